import { TAG_PREFIX, type TextSpan } from '@/core/marks';
import type { Question } from '../ask-all';
import { isInline } from '../is-inline';
import { AROUND_LOAD, standsInControl } from '../stands-in-control';
import { readerText } from '../word-text';
import { paragraphsOfControl } from './place-around';
import { textBefore } from './place-by-range';
import type { StoryParagraph } from './read-stories';

/** A control of the document's own that waits for somebody to type, with its place in a paragraph's text. */
export interface OpenControl extends TextSpan {
  readonly control: Word.ContentControl;
}

/** What must be loaded of all controls, and of paragraphs. */
export const OPEN_CONTROLS_LOAD = `${['id', 'tag', 'subtype', 'text', 'placeholderText', 'cannotEdit', 'cannotDelete', 'removeWhenEdited'].map((name) => `items/${name}`).join()},${AROUND_LOAD}`;
export const OPEN_PARAGRAPHS_LOAD = ',items/parentContentControlOrNullObject/id';

/** Those of one paragraph, or of one cell with one. */
const AROUND_ONE: ReadonlySet<string> = new Set(['RichTextParagraphs', 'RichTextTableCell']);

/** Where what is found goes. */
export interface OpenControlsSink {
  isWanted(paragraph: number): boolean;
  add(paragraph: number, control: OpenControl): void;
}

/** Asks for the open controls of paragraphs, by these positions. Plain-text ones are in no list (OJ#2160). */
export function askOpenControls(
  { items }: Word.ContentControlCollection,
  stories: readonly StoryParagraph[],
  sink: OpenControlsSink,
): readonly Question[] {
  const waiting = items.filter(isWaiting);
  if (waiting.length === 0) return [];
  const holders = holdersOf(stories);
  return waiting.flatMap((control): readonly Question[] => {
    const [index, ...others] = holders.get(control.id) ?? [];
    const found = index === undefined ? undefined : stories[index];
    if (index === undefined || found === undefined || others.length > 0 || !sink.isWanted(index)) return [];
    return [askOpenControl(control, found, (open) => sink.add(index, open))];
  });
}

function askOpenControl(
  control: Word.ContentControl,
  { paragraph, text }: StoryParagraph,
  tell: (open: OpenControl) => void,
): Question {
  return () => {
    const before = isInline(control) ? textBefore(paragraph, control) : null;
    const pictures = control.inlinePictures;
    pictures.load('items/width');
    return () => {
      if (pictures.items.length > 0) return;
      const start = before === null ? 0 : readerText(before.text).length;
      const invitation = readerText(control.placeholderText);
      // An invitation that is not shown, as in a control without any content, is no text of the paragraph.
      const length = text.startsWith(invitation, start) ? invitation.length : 0;
      tell({ control, start, length });
    };
  };
}

function isWaiting(control: Word.ContentControl): boolean {
  const { tag, text, placeholderText, cannotEdit, subtype } = control;
  const isOfKind = isInline(control) || AROUND_ONE.has(subtype);
  const isEmpty = text === '' || text === placeholderText;
  return isOfKind && isEmpty && !cannotEdit && !tag.startsWith(TAG_PREFIX) && !standsInControl(control);
}

/** Positions of the paragraphs that each control stands in or is around, by its id. */
function holdersOf(stories: readonly StoryParagraph[]): ReadonlyMap<number, readonly number[]> {
  const inLine = new Map(
    stories.flatMap(({ paragraph }, index) =>
      paragraph.contentControls.items.map(({ id }) => [id, [index]] as const),
    ),
  );
  return new Map([...inLine, ...paragraphsOfControl(stories)]);
}
