import { Failure } from '@/core/failure';
import type { DocumentParagraph } from '@/core/marks';
import type { Passage } from '@/adapters/word-host';

/** Words somebody typed, and where they stood. `start` is in UTF-16 units of the paragraph's text. */
export interface TextPlace {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

/**
 * Where words stand in a document that may have changed since it was read: in the same paragraph, wherever that is by
 * now; else in the one that stands in its place.
 * @throws Failure office.gone
 */
export function passageNow(
  { paragraph, start, text }: TextPlace,
  read: readonly DocumentParagraph[],
  now: readonly DocumentParagraph[],
): Passage {
  const whole = read.find(({ index }) => index === paragraph)?.text ?? '';
  const alike = now.filter((one) => one.text === whole);
  const nearest = alike.sort((one, other) => distance(one, paragraph) - distance(other, paragraph))[0];
  const { length } = text;
  if (nearest !== undefined) return { paragraph: nearest.index, sentence: whole, start, length };
  const instead = now.find(({ index }) => index === paragraph)?.text ?? '';
  const places = Array.from({ length: instead.length }, (_, at) => at).filter((at) =>
    instead.startsWith(text, at),
  );
  const [closest] = places.sort((one, other) => Math.abs(one - start) - Math.abs(other - start));
  if (closest !== undefined) return { paragraph, sentence: instead, start: closest, length };
  throw new Failure('office.gone', { code: 'ItemNotFound', message: '', location: text, statement: '' });
}

function distance({ index }: Pick<DocumentParagraph, 'index'>, paragraph: number): number {
  return Math.abs(index - paragraph);
}
