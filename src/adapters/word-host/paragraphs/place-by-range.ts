import type { PlacedMark } from '@/core/marks';
import type { Question } from '../ask-all';
import { controlById } from '../control-by-id';
import { readerText } from '../word-text';
import type { ShownMark } from './place-by-text';

/** A mark of a paragraph whose place only Word can tell. */
export interface UnplacedMark extends ShownMark {
  readonly id: number;
  readonly paragraph: Word.Paragraph;
}

/** Asks where a mark stands, by the text that Word finds before it. */
export function placeByRange(
  context: Word.RequestContext,
  { index, id, text, paragraph }: UnplacedMark,
  place: (mark: PlacedMark) => void,
): Question {
  return () => {
    const before = textBefore(paragraph, controlById(context, id));
    return () => place({ index, start: readerText(before.text).length, length: text.length });
  };
}

/** What stands in the paragraph before the control, to be loaded. */
export function textBefore(paragraph: Word.Paragraph, control: Word.ContentControl): Word.Range {
  const before = paragraph.getRange('Start').expandTo(control.getRange('Start'));
  before.load('text');
  return before;
}
