import { blanksText } from './blanks-text';
import type { CommandContext } from './command';
import type { OpenBlanks } from './open-blanks';

/** Numbers of one year in a document that speaks of another are a mistake, or a draft of last year's: a person knows. */
export function warnOfYear(
  { account, toldYear, hasLedger }: Pick<OpenBlanks, 'account' | 'toldYear' | 'hasLedger'>,
  { terminal, language }: CommandContext,
): void {
  const { year } = account.figures.scope;
  if (!hasLedger || toldYear === null || toldYear === year) return;
  terminal.err(`${blanksText(language).otherYear(toldYear, year)}\n`);
}
