import type { DocumentParagraph } from '@/core/marks';

/** A paragraph as a host reads it; what stands between ⟦ and ⟧ is a mark. */
export function paragraphSaying(written: string, index = 0, firstMark = 0): DocumentParagraph {
  const marks: DocumentParagraph['marks'][number][] = [];
  let text = '';
  for (const [, typed = '', marked] of written.matchAll(/([^⟦]*)(?:⟦([^⟧]*)⟧)?/g)) {
    text += typed;
    if (marked === undefined) continue;
    marks.push({ index: firstMark + marks.length, start: text.length, length: marked.length });
    text += marked;
  }
  return { index, text, marks };
}
