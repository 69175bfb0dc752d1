import type { TableCell } from '@/core/marks';
import type { XmlElement } from '@/core/xml';
import { isWord, wordChild, wordValue } from '../word-element';

/** A table that is being gone through. */
export interface Grid {
  readonly table: number;
  row: number;
  column: number;
}

/** Where an element stands in tables: the innermost, and the cell of it. */
export interface InTable {
  readonly grid: Grid | null;
  readonly cell: TableCell | null;
}

export const IN_NO_TABLE: InTable = { grid: null, cell: null };

/** Counts the tables of a document as they begin, and the rows and cells of each as they are come to. */
export class TableCells {
  private tables = 0;

  /** Where the children of the element stand; `around`: where it stands itself. */
  inside(element: XmlElement, around: InTable): InTable {
    const { grid } = around;
    if (isWord(element, 'tbl')) {
      this.tables += 1;
      return { ...around, grid: { table: this.tables - 1, row: -1, column: -1 } };
    }
    if (grid === null) return around;
    if (isWord(element, 'tr')) {
      grid.row += 1;
      grid.column = -1;
    }
    if (!isWord(element, 'tc')) return around;
    grid.column += 1;
    const properties = wordChild(element, 'tcPr');
    const span = Number(wordValue(properties === undefined ? undefined : wordChild(properties, 'gridSpan')));
    return { grid, cell: span > 1 ? { ...grid, span } : { ...grid } };
  }
}
