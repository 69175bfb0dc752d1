import type { PlacedMark } from '@/core/marks';

/** A mark as its paragraph's text shows it. */
export interface ShownMark {
  readonly index: number;
  /** Not empty. */
  readonly text: string;
}

/**
 * Where marks stand that come in this order, as far as the text alone tells it. Null where one could stand at another
 * place too, or stand within the one before it.
 */
export function placeByText(paragraph: string, marks: readonly ShownMark[]): readonly PlacedMark[] | null {
  const mayNest = marks.some(({ text }, position) => text.includes(marks[position + 1]?.text ?? '\0'));
  if (mayNest) return null;
  const first = startsFromLeft(paragraph, marks);
  const last = startsFromRight(paragraph, marks);
  if (first.some((start, position) => start < 0 || start !== last[position])) return null;
  return marks.map(({ index, text }, position) => {
    return { index, start: first[position] ?? 0, length: text.length };
  });
}

/** -1 from the first on that can't be found. */
function startsFromLeft(paragraph: string, marks: readonly ShownMark[]): readonly number[] {
  let from = 0;
  return marks.map(({ text }) => {
    const start = from < 0 ? -1 : paragraph.indexOf(text, from);
    from = start < 0 ? -1 : start + text.length;
    return start;
  });
}

function startsFromRight(paragraph: string, marks: readonly ShownMark[]): readonly number[] {
  let end = paragraph.length;
  return [...marks]
    .reverse()
    .map(({ text }) => {
      const start = end < text.length ? -1 : paragraph.lastIndexOf(text, end - text.length);
      end = start;
      return start;
    })
    .reverse();
}
