import { Failure } from '@/core/failure';
import { TAG_PREFIX, toMarkText } from '@/core/marks';
import { askSurely } from '../ask-surely';
import { readMarks } from '../marks/known-mark';
import { notKept } from '../not-kept';
import { attempt } from '../run-word';
import { isInline } from '../is-inline';
import { isMade, isMarkOf, queueMark, takeBack, type FigureMark } from './queued-mark';

/** Where the selection stands. */
interface Selected {
  readonly selection: Word.Range;
  readonly paragraphs: Word.ParagraphCollection;
  readonly controls: Word.ContentControlCollection;
  /** All controls of the document. */
  readonly known: Word.ContentControlCollection;
  /** The control its start, and the one its end stands in; a null object: none. */
  readonly atStart: Word.ContentControl;
  readonly atEnd: Word.ContentControl;
}

/**
 * Puts a figure in place of the selected text or at the cursor; behind it where a control stands in the selection or
 * around its end. Two requests. @throws Failure document.noPlace for a selection that goes over the end of a
 * paragraph, and inside a mark that holds whole paragraphs
 */
export async function insertFigure(context: Word.RequestContext, figure: FigureMark): Promise<void> {
  const selected = await readSelection(context);
  const { isInPlace, inserted } = putText(selected, toMarkText(figure.text));
  const queued = queueMark(inserted, figure);
  const sent = await attempt(context.sync());
  if ('value' in sent ? isMade(queued) : await stands(context, figure, selected)) return;
  await takeBack(context, queued, isInPlace ? selected.selection.text : '');
  throw 'failure' in sent ? sent.failure : notKept('insertContentControl');
}

/** Whether the figure is there all the same, after a request whose answer was lost. */
async function stands(
  context: Word.RequestContext,
  figure: FigureMark,
  { known }: Selected,
): Promise<boolean> {
  const ids = new Set(known.items.map(({ id }) => id));
  const marks = await attempt(askSurely(() => readMarks(context)));
  return 'value' in marks && marks.value.some((mark) => !ids.has(mark.id) && isMarkOf(figure, mark));
}

async function readSelection(context: Word.RequestContext): Promise<Selected> {
  const { document } = context;
  const selected = selectedIn(document.getSelection(), document.contentControls);
  const { selection, paragraphs, controls, known, atStart, atEnd } = selected;
  selection.load('text,isEmpty');
  paragraphs.load('items/tableNestingLevel');
  controls.load('items/id');
  known.load('items/id');
  atStart.load('id,subtype,tag');
  atEnd.load('id,subtype,tag');
  await context.sync();
  if (paragraphs.items.length > 1 || isWideMark(atEnd)) throw new Failure('document.noPlace');
  return selected;
}

function selectedIn(selection: Word.Range, known: Word.ContentControlCollection): Selected {
  return {
    selection,
    paragraphs: selection.paragraphs,
    controls: selection.contentControls,
    known,
    atStart: selection.getRange('Start').parentContentControlOrNullObject,
    atEnd: selection.getRange('End').parentContentControlOrNullObject,
  };
}

function putText({ selection, controls, atStart, atEnd }: Selected, text: string) {
  if (isInline(atEnd)) return { isInPlace: false, inserted: atEnd.getRange('After').insertText(text, 'End') };
  if (isInline(atStart) || controls.items.length > 0) {
    return { isInPlace: false, inserted: selection.insertText(text, 'After') };
  }
  const inserted = selection.insertText(text, selection.isEmpty ? 'End' : 'Replace');
  return { isInPlace: true, inserted };
}

function isWideMark(control: Word.ContentControl): boolean {
  return !control.isNullObject && !isInline(control) && control.tag.startsWith(TAG_PREFIX);
}
