import { compactText, remember } from '@/core/values';
import type { HeardTable } from './report-alike';

/**
 * A row that calls itself a make-up (党课（补课）) may be no meeting of its own, only the lesson given again to those who
 * missed it. It counts; a person is asked to look.
 */
export function reportMakeUps({ table, found: { role }, findings }: HeardTable): void {
  const words = role.headCounts?.madeUp?.words;
  if (words === undefined || role.kinds === undefined) return;
  const names = new Set<string | null>(role.kinds.columns);
  const says = remember((text: string) => words.test(compactText(text)));
  table.columns.forEach(({ name, column }, place) => {
    if (!names.has(name)) return;
    for (const { row, fields, excluded } of table.records) {
      const text = fields[place];
      if (excluded === null && typeof text === 'string' && says(text))
        findings.add('row.makeUp', row, column, text);
    }
  });
}
