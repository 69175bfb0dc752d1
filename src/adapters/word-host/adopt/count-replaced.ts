import { toOneLine, type ParagraphReach, type TypedEdit } from '@/core/marks';
import { askSurely } from '../ask-surely';
import { attempt } from '../run-word';
import { readStories } from '../paragraphs/read-stories';
import type { FoundBlank } from './find-blanks';

type Located = Pick<FoundBlank<TypedEdit>, 'place'>;

/**
 * How many of the edits, from the first, were made by a request that failed or whose answer was lost; null: nobody can
 * tell. `texts` are the paragraphs as they were before all of it, `done` the edits made since.
 */
export async function countReplaced(
  context: Word.RequestContext,
  { texts, reach }: { readonly texts: readonly string[]; readonly reach: ParagraphReach },
  done: readonly Located[],
  batch: readonly Located[],
): Promise<number | null> {
  const answer = await attempt(askSurely(() => readTexts(context, reach)));
  if ('failure' in answer) return null;
  const touched = Array.from(new Set([...done, ...batch].map(({ place }) => place.paragraph)));
  for (let made = batch.length; made >= 0; made -= 1) {
    const edits = [...done, ...batch.slice(0, made)].map(({ place }) => place);
    if (touched.every((index) => textAfter(texts[index] ?? '', index, edits) === answer.value[index]))
      return made;
  }
  return null;
}

async function readTexts(context: Word.RequestContext, reach: ParagraphReach): Promise<readonly string[]> {
  return (await readStories(context, '', reach)).map(({ text }) => text);
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
