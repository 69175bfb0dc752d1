import { TAG_PREFIX, type DocumentParagraph, type PlacedMark } from '@/core/marks';
import { isInline } from '../is-inline';
import { controlText, readerText } from '../word-text';
import { placeAround } from './place-around';
import { placeByRange, type UnplacedMark } from './place-by-range';
import { placeByText } from './place-by-text';

const CONTROL = 'items/contentControls/items';

/** A paragraph as it was read, and the marks in its line that show something. */
interface ReadParagraph {
  readonly text: string;
  readonly shown: readonly UnplacedMark[];
}

/**
 * The body's paragraphs, those of tables among them (from WordApi 1.3 on). One request; one more where the text of a
 * paragraph leaves it open where a mark in it stands, and one more for marks around whole paragraphs.
 */
export async function readParagraphs(context: Word.RequestContext): Promise<readonly DocumentParagraph[]> {
  const { body, contentControls } = context.document;
  const { paragraphs } = body;
  paragraphs.load(`items/text,${CONTROL}/id,${CONTROL}/text,${CONTROL}/placeholderText`);
  contentControls.load('items/id,items/tag,items/subtype');
  await context.sync();
  const marks = contentControls.items.filter(({ tag }) => tag.startsWith(TAG_PREFIX));
  const blocks = marks.flatMap((mark, index) => (isInline(mark) ? [] : [{ index, id: mark.id }]));
  const isBlock = new Set(blocks.map(({ id }) => id));
  const indexOf = new Map(marks.map(({ id }, index) => [id, index]));
  const read = paragraphs.items.map((paragraph): ReadParagraph => {
    const inLine = paragraph.contentControls.items.filter(({ id }) => !isBlock.has(id));
    return { text: readerText(paragraph.text), shown: shownIn(paragraph, inLine, indexOf) };
  });
  const byText = read.map(({ text, shown }) => placeByText(text, shown));
  const open = read.filter((_, position) => byText[position] === null).flatMap(({ shown }) => shown);
  const byRange = new Map((await placeByRange(context, open)).map((mark) => [mark.index, mark]));
  const around = await placeAround(context, blocks, paragraphs, read);
  return read.map(({ text, shown }, index) => {
    const inLine = byText[index] ?? shown.flatMap((mark) => byRange.get(mark.index) ?? []);
    return { index, text, marks: inOrder([around.get(index) ?? [], inLine].flat()) };
  });
}

function shownIn(
  paragraph: Word.Paragraph,
  controls: readonly Word.ContentControl[],
  indexOf: ReadonlyMap<number, number>,
): readonly UnplacedMark[] {
  return controls.flatMap((control) => {
    const [index, text] = [indexOf.get(control.id), controlText(control)];
    return index === undefined || text === '' ? [] : [{ index, id: control.id, text, paragraph }];
  });
}

function inOrder(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  return [...marks].sort((one, other) => one.index - other.index);
}
