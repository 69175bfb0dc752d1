import { toOneLine, type TypedEdit } from '@/core/marks';
import { askSurely } from '../ask-surely';
import { attempt } from '../run-word';
import { readerText } from '../word-text';
import type { LocatedBlank } from './locate-blanks';

type Located = Pick<LocatedBlank<TypedEdit>, 'place'>;

/**
 * How many of the edits, from the first, were made by a request that failed or whose answer was lost; null: nobody can
 * tell. `texts` are the paragraphs as they were before all of it, `done` the edits made since.
 */
export async function countReplaced(
  context: Word.RequestContext,
  texts: readonly string[],
  done: readonly Located[],
  batch: readonly Located[],
): Promise<number | null> {
  const answer = await attempt(askSurely(() => readTexts(context)));
  if ('failure' in answer) return null;
  const touched = Array.from(new Set([...done, ...batch].map(({ place }) => place.paragraph)));
  for (let made = batch.length; made >= 0; made -= 1) {
    const edits = [...done, ...batch.slice(0, made)].map(({ place }) => place);
    if (touched.every((index) => textAfter(texts[index] ?? '', index, edits) === answer.value[index]))
      return made;
  }
  return null;
}

async function readTexts(context: Word.RequestContext): Promise<readonly string[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  return paragraphs.items.map(({ text }) => readerText(text));
}

function textAfter(text: string, index: number, edits: readonly TypedEdit[]): string {
  return edits
    .filter(({ paragraph }) => paragraph === index)
    .sort((one, other) => other.start - one.start)
    .reduce(
      (now, { start, blank, text: words }) =>
        now.slice(0, start) + toOneLine(words) + now.slice(start + blank.length),
      text,
    );
}
