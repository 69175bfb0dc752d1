import type { DocumentParagraph } from '@/core/marks';
import { readerText } from '../word-text';

/** The body's paragraphs in one request, those of tables among them (from WordApi 1.3 on). */
export async function readParagraphs(context: Word.RequestContext): Promise<readonly DocumentParagraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  return paragraphs.items.map(({ text }, index) => ({ index, text: readerText(text), marks: [] }));
}
