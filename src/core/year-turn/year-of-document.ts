import { tagOf, tellsOfFigures, type DocumentParagraph, type DocumentRecord, type Mark } from '@/core/marks';
import { typedText } from './typed-text';

const SPOKEN_YEAR = /(?<!\d)((?:19|20)\d{2}) ?年/;

/**
 * The year a report was written for: what its record says, else its mark of the year (`yearKey`), else the first year
 * that is typed in it, which is its title's. Null where nothing tells.
 */
export function yearOfDocument(
  marks: readonly Mark[],
  record: DocumentRecord | null,
  paragraphs: readonly DocumentParagraph[],
  yearKey: string,
): number | null {
  if (record !== null && tellsOfFigures(record)) return record.year;
  const marked = marks.find(({ tag }) => tag === tagOf(yearKey))?.text ?? '';
  if (/^\d{4}$/.test(marked)) return Number(marked);
  for (const paragraph of paragraphs) {
    const year = SPOKEN_YEAR.exec(typedText(paragraph).text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}
