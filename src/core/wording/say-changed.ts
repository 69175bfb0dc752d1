import type { ChangedRow } from '@/core/review';
import type { Language } from './catalogue';
import { catalogueOf, fillTemplate } from './say';
import { sayRowChange } from './say-row-change';

/** What changed in a row that counts then and now, and what it gives now; where nothing of that is known, that. */
export function sayChanged({ before, after, gives }: ChangedRow, language: Language): string {
  const { rowChanges } = catalogueOf(language);
  const change = sayRowChange(before, after, language);
  const number = gives === null ? null : fillTemplate(rowChanges.gives, { number: gives });
  const told = [change, number].flatMap((part) => part ?? []);
  return told.length === 0 ? rowChanges.other : told.join(language === 'zh-CN' ? '；' : '; ');
}
