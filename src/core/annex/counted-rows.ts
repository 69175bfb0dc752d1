import { formatRanges } from '@/core/values';
import type { AnnexHead, RowPlace, RowPlaces } from './annex-source';
import { WORDS } from './words';

/** So many runs of rows of one sheet are named; more fill pages and are read by nobody. */
const MOST_RUNS = 60;

/**
 * Between two runs of rows. LibreOffice takes digits with 、 between them for one word, which it tears before a 、 where
 * it does not fit into its line; a space without width lets it end the line where people would.
 */
const NEXT = '、\u200B';

type Ledgers = AnnexHead['ledgers'];

/** `三会一课：8行，第2—8、10行；党课：第3行`; with several ledgers, each sheet is told with its ledger's number. */
export function countedRows(
  rows: readonly RowPlace[],
  ledgers: Ledgers,
  further: readonly RowPlaces[] = [],
): string {
  return bySheet(rows, further)
    .map((ofSheet) => {
      const numbers = Array.from(ofSheet.numbers).sort((left, right) => left - right);
      return `${sheetName(ofSheet, ledgers)}：${rowNumbers(numbers)}`;
    })
    .join('；');
}

interface SheetRows {
  readonly file: string;
  readonly sheet: string;
  readonly numbers: Set<number>;
}

/** In the order in which the sheets come up; each row once. */
function bySheet(rows: readonly RowPlace[], further: readonly RowPlaces[]): readonly SheetRows[] {
  const sheets = new Map<string, SheetRows>();
  const numbersIn = ({ file, sheet }: Omit<SheetRows, 'numbers'>) => {
    const name = JSON.stringify([file, sheet]);
    const ofSheet = sheets.get(name) ?? { file, sheet, numbers: new Set() };
    sheets.set(name, ofSheet);
    return ofSheet.numbers;
  };
  for (const place of rows) numbersIn(place).add(place.row);
  for (const places of further) {
    const numbers = numbersIn(places);
    for (const number of places.numbers) numbers.add(number);
  }
  return Array.from(sheets.values());
}

function sheetName({ file, sheet }: SheetRows, ledgers: Ledgers): string {
  const numbers = ledgers.flatMap((ledger, index) => (ledger.file === file ? [index + 1] : []));
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return `${file}·${sheet}`;
  return ledgers.length === 1 ? sheet : `${WORDS.ledger(number)}·${sheet}`;
}

function rowNumbers(numbers: readonly number[]): string {
  const runs = formatRanges(numbers).replaceAll('-', '—').split(',');
  const named = runs.slice(0, MOST_RUNS).join(NEXT);
  if (runs.length > MOST_RUNS) return WORDS.rowsAndMore(named, numbers.length);
  return numbers.length === 1 ? WORDS.row(named) : WORDS.rows(named, numbers.length);
}
