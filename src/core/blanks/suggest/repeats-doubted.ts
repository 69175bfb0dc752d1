import { groupBy } from '@/core/values';
import type { Blank, BlankKind, ReasonCode } from '../blank';
import { doubted } from './less-sure';

/** The same name or year may stand anywhere again. */
const COUNTED: ReadonlySet<BlankKind> = new Set(['count', 'rate', 'dateMonth', 'dateDay', 'date']);
/** Who writes the name of a figure twice means it twice. */
const NAMED: ReadonlySet<ReasonCode> = new Set(['named', 'nearName']);

/** One sentence, or one table, hardly tells one number twice: 线上党课3期，线下党课2期. */
export function withRepeatsDoubted(blanks: readonly Blank[]): readonly Blank[] {
  const told = blanks.filter(
    ({ kind, suggestion }) => suggestion !== null && COUNTED.has(kind) && !NAMED.has(suggestion.reason.code),
  );
  const repeated = new Set(
    Array.from(groupBy(told, placeOf).values())
      .filter((same) => same.length > 1)
      .flat(),
  );
  return blanks.map((blank) =>
    repeated.has(blank) && blank.suggestion !== null
      ? { ...blank, suggestion: doubted(blank.suggestion, 'severalMeant') }
      : blank,
  );
}

function placeOf({ cell, paragraph, around, suggestion }: Blank): string {
  const place =
    cell === undefined ? `${String(paragraph)} ${String(around?.start)}` : `table ${String(cell.table)}`;
  return `${place} ${suggestion?.key ?? ''}`;
}
