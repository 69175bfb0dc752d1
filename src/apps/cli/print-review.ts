import type { Change, RecordedRow } from '@/core/marks';
import { tellingChanges, type FigureDifference } from '@/core/review';
import { plainText } from '@/core/values';
import { sayCame, sayChanged, sayWent, type Language } from '@/core/wording';
import type { CommandContext } from './command';
import { paint } from './print';
import { reviewText } from './review-text';

/** So many rows of a list are shown unless `--why` asks for all; to name one as left out takes its place. */
const MOST_ROWS = 5;

/** Why a figure changes, a line each, below its own. */
export function printDifference(
  difference: FigureDifference,
  { status }: Pick<Change, 'status'>,
  { args, language, printing }: CommandContext,
): string {
  const most = args.has('why') ? Infinity : MOST_ROWS;
  const lines = linesOf(difference, most, language);
  const text = reviewText(language);
  const told = lines.length === 0 ? [status === 'edited' ? text.onlyByHand : text.sameRows] : lines;
  return told.map((line) => `\n      ${paint(line, 'dim', printing)}`).join('');
}

/** Nothing where all is as it was. */
function linesOf(difference: FigureDifference, most: number, language: Language): readonly string[] {
  const text = reviewText(language);
  const { came, went, definition, isWhole, isRecorded } = difference;
  const changed = tellingChanges(difference);
  if (!isRecorded) return [text.notRecorded];
  const shown = { most, language };
  const rows = [
    ...list(text.came(came.length), came, (move) => sayRowAnd(move.row, sayCame(move, language)), shown),
    ...list(text.went(went.length), went, (move) => sayRowAnd(move.row, sayWent(move, language)), shown),
    ...list(
      text.changed(changed.length),
      changed,
      (pair) => sayRowAnd(pair.after, sayChanged(pair, language)),
      shown,
    ),
  ];
  const told = definition === null ? rows : [...rows, text.definition(definition.before, definition.after)];
  return isWhole ? told : [...told, text.notWhole];
}

function list<Item>(
  heading: string,
  items: readonly Item[],
  say: (item: Item) => string,
  { most, language }: { readonly most: number; readonly language: Language },
): readonly string[] {
  if (items.length === 0) return [];
  const shown = items
    .slice(0, items.length - most === 1 ? items.length : most)
    .map((item) => `  ${say(item)}`);
  const left = items.length - shown.length;
  return [heading, ...shown, ...(left > 0 ? [`  ${reviewText(language).more(left)}`] : [])];
}

function sayRowAnd(row: RecordedRow, remark: string | null): string {
  return remark === null ? sayRow(row) : `${sayRow(row)}  ${plainText(remark)}`;
}

/** `三会一课!12  2021-03-05  党课  学习`. */
export function sayRow({ sheet, row, date, kind, topic, persons }: RecordedRow): string {
  const parts = [`${sheet}!${String(row)}`, date, kind, topic, persons];
  return plainText(parts.filter((part) => part !== '').join('  '));
}
