import type { Figures } from '@/core/figures';
import type { DocumentParagraph } from '@/core/marks';
import type { Suggestion } from '../blank';
import type { BlankWords } from '../blank-words';

/** A name of the profile where it stands in a text. */
export interface NameFound {
  readonly start: number;
  readonly text: string;
  readonly suggestion: Suggestion;
}

const SHORTEST = 3;
/** Offered, and not taken without asking: the name may be spoken of for another reason. */
const OFFERED = 0.7;

/** Finds names and texts of the profile as the ledger has them; of those that lie in one another the longest. */
export function namesIn(
  figures: Figures,
  { names }: BlankWords,
): (
  paragraph: DocumentParagraph,
  taken: readonly { readonly start: number; readonly end: number }[],
) => readonly NameFound[] {
  const keys = new Set(names.map(({ key }) => key));
  const known = Array.from(keys, (key) => figures.get(key))
    .filter((figure) => figure !== null && figure.text.length >= SHORTEST)
    .flatMap((figure) => figure ?? [])
    .sort((one, other) => other.text.length - one.text.length);
  return ({ text, marks }, taken) => {
    const spans = [...taken, ...marks.map(({ start, length }) => ({ start, end: start + length }))];
    const found: NameFound[] = [];
    for (const { key, label, text: name } of known) {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
        const end = start + name.length;
        if (spans.some((span) => start < span.end && span.start < end)) continue;
        spans.push({ start, end });
        const reason = { code: 'value', words: name, measure: '', doubts: [] } as const;
        found.push({
          start,
          text: name,
          suggestion: { key, label, text: name, confidence: OFFERED, reason },
        });
      }
    }
    return found;
  };
}
