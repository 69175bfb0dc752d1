import { blanksText } from './blanks-text';
import type { CommandContext } from './command';
import type { OpenBlanks } from './open-blanks';

/** Numbers of one year in a document that speaks of another are a mistake, or a draft of last year's: a person knows. */
export function warnOfYear(
  { account, toldYear }: Pick<OpenBlanks, 'account' | 'toldYear'>,
  { terminal, language }: CommandContext,
): void {
  const { year } = account.figures.scope;
  if (toldYear === null || toldYear === year) return;
  terminal.err(`${blanksText(language).otherYear(toldYear, year)}\n`);
}

/** A template is for every year, but for the years that somebody typed. */
export function warnOfTypedYears(
  { found: { years } }: Pick<OpenBlanks, 'found'>,
  { terminal, language }: CommandContext,
): void {
  const [first] = years;
  if (first === undefined) return;
  terminal.err(`${blanksText(language).typedYears(years.length, first.text)}\n`);
}
