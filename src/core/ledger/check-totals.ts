import { compactText, parseCount } from '@/core/values';
import { cellText } from './cell-text';
import { countsInWords } from './counts-in-words';
import type { DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import type { TableColumn } from './ledger';
import type { LedgerModel, Vocabulary } from './ledger-model';
import type { SignedRow } from './row-signs';
import { periodWords, WHOLE_YEAR, withoutVerbs } from './summary-table';
import { RunningSums } from './running-sums';
import { termNamed, termsIn } from './terms';
import { totalSums, type SummedRows } from './total-sums';
import { withoutPartWord } from './total-words';
import type { Cell, SheetRow } from './workbook';

/** A row that says the sum of others, and how many records stood above it. */
export interface TotalRow {
  readonly row: SheetRow;
  readonly signed: SignedRow;
  readonly above: number;
  /** Of which it is a part: it sums some of the same rows. */
  readonly whole?: TotalRow;
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
/** Each is compared with the rows since each of those before it. */
const MOST_CHECKED = 2_000;
/** What stands beside a kind where its number is told: 3次, 27人. */
const NUMBER = /(?:共|各)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]+)(?:人次|[次场期人名个])?/g;
const BETWEEN = /[,、;:。.\s()和及与]+/;

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
  const summed = { sums: new RunningSums(table), count: table.records.length };
  const [unchecked] = totals.slice(MOST_CHECKED);
  for (const total of totals.slice(0, MOST_CHECKED)) {
    // Above all rows it sums what is below: nobody knows which.
    const kinds = total.above === 0 ? null : kindsSummed(total, vocabulary);
    if (kinds === null) continue;
    const rows = { ...summed, ...spanOf(total, totals, model) };
    const stated = statedIn(total, table.columns, { vocabulary, model });
    for (const said of stated) {
      const counted = countedOtherwise(said, rows, kinds, isPart(total));
      if (counted === null) continue;
      const { cell, value, index, kind } = said;
      const isOfRows = isPart(total) && index === null;
      const heading = isOfRows ? labelsOf(kind === null ? kinds : [kind], vocabulary) : said.heading;
      findings.add('total.differs', total.row.number, cell.column, String(value), { heading, counted });
    }
  }
  if (unchecked === undefined) return;
  const { row, signed } = unchecked;
  const fields = { rows: totals.length, count: MOST_CHECKED };
  findings.add('totals.unchecked', row.number, signed.cell.column, '', fields);
}

/** Null: what is said fits, or nothing is sure. */
function countedOtherwise(
  { value, index, kind }: Stated,
  rows: RowsOfTotal,
  kinds: readonly string[],
  isOfAPart: boolean,
): number | null {
  const meant = { ...rows, kinds, kind };
  const counted = nearestUnlike(value, totalSums({ ...meant, index }));
  if (counted === null || !isOfAPart) return counted;
  // In whatever column, a part may tell how often it was.
  const isOften = nearestUnlike(value, totalSums({ ...meant, index: null })) === null;
  return isOften ? null : counted;
}

type RowsOfTotal = Omit<SummedRows, 'index' | 'kinds' | 'kind'>;
type SpanOfTotal = Omit<RowsOfTotal, 'sums' | 'count'>;

function isPart({ signed }: TotalRow): boolean {
  return signed.sign === 'part';
}

function labelsOf(kinds: readonly string[], vocabulary: Vocabulary): string {
  return vocabulary
    .filter(({ id }) => kinds.includes(id))
    .map(({ label }) => label)
    .join('、');
}

/** Empty: of all kinds. Null: nobody knows of what it is a part. */
function kindsSummed(total: TotalRow, vocabulary: Vocabulary): readonly string[] | null {
  if (!isPart(total)) return termsIn(cellText(total.signed.cell), vocabulary);
  return kindsAlone(textOf(total.row), vocabulary);
}

/** Of 女党员参加党课 or 党员大会线上 nobody knows which rows are meant. */
function kindsAlone(text: string, vocabulary: Vocabulary): readonly string[] | null {
  const words = withoutPartWord(text).replace(NUMBER, '、').split(BETWEEN);
  const said = words.filter((word) => word !== '').map((word) => termNamed(word, vocabulary));
  const kinds = said.flatMap((kind) => kind ?? []);
  return kinds.length === 0 || kinds.length < said.length ? null : kinds;
}

function spanOf(total: TotalRow, totals: readonly TotalRow[], model: LedgerModel): SpanOfTotal {
  const { whole = total } = total;
  const words = periodWords(cellText(whole.signed.cell), model);
  return {
    above: total.above,
    earlier: totals.slice(0, totals.indexOf(whole)).map(({ above }) => above),
    period: words === WHOLE_YEAR ? null : words,
    isOfAll: whole.signed.sign !== 'subtotal',
  };
}

function textOf({ cells }: SheetRow): string {
  return cells.map(cellText).join(' ');
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
  total: TotalRow,
  columns: readonly TableColumn[],
  { vocabulary, model }: { readonly vocabulary: Vocabulary; readonly model: LedgerModel },
): readonly Stated[] {
  const { row, signed } = total;
  return row.cells.flatMap((cell): readonly Stated[] => {
    const inWords = statedInWords(cell, isPart(total), vocabulary);
    if (cell === signed.cell || (isPart(total) && inWords.length > 0)) return inWords;
    // Beside the label only what names its kind, or stands among the kinds, is a count of rows.
    if (inWords.length > 0) return inWords.filter(({ kind }) => kind !== null || isOfKinds(cell, columns));
    return statedAsNumber(cell, columns, model);
  });
}

function isOfKinds({ column }: Cell, columns: readonly TableColumn[]): boolean {
  return columns.some((one) => one.column === column && one.type === 'terms');
}

function statedAsNumber(cell: Cell, columns: readonly TableColumn[], model: LedgerModel): readonly Stated[] {
  const index = columns.findIndex(({ column }) => column === cell.column);
  const column = columns[index];
  const value = numberIn(cell);
  if (column === undefined || value === null) return [];
  const isSummed = column.type === 'count' || column.type === 'measure';
  if (isSummed) return [{ cell, value, index, kind: null, heading: column.heading }];
  const isOfRows =
    column.type === 'terms' || ROWS_HEADING.test(withoutVerbs(compactText(column.heading), model));
  return isOfRows ? [{ cell, value, index: null, kind: null, heading: column.heading }] : [];
}

function statedInWords(cell: Cell, isOfAPart: boolean, vocabulary: Vocabulary): readonly Stated[] {
  if (cell.type !== 'text') return [];
  const text = isOfAPart ? withoutPartWord(cellText(cell)) : cellText(cell);
  return countsInWords(text, vocabulary).map(({ kind, count }): Stated => {
    const heading = vocabulary.find(({ id }) => id === kind)?.label ?? cellText(cell);
    return { cell, value: count, index: null, kind, heading };
  });
}

function numberIn(cell: Cell): number | null {
  if (cell.type === 'number') return cell.value;
  const reading = cell.type === 'text' ? parseCount(cellText(cell)) : null;
  return reading?.state === 'read' ? reading.value : null;
}
