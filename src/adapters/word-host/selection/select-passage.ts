import { Failure } from '@/core/failure';
import { readerText } from '../word-text';
import { locatePassage, type Passage } from './locate-passage';

/**
 * Scrolls to words and selects them, or their whole paragraph where Word's search passes over them or finds more than
 * a reader would.
 * @throws Failure office.gone where no paragraph has their sentence any more
 */
export async function selectPassage(context: Word.RequestContext, passage: Passage): Promise<void> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const texts = paragraphs.items.map(({ text }) => readerText(text));
  const located = locatePassage(texts, passage);
  const paragraph = located === null ? undefined : paragraphs.items[located.paragraph];
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
