import type { RecordedRow } from '@/core/marks';
import type { FigureDifference, RowMove } from '@/core/review';
import { plainText } from '@/core/values';
import { sayReason, type Language } from '@/core/wording';
import type { CommandContext } from './command';
import { paint } from './print';
import { reviewText } from './review-text';

/** So many rows of a list are shown; `--json --why` has all of them. */
const MOST_ROWS = 5;

/** Why a figure changes, a line each, below its own. */
export function printDifference(
  difference: FigureDifference,
  { language, printing }: CommandContext,
): string {
  return linesOf(difference, language)
    .map((line) => `\n      ${paint(line, 'dim', printing)}`)
    .join('');
}

function linesOf(difference: FigureDifference, language: Language): readonly string[] {
  const text = reviewText(language);
  const { came, went, changed, definition, isWhole, isRecorded } = difference;
  if (!isRecorded) return [text.notRecorded];
  const rows = [
    ...list(text.came(came.length), came, (move) => sayMove(move, '', language), language),
    ...list(text.went(went.length), went, (move) => sayMove(move, text.notThere, language), language),
    ...list(text.changed(changed.length), changed, ({ after }) => sayRow(after), language),
  ];
  const told = definition === null ? rows : [...rows, text.definition(definition.before, definition.after)];
  const known = told.length === 0 && isWhole ? [text.sameRows] : told;
  return isWhole ? known : [...known, text.notWhole];
}

function list<Item>(
  heading: string,
  items: readonly Item[],
  say: (item: Item) => string,
  language: Language,
): readonly string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST_ROWS).map((item) => `  ${say(item)}`);
  const left = items.length - shown.length;
  return [heading, ...shown, ...(left > 0 ? [`  ${reviewText(language).more(left)}`] : [])];
}

function sayMove({ row, reason, detail }: RowMove, otherwise: string, language: Language): string {
  const why = reason === null ? otherwise : sayReason(reason, detail, language);
  return why === '' ? sayRow(row) : `${sayRow(row)}  ${why}`;
}

/** `三会一课!12  2021-03-05  党课  学习`. */
export function sayRow({ sheet, row, date, kind, topic, persons }: RecordedRow): string {
  const parts = [`${sheet}!${String(row)}`, date, kind, topic, persons];
  return plainText(parts.filter((part) => part !== '').join('  '));
}
