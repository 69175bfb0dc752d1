import type { Accepting } from '@/core/amend';
import type { Audit, AuditFinding } from '@/core/audit';
import { Failure } from '@/core/failure';
import { invalid } from './question';

/** `--accept N=REASON`: a finding by its number, and why it stands; without a reason it stands no more. */
export interface NumberedReason {
  readonly number: number;
  readonly reason: string;
}

/** @throws Failure usage.invalidValue */
export function readAccepting(values: readonly string[]): readonly NumberedReason[] {
  return values.map((value) => {
    const [, number = '', reason = ''] = /^\s*(\d{1,5})\s*=(.*)$/s.exec(value) ?? [];
    if (number === '') throw invalid('--accept', value, 'N=REASON');
    return { number: Number(number), reason };
  });
}

/** What is said of the findings meant. @throws Failure audit.noFinding */
export function acceptedFindings(
  said: readonly NumberedReason[],
  audit: Pick<Audit, 'findings'>,
  file: string,
): readonly (Accepting & { readonly finding: AuditFinding })[] {
  return said.map(({ number, reason }) => ({ finding: findingAt(number, audit, file), reason }));
}

/** A finding by its number, from 1. @throws Failure audit.noFinding */
export function findingAt(number: number, { findings }: Pick<Audit, 'findings'>, file: string): AuditFinding {
  const finding = findings[number - 1];
  if (finding === undefined) throw new Failure('audit.noFinding', { file, number });
  return finding;
}
