import type { Audit } from '@/core/audit';
import { Failure } from '@/core/failure';
import type { AcceptedFinding } from '@/core/marks';
import { plainText } from '@/core/values';
import { invalid } from './question';

/** `--accept N=REASON`: a finding by its number, and why it stands. */
export interface Accepting {
  readonly number: number;
  readonly reason: string;
}

/** @throws Failure usage.invalidValue */
export function readAccepting(values: readonly string[]): readonly Accepting[] {
  return values.map((value) => {
    const [, number = '', written = ''] = /^\s*(\d{1,5})\s*=(.*)$/s.exec(value) ?? [];
    const reason = plainText(written).trim();
    if (number === '' || reason === '') throw invalid('--accept', value, 'N=REASON');
    return { number: Number(number), reason };
  });
}

/** The findings meant, as the record keeps them. @throws Failure audit.noFinding */
export function acceptedFindings(
  accepting: readonly Accepting[],
  { findings }: Audit,
  at: string,
  file: string,
): readonly AcceptedFinding[] {
  return accepting.map(({ number, reason }) => {
    const finding = findings[number - 1];
    if (finding === undefined) throw new Failure('audit.noFinding', { file, number });
    const { code, text, sentence } = finding;
    return { code, text, sentence, reason, at };
  });
}
