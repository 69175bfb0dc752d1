import type { DocumentParagraph, TableCell } from '@/core/marks';

/** What a table calls the row and the column of a cell, the nearest words first; none outside of tables. */
export interface CellHeadings {
  readonly rowHeadings: readonly string[];
  readonly columnHeadings: readonly string[];
  /** The row is that of somebody whose name is open: XX公司支部. */
  readonly isOfOpenName: boolean;
  /** False where cells are merged and nobody can tell which of them stand above which. */
  readonly isAligned: boolean;
}

const NONE: CellHeadings = { rowHeadings: [], columnHeadings: [], isOfOpenName: false, isAligned: true };
const OTHERS = /支部|分会|公司|单位|小组|班级|车间|科室|村|社区/;
const MOST_ROW_HEADINGS = 2;
const MOST_COLUMN_HEADINGS = 3;

interface GridCell {
  /** The columns of the grid that it covers: from, and up to but without. */
  readonly from: number;
  readonly to: number;
  text: string;
  isOpen: boolean;
}

type Row = Map<number, GridCell>;

/** The headings of each paragraph's cell, by the paragraph's position. What is open itself is no heading. */
export function headingsOfCells(
  paragraphs: readonly DocumentParagraph[],
  isOpen: (position: number) => boolean,
): (position: number) => CellHeadings {
  const tables = readTables(paragraphs, isOpen);
  return (position) => {
    const cell = paragraphs[position]?.cell;
    const rows = cell === undefined ? undefined : tables.get(cell.table);
    const own = cell === undefined ? undefined : rows?.get(cell.row)?.get(cell.column);
    return cell === undefined || rows === undefined || own === undefined ? NONE : headingsOf(cell, own, rows);
  };
}

function headingsOf({ row, column }: TableCell, own: GridCell, rows: ReadonlyMap<number, Row>): CellHeadings {
  const ownRow = rows.get(row) ?? new Map<number, GridCell>();
  const left = [...ownRow.entries()].filter(([place]) => place < column).flatMap(([, one]) => heading(one));
  const headingRows = firstHeadingRows(rows, row);
  const above = headingRows.flatMap((cells) =>
    [...cells.values()].filter(({ from, to }) => from <= own.from && own.from < to).flatMap(heading),
  );
  return {
    rowHeadings: left.slice(-MOST_ROW_HEADINGS).reverse(),
    columnHeadings: above.slice(0, MOST_COLUMN_HEADINGS).reverse(),
    isOfOpenName: [...ownRow.entries()].some(
      ([place, { text, isOpen }]) => place < column && isOpen && OTHERS.test(text),
    ),
    isAligned: headingRows.every((cells) => widthOf(cells) === widthOf(ownRow)),
  };
}

const MOST_HEADING_ROWS = 3;

/** A row that is open itself, as those of forms are, is no row of headings. */
function firstHeadingRows(rows: ReadonlyMap<number, Row>, before: number): readonly Row[] {
  const found: Row[] = [];
  for (const [place, cells] of rows) {
    if (place >= before || found.length === MOST_HEADING_ROWS) break;
    if (![...cells.values()].some((one) => one.isOpen)) found.push(cells);
  }
  return found;
}

function readTables(
  paragraphs: readonly DocumentParagraph[],
  isOpen: (position: number) => boolean,
): ReadonlyMap<number, ReadonlyMap<number, Row>> {
  const tables = new Map<number, Map<number, Row>>();
  paragraphs.forEach(({ cell, text }, position) => {
    if (cell === undefined) return;
    const rows = tables.get(cell.table) ?? new Map<number, Row>();
    tables.set(cell.table, rows);
    const row: Row = rows.get(cell.row) ?? new Map<number, GridCell>();
    rows.set(cell.row, row);
    const from = widthOf(row);
    const known = row.get(cell.column) ?? { from, to: from + (cell.span ?? 1), text: '', isOpen: false };
    known.text += text.trim();
    known.isOpen ||= isOpen(position);
    row.set(cell.column, known);
  });
  return tables;
}

function widthOf(row: Row): number {
  return Math.max(0, ...[...row.values()].map(({ to }) => to));
}

/** Words, and no content of their own such as a number, a sign or a whole sentence. */
function heading({ text, isOpen }: GridCell): readonly string[] {
  const isHeading = /\p{Script=Han}/u.test(text) && text.length <= 24 && !/[。；]/.test(text);
  return !isOpen && isHeading ? [text] : [];
}
