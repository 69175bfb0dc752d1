import { PROFILE_PREFIX } from '@/core/figures';
import { missingText } from '@/core/values';
import type { Blank } from '@/core/blanks';
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

/** What stands in the blank once what is chosen was written; null: its own sign. */
export function textIn(
  blank: Blank,
  choice: BlankChoice | undefined,
  overview: Overview | null,
): string | null {
  if (choice === undefined) return null;
  if (choice.type === 'text') return choice.text;
  const { label, text } = figureOf(choice.key, blank, overview);
  return text === '' ? missingText(label) : text;
}

/** The profile text that a figure lacks; null: it is none, or it has one. */
export function lackingProfile(key: string, overview: Overview | null): ProfileLine | null {
  const line = overview?.profile.find(({ name }) => `${PROFILE_PREFIX}${name}` === key);
  return line?.text === null ? line : null;
}
