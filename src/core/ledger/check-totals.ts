import { compactText, parseCount, parsePeriod } from '@/core/values';
import { cellText } from './cell-text';
import { countsInWords } from './counts-in-words';
import type { DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import type { LedgerRecord, TableColumn } from './ledger';
import type { WhenReading } from './read-date';
import type { LedgerModel, Vocabulary } from './ledger-model';
import type { SignedRow } from './row-signs';
import { periodWords, WHOLE_YEAR, withoutVerbs } from './summary-table';
import { termsIn } from './terms';
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

/** A record, and what its row says of a date whose year may not be known. */
type SummedRecord = LedgerRecord & { readonly when: WhenReading | null };

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
  if (totals.length === 0) return;
  const { columns, dates } = table;
  const records = table.records.map((record, place) => ({ ...record, when: dates[place]?.when ?? null }));
  totals.forEach((total, place) => {
    // Above all rows it sums what is below: nobody knows which.
    if (total.above === 0) return;
    const label = cellText(total.signed.cell);
    const kinds = termsIn(label, vocabulary);
    const isOfKind = ({ kinds: own }: SummedRecord) =>
      kinds.length === 0 || kinds.some((kind) => own.includes(kind));
    const earlier = totals.slice(0, place).map(({ above }) => above);
    const ranges = rangesOf(total, earlier, records, model).map((range) => range.filter(isOfKind));
    for (const { cell, value, index, kind, heading } of statedIn(total, columns, { vocabulary, model })) {
      const sums = ranges.flatMap((range) =>
        sumsOf(kind === null ? range : range.filter((record) => record.kinds.includes(kind)), index),
      );
      const [nearest] = sums;
      if (nearest === undefined || sums.some((sum) => sum === null || Math.abs(sum - value) < NEARLY))
        continue;
      findings.add('total.differs', total.row.number, cell.column, String(value), {
        heading,
        counted: nearest ?? 0,
      });
    }
  });
}

/** The rows a total may mean, the likeliest first: those of the time it names, those since one before it, all above. */
function rangesOf(
  { signed, above }: TotalRow,
  earlier: readonly number[],
  records: readonly SummedRecord[],
  model: LedgerModel,
): readonly (readonly SummedRecord[])[] {
  const words = periodWords(cellText(signed.cell), model);
  const span = words === null || words === WHOLE_YEAR ? null : parsePeriod(words, 2000);
  const named =
    span === null
      ? []
      : [
          records.filter(({ when }) => {
            const month =
              when?.state === 'read' ? when.date.month : when?.state === 'noYear' ? when.month : null;
            return month !== null && month >= span.from.month && month <= span.to.month;
          }),
        ];
  const since = Array.from(new Set([...earlier, 0]), (start) => records.slice(start, above)).reverse();
  const all = records.slice(0, above);
  return [...named, ...(signed.sign === 'total' ? [all, ...since] : [...since, all])];
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

/** With and without the rows left out; null: some number is not known, so that no sum is sure. */
function sumsOf(range: readonly SummedRecord[], index: number | null): readonly (number | null)[] {
  return [range.filter(({ excluded }) => excluded === null), range].map((records) => {
    if (index === null) return records.length;
    const values = records.map(({ fields }) => fields[index] ?? null);
    if (values.some((value) => typeof value !== 'number')) return null;
    return values.reduce<number>((sum, value) => sum + Number(value), 0);
  });
}
