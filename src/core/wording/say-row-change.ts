import type { RecordedRow } from '@/core/marks';
import type { Language } from './catalogue';
import { catalogueOf, fillTemplate } from './say';

type ToldRow = Pick<RecordedRow, 'date' | 'kind' | 'topic'>;

/** In the order in which rows show them. */
const TOLD = ['date', 'kind', 'topic'] as const;

/** What changed of what is recorded of a row, old and new; null: nothing of that. */
export function sayRowChange(before: ToldRow, after: ToldRow, language: Language): string | null {
  const { rowChanges } = catalogueOf(language);
  const quoted = (text: string) => (text === '' ? rowChanges.empty : `“${text}”`);
  const changes = TOLD.filter((field) => before[field] !== after[field]).map((field) =>
    fillTemplate(rowChanges[field], { before: quoted(before[field]), after: quoted(after[field]) }),
  );
  return changes.length === 0 ? null : changes.join(language === 'zh-CN' ? '；' : '; ');
}
