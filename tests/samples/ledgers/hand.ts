import type { Given } from '#tests/samples/grid-workbook';
import type { Kind } from './branch-year';
import type { Chance } from './chance';
import { kindWords } from './headings';
import { NOBODY } from './spell-count';
import {
  MIXED_DATES,
  NUMBER_DATES,
  REAL_DATES,
  TEXT_DATES,
  YEARLESS_DATES,
  type DateStyle,
} from './spell-date';

/** How one person writes: the same all through a ledger. */
export interface Hand {
  readonly date: DateStyle;
  /** How often a head count is words. */
  readonly wordy: number;
  readonly nobody: Given;
  readonly kinds: Readonly<Record<Kind, string>>;
}

/** `yearKnown`: something else than the dates tells the year. */
export function inventHand(chance: Chance, yearKnown: boolean): Hand {
  const styles = [
    REAL_DATES,
    REAL_DATES,
    TEXT_DATES,
    TEXT_DATES,
    NUMBER_DATES,
    [MIXED_DATES],
    ...(yearKnown ? [YEARLESS_DATES] : []),
  ];
  return {
    date: chance.pick(chance.pick(styles)),
    wordy: chance.pick([0, 0, 0, 0.1, 1]),
    nobody: chance.pick(NOBODY),
    kinds: kindWords(chance),
  };
}
