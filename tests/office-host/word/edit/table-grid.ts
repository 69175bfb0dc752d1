import { seenOf } from '../text/visible-text';
import { closestWord, type Element } from '../xml/word-xml';

/** Rows of a table, those in row controls included, those of tables in its cells not. */
export function rowsOf(table: Element): Element[] {
  return seenOf(table, 'tr').filter((row) => closestWord(row.parentNode, 'tbl') === table);
}

export function cellsOf(row: Element): Element[] {
  return seenOf(row, 'tc').filter((cell) => closestWord(cell.parentNode, 'tr') === row);
}
