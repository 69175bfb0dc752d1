import type { ParagraphReach, Story } from '@/core/marks';
import { attempt } from '../run-word';
import { readerText } from '../word-text';
import { headerParts } from './header-parts';

/** A paragraph, and where it stands. */
export interface StoryParagraph {
  readonly paragraph: Word.Paragraph;
  /** As a reader sees it. */
  readonly text: string;
  /** Null: the body. */
  readonly story: Story | null;
}

type Page = 'Primary' | 'FirstPage' | 'EvenPages';
type Asked = readonly ['header' | 'footer', 'getHeader' | 'getFooter'];

const ASKED: readonly Asked[] = [
  ['header', 'getHeader'],
  ['footer', 'getFooter'],
];

/** A header or footer, as far as it holds anything. */
interface Header {
  readonly story: Story;
  readonly paragraphs: readonly StoryParagraph[];
}

/**
 * The body's paragraphs, those of tables among them (from WordApi 1.3 on), in one request; one more for headers and
 * footers, and one for those of single pages. `reach` is given, or chosen once the number of the body's paragraphs is known. `load` says what is wanted of
 * each paragraph beside its text and the ids of its controls.
 */
export async function readStories(
  context: Word.RequestContext,
  load: string,
  reach: ParagraphReach | ((inBody: number) => ParagraphReach),
): Promise<readonly StoryParagraph[]> {
  const { body, sections } = context.document;
  const { paragraphs } = body;
  const wanted = `items/text,items/contentControls/items/id${load}`;
  paragraphs.load(wanted);
  if (reach !== 'body') sections.load('items');
  await context.sync();
  const inBody = listed(paragraphs, null);
  const reached = typeof reach === 'string' ? reach : reach(inBody.length);
  return reached === 'body' ? inBody : [...inBody, ...(await readHeaders(context, wanted, sections.items))];
}

/** Those of all pages first; those of first and even pages only where the file has more of them. */
async function readHeaders(
  context: Word.RequestContext,
  load: string,
  sections: readonly Word.Section[],
): Promise<readonly StoryParagraph[]> {
  // Asked for, a header may come to be: nothing of the kind in a document that is only looked at.
  if (String(Office.context.document.mode) === 'readOnly') return [];
  const parts = await headerParts();
  const there = ASKED.filter(([story]) => parts[story] > 0);
  const found = await askHeaders(context, load, askedOf(sections, there, ['Primary']));
  const count = (story: Story) => found.filter((header) => header.story === story).length;
  const more = there.filter(([story]) => count(story) < parts[story]);
  const others = await askHeaders(context, load, askedOf(sections, more, ['FirstPage', 'EvenPages']));
  return there.flatMap(([story]) =>
    [...found, ...others].flatMap((header) => (header.story === story ? header.paragraphs : [])),
  );
}

function askedOf(sections: readonly Word.Section[], kinds: readonly Asked[], pages: readonly Page[]) {
  return kinds.flatMap(([story, get]) =>
    pages.flatMap((page) =>
      sections.map((section) => ({ story, page, paragraphs: section[get](page).paragraphs })),
    ),
  );
}

/**
 * A section that goes on with the header of the one before gives that one again, and Word does not say which is which:
 * one that reads the same is taken for the same. Those that hold nothing are left out.
 */
async function askHeaders(
  context: Word.RequestContext,
  load: string,
  asked: ReturnType<typeof askedOf>,
): Promise<readonly Header[]> {
  if (asked.length === 0) return [];
  for (const { paragraphs } of asked) paragraphs.load(load);
  if ('failure' in (await attempt(context.sync()))) return [];
  const last = new Map<string, string>();
  return asked.flatMap(({ story, page, paragraphs }): readonly Header[] => {
    const found = listed(paragraphs, story);
    const [kind, said] = [`${story} ${page}`, found.map(({ text }) => text).join('\n')];
    const isSame = last.get(kind) === said;
    last.set(kind, said);
    return isSame || !found.some(holdsAnything) ? [] : [{ story, paragraphs: found }];
  });
}

function listed({ items }: Word.ParagraphCollection, story: Story | null): readonly StoryParagraph[] {
  return items.map((paragraph) => ({ paragraph, text: readerText(paragraph.text), story }));
}

function holdsAnything({ paragraph, text }: StoryParagraph): boolean {
  return text !== '' || paragraph.contentControls.items.length > 0;
}
