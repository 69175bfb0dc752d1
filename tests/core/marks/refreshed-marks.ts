import { toMarkText, type EditOutcome, type Mark, type MarkEdit, type RefreshedMark } from '@/core/marks';

/** What a refresh did to marks, as a version would tell it. `marks` are those that were planned for. */
export function refreshedMarks(
  marks: readonly Mark[],
  edits: readonly MarkEdit[],
  outcome: EditOutcome,
): readonly RefreshedMark[] {
  const texts = new Map(edits.map(({ index, text }) => [index, toMarkText(text)]));
  const unknown = outcome.unwritten.filter(({ reason }) => reason === 'unknown').map(({ index }) => index);
  const written = new Set([...outcome.written, ...unknown]);
  return marks.map(({ index, tag, text }) => {
    const after = written.has(index) ? texts.get(index) : undefined;
    return { tag, before: text, after: after ?? text };
  });
}
