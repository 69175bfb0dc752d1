import { daysInMonth } from '@/core/values';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import { type DateToken, yearOf } from '@/core/prose';
import type { ReadReport } from '../read-report';

/** A leap year: of a date without a year only what no year has is impossible. */
const ANY_YEAR = 2020;

/** 2月30日, 13月5日. */
export function impossibleDates({ sentences, year }: ReadReport): readonly AuditFinding[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token) => {
      if (token.kind !== 'date') return [];
      const before = sentence.tokens.findLast((other) => other.kind === 'year' && other.end <= token.start);
      const told = token.year ?? yearOf(before, year) ?? year ?? ANY_YEAR;
      const fields = { days: daysInMonth(told, token.month), month: token.month, year: told };
      return isPossible(token, told) ? [] : [foundAt('audit.dateImpossible', sentence, token, { fields })];
    }),
  );
}

function isPossible({ month, day }: DateToken, year: number): boolean {
  const days = daysInMonth(year, month);
  return days > 0 && (day === null || (day >= 1 && day <= days));
}
