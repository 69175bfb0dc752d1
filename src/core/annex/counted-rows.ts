import { formatRanges } from '@/core/values';
import type { AnnexHead, RowPlace } from './annex-source';
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
export function countedRows(rows: readonly RowPlace[], ledgers: Ledgers): string {
  return Array.from(bySheet(rows).values(), ([first, ...others]) => {
    const numbers = new Set([first, ...others].map(({ row }) => row));
    return `${sheetName(first, ledgers)}：${rowNumbers(Array.from(numbers).sort((left, right) => left - right))}`;
  }).join('；');
}

type SheetRows = [RowPlace, ...RowPlace[]];

/** In the order in which the sheets come up. */
function bySheet(rows: readonly RowPlace[]): ReadonlyMap<string, SheetRows> {
  const sheets = new Map<string, SheetRows>();
  for (const place of rows) {
    const name = JSON.stringify([place.file, place.sheet]);
    const ofSheet = sheets.get(name);
    if (ofSheet === undefined) sheets.set(name, [place]);
    else ofSheet.push(place);
  }
  return sheets;
}

function sheetName({ file, sheet }: RowPlace, ledgers: Ledgers): string {
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
