import { foldWidth } from '@/core/prose';
import type { Suggestion } from '../blank';
import type { OpenPlace, SuggestTools } from './open-place';
import { namesMeant } from './read-name';

/** The name or text of a profile that is open. */
export function suggestName(
  { paragraph, span, read }: OpenPlace,
  { reading: { figures, blanks } }: SuggestTools,
): readonly Suggestion[] {
  const text = foldWidth(paragraph.text);
  const { rowHeadings, columnHeadings } = read.headings;
  const [label] = [...rowHeadings, ...columnHeadings];
  // A cell reads as if its label stood before it.
  const before = text.slice(0, span.start) || (label === undefined ? '' : `${label.replace(/[:：]$/, '')}：`);
  return namesMeant(before, text.slice(span.end), blanks.names, figures);
}
