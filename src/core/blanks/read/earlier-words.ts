import type { DocumentParagraph } from '@/core/marks';

const LONGEST_HEADING = 40;
const NUMBERING = /^\s*(?:\d+[.．、]|[（(][一二三四五六七八九十\d]+[）)])/;

/** What was said before a paragraph that it may take for granted: the paragraph right before, the heading above. */
export function earlierWords(
  paragraphs: readonly DocumentParagraph[],
): (position: number) => readonly string[] {
  const heading: string[] = [];
  const above = paragraphs.map(({ text }) => {
    const last = heading.at(-1) ?? '';
    if (isHeading(text)) heading.push(text);
    return last;
  });
  return (position) => {
    const before = paragraphs[position - 1];
    const isSameStory = before?.story === paragraphs[position]?.story;
    return [...(before === undefined || !isSameStory ? [] : [before.text]), above[position] ?? ''].filter(
      (text) => text !== '',
    );
  };
}

function isHeading(text: string): boolean {
  return (
    text.trim() !== '' &&
    text.length <= LONGEST_HEADING &&
    !/[。；，：:].|\d|某某/.test(text.replace(NUMBERING, ''))
  );
}
