import type { TypedPlace } from './report-host';

/** A stretch of a paragraph that was written over; its place is that before any of it. */
export interface Replaced {
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

/** Where a place is once others of its paragraph, which read `text` before, were written over. */
export function movedPlace(place: TypedPlace, text: string, replaced: readonly Replaced[]): TypedPlace {
  const here = replaced.filter(({ paragraph }) => paragraph === place.paragraph);
  const moved = (at: number) =>
    here
      .filter(({ start, length }) => start + length <= at)
      .reduce((sum, { text: words, length }) => sum + words.length - length, at);
  const { start, around } = place;
  if (around === undefined) return { ...place, start: moved(start) };
  const whole = [...here]
    .sort((one, other) => other.start - one.start)
    .reduce((now, one) => now.slice(0, one.start) + one.text + now.slice(one.start + one.length), text);
  const [from, to] = [moved(around.start), moved(around.start + around.text.length)];
  return { ...place, start: moved(start), around: { start: from, text: whole.slice(from, to) } };
}
