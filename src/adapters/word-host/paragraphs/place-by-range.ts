import type { PlacedMark } from '@/core/marks';
import { controlById } from '../control-by-id';
import { inHalves } from '../in-halves';
import { readerText } from '../word-text';
import type { ShownMark } from './place-by-text';

/** A mark of a paragraph whose place only Word can tell. */
export interface UnplacedMark extends ShownMark {
  readonly id: number;
  readonly paragraph: Word.Paragraph;
}

/** Where they stand, by the text that Word finds before each of them; in one request. @throws Failure */
export function placeByRange(
  context: Word.RequestContext,
  marks: readonly UnplacedMark[],
): Promise<readonly PlacedMark[]> {
  return marks.length === 0 ? Promise.resolve([]) : inHalves(marks, (some) => placeSome(context, some));
}

async function placeSome(
  context: Word.RequestContext,
  marks: readonly UnplacedMark[],
): Promise<readonly PlacedMark[]> {
  const asked = marks.map(({ index, id, text, paragraph }) => {
    const start = controlById(context, id).getRange('Start');
    const before = paragraph.getRange('Start').expandTo(start);
    before.load('text');
    return { index, before, length: text.length };
  });
  await context.sync();
  return asked.map(({ index, before, length }) => {
    return { index, start: readerText(before.text).length, length };
  });
}
