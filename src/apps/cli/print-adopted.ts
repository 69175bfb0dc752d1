import type { Blank, FilledBlank, FillOutcome, LeftBlank } from '@/core/blanks';
import { plainText } from '@/core/values';
import { catalogueOf } from '@/core/wording';
import { blanksText } from './blanks-text';
import type { CommandContext } from './command';
import type { OpenBlanks } from './open-blanks';
import { paint, section } from './print';
import { placeOf, sentenceOf } from './print-blanks';

/** The blanks that were not filled, those that nobody chose among them. */
export function leftBlanks({ found }: OpenBlanks, { filled }: FillOutcome): readonly Blank[] {
  const done = new Set(filled.map(({ blank }) => blank.index));
  return found.blanks.filter(({ index }) => !done.has(index));
}

/** What stands in the blanks now, and which stayed open. */
export function printAdopted(opened: OpenBlanks, outcome: FillOutcome, context: CommandContext): string {
  const { printing, language } = context;
  const text = blanksText(language);
  if (opened.found.blanks.length === 0) return `${text.none(opened.file)}\n`;
  const refused = new Map(outcome.left.map((one) => [one.blank.index, one]));
  const left = leftBlanks(opened, outcome).map((blank) => leftLine(blank, refused.get(blank.index), context));
  const filled = outcome.filled.map((one) => filledLine(one, opened, context));
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? `${heading}\n\n` : section(heading, lines, printing);
  return [
    list(text.adopted(filled.length), filled),
    left.length === 0 ? '' : list(text.left(left.length), left),
  ].join('');
}

function filledLine(
  { blank, key, text, before, after }: FilledBlank,
  { account }: OpenBlanks,
  context: CommandContext,
): string {
  const label = key === null ? blanksText(context.language).typed : (account.figures.get(key)?.label ?? key);
  return `${numberOf(blank)}  ${placeOf(blank, context)}${sentenceOf({ before, after }, text)}  ${plainText(label)}`;
}

function leftLine(blank: Blank, refused: LeftBlank | undefined, context: CommandContext): string {
  const line = `${numberOf(blank)}  ${placeOf(blank, context)}${sentenceOf(blank, blank.blank)}`.trimEnd();
  if (refused === undefined) return line;
  const { left } = catalogueOf(context.language);
  return `${line}\n      ${paint(left[refused.reason], 'yellow', context.printing)}`;
}

function numberOf({ index }: Blank): string {
  return String(index).padStart(4);
}
