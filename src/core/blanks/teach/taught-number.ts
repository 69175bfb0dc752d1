import type { Blank, Suggestion } from '../blank';

/**
 * What became of a number of last year's report. `explained`: a figure has its value and the words fit. `ambiguous`:
 * figures have its value, and only a person can tell which of them is meant, if any. `differs`: the words mean a figure
 * that has another value. `unexplained`: no figure has it.
 */
export type TaughtState = 'explained' | 'ambiguous' | 'differs' | 'unexplained';

/**
 * A number, a share, a date or a name that somebody typed: a place that figures may take like a blank. Its suggestion
 * explains it; its alternatives have its value.
 */
export interface TaughtNumber extends Blank {
  readonly state: TaughtState;
  /** Figures that its words mean and that have another value, the likelier ones first. */
  readonly nearest: readonly Suggestion[];
}
