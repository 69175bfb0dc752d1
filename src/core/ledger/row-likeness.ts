import { hashText } from './hash-text';
import type { TableColumn } from './ledger';
import { NUMERIC, type RowCells } from './row-cells';
import { isRunningNumber } from './running-number';

/** What rows say in every column but the running number, to the last digit. */
export interface RowLikeness {
  /** Equal for rows that say the same. */
  readonly textOf: (line: RowCells) => string;
  /** Equal where the text is; seldom equal where it is not. */
  readonly hashOf: (line: RowCells) => number;
}

/** Prepares to find the rows of a table that are alike. */
export function likenessReader(columns: readonly TableColumn[]): RowLikeness {
  const places = Array.from(columns.keys()).filter(
    (place) => !isRunningNumber(columns[place]?.heading ?? ''),
  );
  // Numbers seldom tell apart rows that words and days do not.
  const telling = places.filter((place) => !NUMERIC.has(columns[place]?.type ?? 'any'));
  return {
    textOf: (line) => places.map((place) => exactText(line, place)).join('\u0001'),
    hashOf: (line) => {
      let hash = 0;
      for (const place of telling) hash = hashText(hash, exactText(line, place));
      return hash;
    },
  };
}

/** Two meetings on one day at different hours are not the same. */
function exactText(line: RowCells, place: number): string {
  const cell = line.at(place);
  // Nobody knows what it says, so that it is like no other.
  if (cell?.type === 'pending') return `= ${String(line.row.number)}`;
  return cell?.type === 'date' ? String(cell.value) : line.text(place);
}
