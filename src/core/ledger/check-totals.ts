import { compactText, parseCount } from '@/core/values';
import { cellText } from './cell-text';
import { countsInWords } from './counts-in-words';
import type { DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import type { LedgerRecord, TableColumn } from './ledger';
import type { LedgerModel, Vocabulary } from './ledger-model';
import type { SignedRow } from './row-signs';
import { periodWords, WHOLE_YEAR, withoutVerbs } from './summary-table';
import { termsIn } from './terms';
import { totalSums } from './total-sums';
import type { Cell, SheetRow } from './workbook';

/** A row that says the sum of others, and how many records stood above it. */
export interface TotalRow {
  readonly row: SheetRow;
  readonly signed: SignedRow;
  readonly above: number;
}

interface Stated {
  readonly cell: Cell;
  readonly value: number;
  /** Null: of the rows themselves. */
  readonly index: number | null;
  /** Null: of whatever kind its row is about. */
  readonly kind: string | null;
  readonly heading: string;
}

const ROWS_HEADING = /^(?:次数|场次)$/;
const NEARLY = 1e-6;

/**
 * Subtotals and totals never count, but they check the reading: a number that fits none of the rows it could mean
 * is a finding. Rows left out are taken both ways, since a formula may have added them too.
 */
export function checkTotals(
  totals: readonly TotalRow[],
  table: Pick<DraftTable, 'records' | 'dates' | 'columns'>,
  { vocabulary, model }: { readonly vocabulary: Vocabulary; readonly model: LedgerModel },
  findings: SheetFindings,
): void {
  const { columns } = table;
  totals.forEach(({ row, signed, above }, place) => {
    // Above all rows it sums what is below: nobody knows which.
    if (above === 0) return;
    const label = cellText(signed.cell);
    const kinds = termsIn(label, vocabulary);
    const words = periodWords(label, model);
    const rows = {
      table,
      above,
      earlier: totals.slice(0, place).map((earlier) => earlier.above),
      period: words === WHOLE_YEAR ? null : words,
      isOfAll: signed.sign === 'total',
    };
    for (const { cell, value, index, kind, heading } of statedIn({ row, signed, above }, columns, {
      vocabulary,
      model,
    })) {
      const isMeant = ({ kinds: own }: LedgerRecord) =>
        (kinds.length === 0 || kinds.some((one) => own.includes(one))) &&
        (kind === null || own.includes(kind));
      const counted = nearestUnlike(value, totalSums({ ...rows, index, isMeant }));
      if (counted !== null)
        findings.add('total.differs', row.number, cell.column, String(value), { heading, counted });
    }
  });
}

/** The likeliest of the sums; null: one of them fits, or is not sure. */
function nearestUnlike(value: number, sums: Iterable<number | null>): number | null {
  let nearest: number | null = null;
  for (const sum of sums) {
    if (sum === null || Math.abs(sum - value) < NEARLY) return null;
    nearest ??= sum;
  }
  return nearest;
}

function statedIn(
  { row, signed }: TotalRow,
  columns: readonly TableColumn[],
  { vocabulary, model }: { readonly vocabulary: Vocabulary; readonly model: LedgerModel },
): readonly Stated[] {
  return row.cells.flatMap((cell): readonly Stated[] => {
    const told = cell.type === 'text' ? countsInWords(cellText(cell), vocabulary) : [];
    const inWords = told.map(({ kind, count }): Stated => {
      const heading = vocabulary.find(({ id }) => id === kind)?.label ?? cellText(cell);
      return { cell, value: count, index: null, kind, heading };
    });
    if (cell === signed.cell) return inWords;
    // Beside the label only what names its kind is a count of rows.
    if (inWords.length > 0) return inWords.filter(({ kind }) => kind !== null);
    const index = columns.findIndex(({ column }) => column === cell.column);
    const column = columns[index];
    const value = numberIn(cell);
    if (column === undefined || value === null) return [];
    const isSummed = column.type === 'count' || column.type === 'measure';
    if (isSummed) return [{ cell, value, index, kind: null, heading: column.heading }];
    const isOfRows =
      column.type === 'terms' || ROWS_HEADING.test(withoutVerbs(compactText(column.heading), model));
    return isOfRows ? [{ cell, value, index: null, kind: null, heading: column.heading }] : [];
  });
}

function numberIn(cell: Cell): number | null {
  if (cell.type === 'number') return cell.value;
  const reading = cell.type === 'text' ? parseCount(cellText(cell)) : null;
  return reading?.state === 'read' ? reading.value : null;
}
