import { recordNotices } from '@/core/audit';
import type { FillOutcome } from '@/core/blanks';
import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import { isMissingText } from '@/core/values';
import type { OpenBlanks } from './open-blanks';

/** What may make a written number wrong, and figures that were chosen and have no value. */
export function adoptedFindings(
  { account, reading, marks }: OpenBlanks,
  { filled }: FillOutcome,
): readonly Finding[] {
  const lacking = filled.flatMap(({ key, text }) => (key !== null && isMissingText(text) ? [key] : []));
  const labels = new Set(lacking.map((key) => account.figures.get(key)?.label ?? key));
  return [
    ...account.findings,
    ...recordNotices(reading, marks),
    ...Array.from(labels, (label) => findingAt('figure.noValue', NO_PLACE, label)),
  ];
}
