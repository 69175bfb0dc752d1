import { PROFILE_PREFIX } from '@/core/figures';
import { missingText } from '@/core/values';
import { placeOfFigure, type Blank } from '@/core/blanks';
import type { Overview, ProfileLine } from '../desk/overview';
import type { BlankChoice } from '../state/blank-choice';
import { suggestionsOf } from './draft';

/** A figure by name, with what would stand in the document; empty: it has no value. */
export interface KnownFigure {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** The figure of a key: as it was suggested here, else as the ledger has it. */
export function figureOf(key: string, blank: Blank, overview: Overview | null): KnownFigure {
  const suggested = suggestionsOf(blank).find((one) => one.key === key);
  return suggested ?? overview?.figures.find((one) => one.key === key) ?? { key, label: key, text: '' };
}

/** What is to stand in a blank, and what it takes the place of, in UTF-16 units of the paragraph's text. */
export interface ShownText {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** What stands in the blank once what is chosen was written; null: its own sign. */
export function shownIn(
  blank: Blank,
  choice: BlankChoice | undefined,
  overview: Overview | null,
): ShownText | null {
  if (choice === undefined) return null;
  if (choice.type === 'text') return wordsIn(blank, choice.text);
  const { key } = choice;
  const { label, text } = figureOf(key, blank, overview);
  const unit = overview?.figures.find((line) => line.key === key)?.unit ?? '';
  const { start, blank: taken } = placeOfFigure(blank, { text, unit });
  return { text: text === '' ? missingText(label) : text, start, length: taken.length };
}

export function wordsIn({ start, blank }: Blank, text: string): ShownText {
  return { text, start, length: blank.length };
}

/** The profile text that a figure lacks; null: it is none, or it has one. */
export function lackingProfile(key: string, overview: Overview | null): ProfileLine | null {
  const line = overview?.profile.find(({ name }) => `${PROFILE_PREFIX}${name}` === key);
  return line?.text === null ? line : null;
}
