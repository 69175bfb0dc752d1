import { canBeFixed } from '@/core/amend';
import type { Audit, AuditFinding } from '@/core/audit';
import { Failure } from '@/core/failure';
import { invalid } from './question';
import { findingAt } from './read-accepting';

/** `--fix N`, `--fix all`: which findings are to be put right, by their numbers. */
export type Fixing = readonly number[] | 'all';

/** @throws Failure usage.invalidValue */
export function readFixing(values: readonly string[]): Fixing {
  if (values.includes('all')) return 'all';
  return values.map((value) => {
    if (!/^[1-9]\d{0,4}$/.test(value)) throw invalid('--fix', value, 'N | all');
    return Number(value);
  });
}

/**
 * The findings meant. What a hand has written into a mark is only written over where its own number is given.
 * @throws Failure audit.noFinding, audit.notFixable
 */
export function fixedFindings(
  fixing: Fixing,
  audit: Pick<Audit, 'findings'>,
  file: string,
): readonly AuditFinding[] {
  if (fixing === 'all') {
    return audit.findings.filter((one) => canBeFixed(one) && one.code !== 'audit.markEdited');
  }
  return fixing.map((number) => {
    const finding = findingAt(number, audit, file);
    if (!canBeFixed(finding)) throw new Failure('audit.notFixable', { file, number });
    return finding;
  });
}
