import type { BlankKind } from '../blank';

const KINDS: readonly (readonly [key: RegExp, kind: BlankKind])[] = [
  [/^profile\./, 'name'],
  [/^phrase\./, 'freeText'],
  [/[yY]ear$/, 'year'],
  [/[rR]ate$/, 'rate'],
  [/\.month$/, 'dateMonth'],
  [/\.day$/, 'dateDay'],
  [/\.date$/, 'date'],
];

/** What a place that names its figure is for; one that names none is for free text. */
export function kindOfFigure(key: string | undefined): BlankKind {
  if (key === undefined) return 'freeText';
  return KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? 'count';
}
