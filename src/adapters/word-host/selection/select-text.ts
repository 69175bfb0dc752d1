import { Failure } from '@/core/failure';
import { isSearchable, occurrencesOf } from '../occurrences';
import { readerText } from '../word-text';

/**
 * Scrolls to some words of a paragraph and selects them. `start` and `length` are in UTF-16 units of its text.
 * @throws Failure office.gone where no search finds them there
 */
export async function selectText(
  context: Word.RequestContext,
  paragraph: number,
  start: number,
  length: number,
): Promise<void> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const found = paragraphs.items[paragraph];
  const text = readerText(found?.text ?? '');
  const words = text.slice(start, start + length);
  if (found === undefined || words === '' || !isSearchable(words)) throw gone(words);
  const hits = found.search(words, { matchCase: true });
  hits.load('items/text');
  await context.sync();
  const exact = hits.items.filter((hit) => readerText(hit.text) === words);
  const hit = exact[occurrencesOf(words, text).indexOf(start)];
  if (hit === undefined) throw gone(words);
  hit.select();
  await context.sync();
}

function gone(words: string): Failure {
  return new Failure('office.gone', { code: 'ItemNotFound', message: '', location: words, statement: '' });
}
