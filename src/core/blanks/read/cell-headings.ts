import type { DocumentParagraph, TableCell } from '@/core/marks';

/**
 * What the row and the column of each paragraph's cell are called, by the paragraph's position: the nearest words to
 * its left, those left of them, and the words at the top of its column. None outside of tables.
 */
export function headingsOfCells(
  paragraphs: readonly DocumentParagraph[],
): (position: number) => readonly string[] {
  const texts = new Map<string, string>();
  for (const { cell, text } of paragraphs) {
    if (cell === undefined) continue;
    texts.set(nameOf(cell), `${texts.get(nameOf(cell)) ?? ''}${text.trim()}`);
  }
  const textAt = (cell: TableCell) => texts.get(nameOf(cell)) ?? '';
  return (position) => {
    const cell = paragraphs[position]?.cell;
    if (cell === undefined) return [];
    const { table, row, column } = cell;
    const left = range(column).map((other) => textAt({ table, row, column: other }));
    const above = range(row).map((other) => textAt({ table, row: other, column }));
    const rowHeadings = left.filter(isHeading);
    return [...rowHeadings.slice(-2).reverse(), ...above.filter(isHeading).slice(0, 2)];
  };
}

function nameOf({ table, row, column }: TableCell): string {
  return `${table} ${row} ${column}`;
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Words, and no content of their own such as a number, a sign or a whole sentence. */
function isHeading(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && text.length <= 24 && !/[。；]/.test(text);
}
