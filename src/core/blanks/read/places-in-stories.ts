import type { DocumentParagraph } from '@/core/marks';

/** Where each paragraph stands among those of its story, from 0. */
export function placesInStories(paragraphs: readonly DocumentParagraph[]): readonly number[] {
  const counts = new Map<string, number>();
  return paragraphs.map(({ story = 'body', index }) => {
    if (story === 'body') return index;
    const place = counts.get(story) ?? 0;
    counts.set(story, place + 1);
    return place;
  });
}
