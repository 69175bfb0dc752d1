import { isSure, isSurelyMeant, type Blank } from '@/core/blanks';
import { textWithUnit } from '@/core/figures';
import { plainText } from '@/core/values';
import { catalogueOf } from '@/core/wording';
import { sayWhy } from './blanks-json';
import { blanksText } from './blanks-text';
import type { CommandContext } from './command';
import type { OpenBlanks } from './open-blanks';
import { padTo, paint, section } from './print';

const SHOWN_AROUND = 12;

/** Each blank with its sentence and figure, years and phrases of a year, and what to do next. */
export function printBlanks(opened: OpenBlanks, context: CommandContext): string {
  const { found, file, hasLedger } = opened;
  const { printing, language } = context;
  const text = blanksText(language);
  const { blanks, years, yearBound } = found;
  if (blanks.length === 0) return `${text.none(file)}\n`;
  const isTaken = hasLedger ? isSure : isSurelyMeant;
  const sure = blanks.filter(({ suggestion }) => isTaken(suggestion)).length;
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : section(heading, lines, printing);
  return [
    section(
      text.heading(blanks.length, sure),
      [...blanks.map((blank) => lineOf(blank, opened, context)), '', `  ${text.legend}`],
      printing,
    ),
    list(
      text.years(years.length),
      years.map((year) => `  ${placeOf({ placeInStory: year.paragraph }, context)}  ${year.text}`),
    ),
    list(
      text.yearBound(yearBound.length),
      yearBound.map((phrase) => `  ${placeOf({ placeInStory: phrase.paragraph }, context)}  ${phrase.text}`),
    ),
    `${hasLedger ? text.nextWithLedger(file) : text.nextWithoutLedger(file)}\n`,
  ].join('');
}

/** `第 3 段`, `页眉第 1 段`. */
export function placeOf(
  { story, placeInStory }: Pick<Blank, 'placeInStory' | 'story'>,
  { language }: CommandContext,
): string {
  const text = blanksText(language);
  return padTo(text.place(text.stories[story ?? 'body'], placeInStory + 1), 12);
}

/** The sentence of a blank with what stands in it: `全年召开党员大会【XX】次`. */
export function sentenceOf({ before, after }: Pick<Blank, 'before' | 'after'>, standing: string): string {
  const start = before.length > SHOWN_AROUND ? `…${before.slice(-SHOWN_AROUND)}` : before;
  const end = after.length > SHOWN_AROUND ? `${after.slice(0, SHOWN_AROUND)}…` : after;
  return padTo(plainText(`${start}【${standing}】${end}`), 56);
}

function lineOf(blank: Blank, opened: OpenBlanks, context: CommandContext): string {
  const { language, printing, args } = context;
  const number = String(blank.index).padStart(4);
  const kind = padTo(catalogueOf(language).blankKinds[blank.kind], 10);
  const line = `${number}  ${placeOf(blank, context)}${sentenceOf(blank, blank.blank)}  ${kind}${figureOf(blank, opened, context)}`;
  const why = sayWhy(blank, language);
  const isNameUnknown = blank.form === 'named' && blank.suggestion?.reason.code !== 'named';
  // Of a cell that holds nothing else, only its headings tell what it is.
  const isAlone = blank.before.trim() === '' && blank.after.trim() === '';
  return why === null || !(args.has('why') || isNameUnknown || isAlone)
    ? line
    : `${line}\n      ${paint(plainText(why), 'dim', printing)}`;
}

/** `✓ 党员大会次数  6 次`. */
function figureOf(
  { suggestion }: Blank,
  { account, hasLedger }: OpenBlanks,
  context: CommandContext,
): string {
  const { language, printing } = context;
  const text = blanksText(language);
  if (suggestion === null) return paint(`– ${text.noSuggestion}`, 'dim', printing);
  const sign = (hasLedger ? isSure : isSurelyMeant)(suggestion) ? '✓' : '?';
  const name = `${paint(sign, sign === '✓' ? 'cyan' : 'yellow', printing)} ${plainText(suggestion.label)}`;
  if (!hasLedger) return name;
  const figure = account.figures.get(suggestion.key);
  const hasValue = figure !== null && suggestion.text !== '';
  return `${padTo(name, 24)}  ${hasValue ? plainText(textWithUnit(figure)) : text.noValue}`;
}
