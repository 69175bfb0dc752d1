import type { Verdict } from './judge-document';

/** How well a set of documents was read. */
export interface BlankScores {
  readonly blanks: number;
  /** Blanks that were found. */
  readonly recall: number;
  /** What is no blank and was taken for one. */
  readonly extra: number;
  /** Of those found. */
  readonly kinds: number;
  /** Of those that a figure surely stands in. */
  readonly figures: number;
  readonly sure: number;
  /** Preselected, and wrong. */
  readonly wronglySure: number;
}

export function scoresOf(verdicts: readonly Verdict[]): BlankScores {
  const blanks = verdicts.filter(({ truth }) => truth?.isOptional === false);
  const found = blanks.filter((one) => one.found !== null);
  const ofFigures = blanks.filter(
    ({ truth }) => truth?.isScored === true && truth.keys.length > 0 && !truth.mayBeOpen,
  );
  const sure = verdicts.filter(({ isSure }) => isSure);
  return {
    blanks: blanks.length,
    recall: found.length / blanks.length,
    extra: verdicts.filter(({ truth }) => truth === null).length,
    kinds: found.filter(({ isKindRight }) => isKindRight).length / found.length,
    figures: ofFigures.filter(({ isSuggestionRight }) => isSuggestionRight).length / ofFigures.length,
    sure: sure.length,
    wronglySure: sure.filter(isWrong).length,
  };
}

/** What went wrong with a blank; empty: nothing. */
export function flawsOf(verdict: Verdict): readonly string[] {
  const { truth, found, isKindRight, isSure } = verdict;
  if (truth === null) return ['EXTRA'];
  if (found === null) return truth.isOptional ? [] : ['MISSED'];
  return [
    ...(isKindRight ? [] : ['KIND']),
    ...(isWrong(verdict) ? ['FIGURE'] : []),
    ...(isWrong(verdict) && isSure ? ['SURE'] : []),
  ];
}

function isWrong({ truth, isSuggestionRight }: Verdict): boolean {
  return !isSuggestionRight && truth?.isScored !== false;
}
