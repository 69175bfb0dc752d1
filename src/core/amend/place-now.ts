import type { AuditFinding } from '@/core/audit';
import type { DocumentParagraph, TypedPlace } from '@/core/marks';

type Sought = Pick<AuditFinding, 'paragraph' | 'sentence' | 'sentenceStart' | 'start' | 'text'>;

interface Place {
  readonly paragraph: number;
  readonly start: number;
}

/**
 * Where a number stands in a document that may have changed since it was read: by its whole sentence, wherever that is
 * now. Null: the sentence is there no more, or nobody can tell which of several like it is meant.
 */
export function placeNow(
  { paragraph, sentence, sentenceStart, start, text: blank }: Sought,
  read: readonly DocumentParagraph[],
  now: readonly DocumentParagraph[],
): TypedPlace | null {
  const [before, after] = [placesOf(sentence, read), placesOf(sentence, now)];
  const which = before.findIndex((one) => one.paragraph === paragraph && one.start === sentenceStart);
  const [was, is] = [before[which], after[which]];
  if (was === undefined || is === undefined || before.length !== after.length) return null;
  const isOne = before.length === 1;
  if (!isOne && around(was, read) !== around(is, now)) return null;
  return {
    paragraph: is.paragraph,
    start: is.start + start - sentenceStart,
    blank,
    around: { start: is.start, text: sentence },
  };
}

const SENTENCE_BEFORE = /(?:^|[。！？!?\n])\s*$/;
const SENTENCE_AFTER = /^[^\S\n]*(?:\n|$)/;
const ENDS_ITSELF = /[。！？!?]$/;

/** Where the words are a sentence, in the order of the document. */
function placesOf(sentence: string, paragraphs: readonly DocumentParagraph[]): readonly Place[] {
  return paragraphs.flatMap(({ index, text }) => {
    const places: Place[] = [];
    for (let start = text.indexOf(sentence); start >= 0; start = text.indexOf(sentence, start + 1)) {
      const after = text.slice(start + sentence.length);
      const isEnded = ENDS_ITSELF.test(sentence) || SENTENCE_AFTER.test(after);
      if (isEnded && SENTENCE_BEFORE.test(text.slice(0, start))) places.push({ paragraph: index, start });
    }
    return places;
  });
}

/** The paragraph with its neighbours: like rows of a table differ by theirs. */
function around({ paragraph }: Place, paragraphs: readonly DocumentParagraph[]): string {
  const near = paragraphs.filter(({ index }) => Math.abs(index - paragraph) <= 1);
  return JSON.stringify(near.map(({ text }) => text));
}
