import type { FilledBlank, FillOutcome, Suggestion, TaughtNumber, TaughtState } from '@/core/blanks';
import { plainText } from '@/core/values';
import { catalogueOf, saySuggestion } from '@/core/wording';
import type { CommandContext } from './command';
import type { OpenTaught } from './open-taught';
import { paint, section } from './print';
import { placeOf, sentenceOf } from './print-blanks';
import { teachText } from './teach-text';

interface Became extends Pick<OpenTaught, 'account'> {
  /** Undefined: it stands as it was. */
  readonly filled: FilledBlank | undefined;
  readonly outcome: FillOutcome;
}

/** The numbers of last year's report by what became of them; those that no figure has are only counted. */
export function printNumbers(
  { found: { blanks: numbers }, file, account }: OpenTaught,
  outcome: FillOutcome,
  context: CommandContext,
): string {
  const text = teachText(context.language);
  if (numbers.length === 0) return `${text.none(file)}\n\n`;
  const filled = new Map(outcome.filled.map((one) => [one.blank.index, one]));
  const open = numbers.filter(({ index }) => !filled.has(index));
  const of = (state: TaughtState) => open.filter((number) => number.state === state);
  const taken = numbers.filter(({ index, state }) => filled.has(index) || state === 'explained');
  const [differing, ambiguous, unexplained] = [of('differs'), of('ambiguous'), of('unexplained')];
  const isEachTold = context.args.has('all');
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : section(heading, lines, context.printing);
  const line = (number: TaughtNumber) =>
    lineOf(number, { filled: filled.get(number.index), outcome, account }, context);
  const left = isEachTold ? list(text.unexplained(unexplained.length), unexplained.map(line)) : '';
  return [
    section(
      text.explained(taken.length, filled.size),
      [...taken.map(line), '', `  ${text.legend}`],
      context.printing,
    ),
    list(text.differs(differing.length), differing.map(line)),
    list(text.ambiguous(ambiguous.length), ambiguous.map(line)),
    isEachTold || unexplained.length === 0 ? left : `${text.unexplainedCount(unexplained.length)}\n\n`,
    filled.size === numbers.length ? '' : `${text.nextBind}\n\n`,
  ].join('');
}

function lineOf(number: TaughtNumber, { filled, outcome, account }: Became, context: CommandContext): string {
  const { index, blank } = number;
  const refused = outcome.left.find((one) => one.blank.index === index);
  const remarks = filled === undefined ? remarksOf(number, context) : [];
  const why =
    refused === undefined
      ? []
      : [paint(catalogueOf(context.language).left[refused.reason], 'yellow', context.printing)];
  const sentence = filled === undefined ? sentenceOf(number, blank) : sentenceOf(filled, filled.text);
  const head = `${String(index).padStart(4)}  ${placeOf(number, context)}${sentence}`;
  const said =
    filled === undefined ? proposedText(number, context) : takenText(number, filled, account, context);
  return [`${head}  ${said}`.trimEnd(), ...[...remarks, ...why].map((one) => `      ${one}`)].join('\n');
}

/** `✓ 党员大会次数`. */
function takenText(
  { blank }: TaughtNumber,
  { key, text }: FilledBlank,
  { figures }: OpenTaught['account'],
  { language, printing }: CommandContext,
): string {
  const label = key === null ? [] : [figures.get(key)?.label ?? key];
  const replaced = text === blank ? [] : [teachText(language).replaced(text)];
  return `${paint('✓', 'cyan', printing)} ${plainText([...label, ...replaced].join('  '))}`;
}

/** `? 出勤率  台账写作 92.6%`. */
function proposedText({ suggestion, blank }: TaughtNumber, { language, printing }: CommandContext): string {
  if (suggestion === null) return '';
  const { label, text } = suggestion;
  const value = text === blank || text === '' ? [] : [teachText(language).value(text)];
  return `${paint('?', 'yellow', printing)} ${plainText([label, ...value].join('  '))}`;
}

/** Why its figure is not taken; without one, the figures a person has to choose among. */
function remarksOf(number: TaughtNumber, { language, printing }: CommandContext): readonly string[] {
  const { suggestion, blank, nearest, alternatives } = number;
  const text = teachText(language);
  const told =
    suggestion === null
      ? [
          ...(nearest.length === 0 ? [] : [text.saysOther(blank, named(nearest, text.noValue))]),
          ...(alternatives.length === 0
            ? []
            : [text.sameValue(alternatives.map(({ label }) => label).join('、'))]),
        ]
      : [suggestion.reason.doubts.length === 0 ? null : saySuggestion(number, language)];
  return told.flatMap((one) => (one === null ? [] : [paint(plainText(one), 'dim', printing)]));
}

function named(suggestions: readonly Suggestion[], noValue: string): string {
  return suggestions.map(({ label, text }) => `${label} ${text === '' ? noValue : text}`).join('、');
}
