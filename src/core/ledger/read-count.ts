import { compactText, countNames, parseCount } from '@/core/values';
import type { FindingCode } from '@/core/findings';
import { cellText } from './cell-text';
import type { ColumnModel } from './ledger-model';
import type { Cell } from './workbook';

/**
 * What a cell in a number column says. `unknown` is nothing said; `unusable` is something said that is no
 * number one can count with, which spoils its row's head counts (contract §5.4).
 */
export type CountOutcome =
  | { readonly state: 'known'; readonly value: number; readonly code?: FindingCode }
  | {
      readonly state: 'pair';
      readonly expected: number;
      readonly attended: number;
      readonly code: FindingCode;
    }
  | { readonly state: 'unknown' }
  | { readonly state: 'unusable'; readonly code: FindingCode };

/** What of a column matters for its numbers. */
type CountColumn = Pick<ColumnModel, 'type' | 'blankIsZero' | 'namesCount'> & {
  readonly headings?: ColumnModel['headings'];
};

const ZERO: CountOutcome = { state: 'known', value: 0 };
const UNKNOWN: CountOutcome = { state: 'unknown' };

export function readCount(cell: Cell | undefined, column: CountColumn): CountOutcome {
  const nothing = column.blankIsZero === true ? ZERO : UNKNOWN;
  if (cell === undefined) return nothing;
  switch (cell.type) {
    case 'number':
      return checkedCount(cell.value, column);
    case 'text':
      return readText(cellText(cell), column, nothing);
    case 'error':
      return { state: 'unusable', code: 'cell.error' };
    case 'pending':
      return { state: 'unusable', code: 'formula.noResult' };
    case 'date':
    case 'boolean':
      return { state: 'unusable', code: 'number.unreadable' };
  }
}

function readText(text: string, column: CountColumn, nothing: CountOutcome): CountOutcome {
  if (text === '') return nothing;
  const reading = parseCount(text);
  switch (reading.state) {
    case 'none':
      return nothing;
    case 'pair':
      return { ...reading, code: 'number.text' };
    case 'unreadable':
      return readHeaded(text, column);
    case 'read':
      return checkedCount(reading.value, column, 'number.text');
  }
}

/** `应到27人` in the column of that name, or the names of those on leave. */
function readHeaded(text: string, column: CountColumn): CountOutcome {
  const rest = withoutHeading(text, column.headings ?? []);
  const reading = rest === null ? null : parseCount(rest);
  if (reading?.state === 'read') return checkedCount(reading.value, column, 'number.text');
  const names = column.namesCount === true ? countNames(text) : null;
  return names === null
    ? { state: 'unusable', code: 'number.unreadable' }
    : { state: 'known', value: names, code: 'number.names' };
}

/** What follows one of the column's own headings; null: the text begins otherwise. */
export function withoutHeading(text: string, headings: readonly string[]): string | null {
  const compact = compactText(text);
  const begun = headings.filter((heading) => compact.startsWith(heading));
  const longest = begun.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest === '' ? null : compact.slice(longest.length).replace(/^[:为]/, '');
}

/** Head counts are small, and there are hundreds of thousands of them. */
const USUAL = Array.from({ length: 256 }, (_, value): CountOutcome => ({ state: 'known', value }));

/** A number as the column can use it: never negative, whole where things are counted. */
export function checkedCount(
  value: number,
  column: Pick<ColumnModel, 'type'>,
  code?: FindingCode,
): CountOutcome {
  if (value < 0) return { state: 'unusable', code: 'number.negative' };
  if (column.type === 'count' && !Number.isInteger(value))
    return { state: 'unusable', code: 'number.fraction' };
  if (code !== undefined) return { state: 'known', value, code };
  return USUAL[value] ?? { state: 'known', value };
}
