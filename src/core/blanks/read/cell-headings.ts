import type { DocumentParagraph, TableCell } from '@/core/marks';

/** What a table calls the row and the column of a cell, the nearest words first; none outside of tables. */
export interface CellHeadings {
  readonly rowHeadings: readonly string[];
  readonly columnHeadings: readonly string[];
}

const NONE: CellHeadings = { rowHeadings: [], columnHeadings: [] };

/** The headings of each paragraph's cell, by the paragraph's position. What is open itself is no heading. */
export function headingsOfCells(
  paragraphs: readonly DocumentParagraph[],
  isOpen: (position: number) => boolean,
): (position: number) => CellHeadings {
  const texts = new Map<string, string>();
  const open = new Set<string>();
  const openRows = new Set<string>();
  paragraphs.forEach(({ cell, text }, position) => {
    if (cell === undefined) return;
    const name = nameOf(cell);
    texts.set(name, `${texts.get(name) ?? ''}${text.trim()}`);
    if (!isOpen(position)) return;
    open.add(name);
    openRows.add(rowOf(cell));
  });
  const headingAt = (cell: TableCell): readonly string[] => {
    const name = nameOf(cell);
    const text = texts.get(name) ?? '';
    return !open.has(name) && isHeading(text) ? [text] : [];
  };
  return (position) => {
    const cell = paragraphs[position]?.cell;
    if (cell === undefined) return NONE;
    const { table, row, column } = cell;
    const left = range(column).flatMap((other) => headingAt({ table, row, column: other }));
    // A row that is open itself, as those of forms are, is no row of headings.
    const above = range(row)
      .filter((other) => !openRows.has(rowOf({ table, row: other, column })))
      .flatMap((other) => headingAt({ table, row: other, column }));
    return { rowHeadings: left.slice(-2).reverse(), columnHeadings: above.slice(0, 2).reverse() };
  };
}

function nameOf({ table, row, column }: TableCell): string {
  return `${String(table)} ${String(row)} ${String(column)}`;
}

function rowOf({ table, row }: TableCell): string {
  return `${String(table)} ${String(row)}`;
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Words, and no content of their own such as a number, a sign or a whole sentence. */
function isHeading(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && text.length <= 24 && !/[。；]/.test(text);
}
