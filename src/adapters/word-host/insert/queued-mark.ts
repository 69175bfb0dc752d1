import { tagOf, titleOf, toMarkText } from '@/core/marks';
import { attempt } from '../run-word';
import { wrapAsMark } from './wrap-as-mark';

/** One figure as a mark shows it. */
export interface FigureMark {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** A mark that was asked for around a text that was asked for. */
export interface QueuedMark {
  readonly figure: FigureMark;
  readonly inserted: Word.Range;
  readonly control: Word.ContentControl;
}

/** `inserted` is the figure's text, put where the mark is to stand. */
export function queueMark(inserted: Word.Range, figure: FigureMark): QueuedMark {
  inserted.load('text');
  const control = wrapAsMark(inserted, { tag: tagOf(figure.key), title: titleOf(figure.label) });
  return { figure, inserted, control };
}

/** Read back after a request that went through. */
export function isMade({ control, figure }: QueuedMark): boolean {
  return isMarkOf(figure, control);
}

/** Whether the mark is complete: its title is the last that is set. */
export function isMarkOf(
  { key, label, text }: FigureMark,
  mark: { readonly tag: string; readonly title: string; readonly text: string },
): boolean {
  return mark.tag === tagOf(key) && mark.title === titleOf(label) && mark.text === toMarkText(text);
}

/**
 * Puts back the text that stood there before, where a request ended half-way. The caller tells of the failure, so a
 * text that can't be put back is told of too.
 */
export async function takeBack(
  context: Word.RequestContext,
  { inserted, control }: QueuedMark,
  before: string,
): Promise<void> {
  // `toJSON` holds what was loaded; a failed request loads what came before the failure.
  if (inserted.toJSON().text === undefined) return;
  if (control.toJSON().id !== undefined) control.delete(true);
  if (before === '') inserted.delete();
  else inserted.insertText(before, 'Replace');
  await attempt(context.sync());
}
