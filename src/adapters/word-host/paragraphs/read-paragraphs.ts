import { TAG_PREFIX, type DocumentParagraph, type ParagraphReach, type PlacedMark } from '@/core/marks';
import { askAll } from '../ask-all';
import { isInline } from '../is-inline';
import { controlText } from '../word-text';
import { placeAround } from './place-around';
import { placeByRange, type UnplacedMark } from './place-by-range';
import { placeByText } from './place-by-text';
import { readStories, type StoryParagraph } from './read-stories';
import { Surroundings, SURROUNDINGS_LOAD } from './surroundings';

const CONTROLS_LOAD = ',items/contentControls/items/text,items/contentControls/items/placeholderText';

/** A paragraph as it was read, and the marks in its line that show something. */
interface ReadParagraph {
  readonly text: string;
  readonly shown: readonly UnplacedMark[];
}

/**
 * The paragraphs of the body in one request; one more where the text of a paragraph leaves it open where a mark in it
 * stands, and one more for marks around whole paragraphs. Everywhere: two more for headers and footers and for what
 * might be a blank, and one more for white space that is underlined in part. Notes are left out, as WordApi 1.5 alone
 * has them.
 */
export async function readParagraphs(
  context: Word.RequestContext,
  reach: ParagraphReach,
): Promise<readonly DocumentParagraph[]> {
  const { contentControls } = context.document;
  const more =
    reach === 'body'
      ? { ofControls: 'items/id,items/tag,items/subtype', ofParagraphs: '' }
      : SURROUNDINGS_LOAD;
  contentControls.load(more.ofControls);
  const stories = await readStories(context, CONTROLS_LOAD + more.ofParagraphs, reach);
  const marks = contentControls.items.filter(({ tag }) => tag.startsWith(TAG_PREFIX));
  const blocks = marks.flatMap((mark, index) => (isInline(mark) ? [] : [{ index, id: mark.id }]));
  const isBlock = new Set(blocks.map(({ id }) => id));
  const indexOf = new Map(marks.map(({ id }, index) => [id, index]));
  const read = stories.map((story): ReadParagraph => {
    const inLine = story.paragraph.contentControls.items.filter(({ id }) => !isBlock.has(id));
    return { text: story.text, shown: shownIn(story, inLine, indexOf) };
  });
  const byText = read.map(({ text, shown }) => placeByText(text, shown));
  const open = read.filter((_, position) => byText[position] === null).flatMap(({ shown }) => shown);
  const byRange = new Map<number, PlacedMark>();
  const surroundings = reach === 'body' ? null : new Surroundings(stories, contentControls);
  await askAll(context, [
    ...open.map((mark) => placeByRange(context, mark, (placed) => byRange.set(mark.index, placed))),
    ...(surroundings?.questions() ?? []),
  ]);
  await askAll(context, surroundings?.furtherQuestions() ?? []);
  const around = await placeAround(context, blocks, stories);
  return read.map(({ text, shown }, index) => {
    const inLine = byText[index] ?? shown.flatMap((mark) => byRange.get(mark.index) ?? []);
    const placed = inOrder([around.get(index) ?? [], inLine].flat());
    return { index, text, marks: placed, ...surroundings?.of(index) };
  });
}

function shownIn(
  { paragraph }: StoryParagraph,
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
