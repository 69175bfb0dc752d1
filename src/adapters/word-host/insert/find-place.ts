import { Failure } from '@/core/failure';

/** What a report is inserted after: a paragraph, or what it stands in and the report may not. */
export type Anchor = Word.Paragraph | Word.Table | Word.ContentControl;

export type InsertPlace = 'cursor' | 'end';

export interface Place {
  readonly anchor: Anchor;
  /** How many paragraphs stand from the anchor's first to the document's end, and how many in the anchor. */
  readonly before: number;
  readonly own: number;
}

/** How deep tables or controls stand in one another before we give up telling the outermost. */
const DEEPEST = 4;

/**
 * The place after the paragraph of the selection, or after the last one; never in a table or in a control. Two
 * requests, one more in a table. @throws Failure document.noPlace in a header, footer or note
 */
export async function findPlace(context: Word.RequestContext, place: InsertPlace): Promise<Place> {
  const paragraph =
    place === 'end'
      ? context.document.body.paragraphs.getLast()
      : context.document.getSelection().paragraphs.getLast();
  const tables = chain(paragraph.parentTableOrNullObject, (table) => table.parentTableOrNullObject);
  const controls = chain(
    paragraph.parentContentControlOrNullObject,
    (control) => control.parentContentControlOrNullObject,
  );
  tables.forEach((table) => table.load('rowCount'));
  controls.forEach((control) => control.load('id'));
  await context.sync();
  const table = outermost(tables);
  const control = table === null ? outermost(controls) : await outermostAround(context, table);
  const anchor = control ?? table ?? paragraph;
  const { before, own } = await countFrom(context, anchor);
  return { anchor, before, own };
}

/** From the anchor to the document's end; a null object in a header, footer or note. */
export function rangeFrom(context: Word.RequestContext, anchor: Anchor): Word.Range {
  return anchor.getRange('Whole').expandToOrNullObject(context.document.body.getRange('End'));
}

async function countFrom(context: Word.RequestContext, anchor: Anchor) {
  const toEnd = rangeFrom(context, anchor);
  const { paragraphs } = toEnd;
  const own = anchor.getRange('Whole').paragraphs;
  paragraphs.load('items/tableNestingLevel');
  own.load('items/tableNestingLevel');
  await context.sync();
  if (toEnd.isNullObject) throw new Failure('document.noPlace');
  return { before: paragraphs.items.length, own: own.items.length };
}

async function outermostAround(
  context: Word.RequestContext,
  table: Word.Table,
): Promise<Word.ContentControl | null> {
  const controls = chain(
    table.parentContentControlOrNullObject,
    (control) => control.parentContentControlOrNullObject,
  );
  controls.forEach((control) => control.load('id'));
  await context.sync();
  return outermost(controls);
}

function chain<T>(first: T, next: (one: T) => T): readonly T[] {
  const all = [first];
  for (let one = first; all.length < DEEPEST; all.push(one)) one = next(one);
  return all;
}

function outermost<T extends { readonly isNullObject: boolean }>(all: readonly T[]): T | null {
  return all.findLast(({ isNullObject }) => !isNullObject) ?? null;
}
