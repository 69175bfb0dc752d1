import type { RowStanding } from '@/core/effect';
import { sayGroup, type Language } from '@/core/wording';
import type { RowsText } from '../text/rows-text';

/** What is to be said of selected rows first: how many figures count them, or else what kind of rows they are. */
export function rowsSummary(standing: RowStanding, text: RowsText, language: Language): string {
  const { counting, findings, notes } = standing;
  const nearly = figuresNearly(standing);
  const isKnown = counting.length > 0 || nearly > 0;
  const [finding] = findings;
  const [note] = notes;
  if (!isKnown && finding !== undefined) return sayGroup(finding, language);
  if (!isKnown && note !== undefined) return text.kinds[note.kind];
  const counted = counting.length === 0 ? text.none : text.counting(counting.length);
  return nearly === 0 ? counted : [counted, text.nearly(nearly)].join(language === 'zh-CN' ? '，' : ', ');
}

/** How many figures nearly count some of the rows. */
function figuresNearly({ nearly }: RowStanding): number {
  return new Set(nearly.flatMap(({ figures }) => figures.map(({ key }) => key))).size;
}
