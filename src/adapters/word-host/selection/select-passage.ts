import { Failure } from '@/core/failure';
import { readStories } from '../paragraphs/read-stories';
import { readerText } from '../word-text';
import { locatePassage, type Passage } from './locate-passage';

/**
 * Scrolls to words and selects them, or their whole paragraph where Word's search passes over them or finds more than
 * a reader would.
 * @throws Failure office.gone where no paragraph has their sentence any more
 */
export async function selectPassage(context: Word.RequestContext, passage: Passage): Promise<void> {
  const stories = await readStories(context, '', (inBody) =>
    passage.paragraph >= inBody ? 'everywhere' : 'body',
  );
  const located = locatePassage(
    stories.map(({ text }) => text),
    passage,
  );
  const paragraph = located === null ? undefined : stories[located.paragraph]?.paragraph;
  if (located === null || paragraph === undefined) {
    throw new Failure('office.gone', { code: 'ItemNotFound', message: '', location: '', statement: '' });
  }
  const { text, hit } = located;
  if (hit === null) {
    paragraph.select();
    await context.sync();
    return;
  }
  const hits = paragraph.search(text, { matchCase: true });
  hits.load('items/text');
  await context.sync();
  const exact = hits.items.filter((found) => readerText(found.text) === text);
  const chosen = exact.length === hit.of ? exact[hit.number] : undefined;
  (chosen ?? paragraph).select();
  await context.sync();
}
