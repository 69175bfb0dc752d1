import { parseChineseNumeral } from '@/core/values';
import { doOverlap, type TypedPlace, type TypedText } from './typed-text';

/** A phrase that belongs to a year and does not go over into the next, as a trade declares it. */
export interface YearBoundPhrase {
  readonly pattern: RegExp;
  /** The years it is at home in, of which nothing is to be said; absent: to be looked at in every year. */
  readonly years?: readonly number[];
  /** The year whose anniversary it tells; its number is the pattern's first group. */
  readonly since?: number;
  /** What to look at, per language; `{year}` is the new year, `{anniversary}` the number that would be right in it. */
  readonly hint: Readonly<Record<'zh-CN' | 'en', string>>;
}

export interface YearBound extends TypedPlace {
  readonly phrase: YearBoundPhrase;
  /** The number that would be right in the new year; null where the phrase tells none. */
  readonly anniversary: number | null;
}

/** Phrases of a paragraph that are not at home in the new year, in their order; where two begin alike, the first one declared. */
export function findYearBound(
  { paragraph, text }: TypedText,
  phrases: readonly YearBoundPhrase[],
  year: number,
): readonly YearBound[] {
  const found: YearBound[] = [];
  const atHome: TypedPlace[] = [];
  if (!anyOf(phrases).test(text)) return found;
  for (const phrase of phrases) {
    for (const match of text.matchAll(everywhere(phrase.pattern))) {
      const place = { paragraph, start: match.index, text: match[0] };
      if ([...found, ...atHome].some((other) => doOverlap(place, other))) continue;
      const anniversary = phrase.since === undefined ? null : year - phrase.since;
      if (isAtHome(phrase, year, match[1], anniversary)) atHome.push(place);
      else found.push({ ...place, phrase, anniversary });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const unions = new WeakMap<readonly YearBoundPhrase[], RegExp>();

/** Tells most paragraphs apart at once: they hold none. */
function anyOf(phrases: readonly YearBoundPhrase[]): RegExp {
  const known =
    unions.get(phrases) ?? new RegExp(phrases.map(({ pattern }) => pattern.source).join('|') || '(?!)');
  unions.set(phrases, known);
  return known;
}

const compiled = new WeakMap<RegExp, RegExp>();

/** The same pattern for all its places; made once, since a document has many paragraphs. */
function everywhere(pattern: RegExp): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'g');
  compiled.set(pattern, known);
  return known;
}

function isAtHome(
  { years }: YearBoundPhrase,
  year: number,
  told: string | undefined,
  anniversary: number | null,
): boolean {
  if (anniversary !== null) return numberOf(told ?? '') === anniversary;
  return years?.includes(year) === true;
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}
