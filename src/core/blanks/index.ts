/**
 * Blanks: what a document leaves open (X, XX, ____, 〔待补〕…), and which figure each place may be for.
 * In: paragraphs, figures, words of the trade.  Out: blanks, each with its kind and with suggestions and their reasons.
 * Knows nothing of files, Word, ledgers or of any one trade; binds nothing: that is a person's yes.
 */
export type { Blank, BlankKind, Doubt, ReasonCode, Suggestion } from './blank';
export type { BlankWords, FigureSense, NameSense } from './blank-words';
export { listBlanks } from './list-blanks';
export type { BlankReading } from './read/read-open';
export { figuresNamed, nameIn } from './suggest/read-named';
export { isSure, isSurelyMeant, sureChoices } from './sure';
export { fillBlanks } from './fill/fill-blanks';
export { placeOfFigure } from './fill/place-of-figure';
export { planEmptying, type Emptying } from './fill/plan-emptying';
export { emptyAgain, type EmptyOutcome } from './fill/empty-again';
export type { FilledBlank, Filling, FillOutcome, FillTools, LeftBlank } from './fill/filling';
export { listNumbers } from './teach/list-numbers';
export type { TaughtNumber, TaughtState } from './teach/taught-number';
