import { HostError, notSimulated, type ObjectType } from '../../protocol';
import { setCellText } from '../edit/blocks';
import { cellsOf, rowsOf } from '../edit/table-grid';
import { paragraphsOf, visibleText } from '../text/visible-text';
import { ensureChild, setChildValue } from '../xml/child-order';
import {
  closestWord,
  removeNode,
  setWordAttribute,
  wordAttribute,
  wordChild,
  wordChildren,
  type Element,
} from '../xml/word-xml';
import { oneOf, rowsOf as rowTexts, textOf } from './arguments';
import { alignmentScalar } from './paragraph-format';
import { only, reachMembers, reachOfElement } from './reach';
import type { WordObjects } from './word-objects';

const TWIPS = 20;
const VERTICAL = [
  ['Top', 'top'],
  ['Center', 'center'],
  ['Bottom', 'bottom'],
] as const;

export function tableRowType(objects: WordObjects): ObjectType<Element> {
  const { editing } = objects.document;
  const members = reachMembers<Element>(objects, 'TableRow', (row) => reachOfElement(objects, row));
  return {
    name: 'TableRow',
    isKept: true,
    isGone: (row) => !row.isConnected,
    scalars: {
      CellCount: { get: (row) => cellsOf(row).length },
      HorizontalAlignment: alignmentScalar(objects, 'TableRow.HorizontalAlignment', paragraphsOf),
      RowIndex: { get: (row) => rowsOf(tableOf(row)).indexOf(row) },
      IsHeader: { get: (row) => wordChild(wordChild(row, 'trPr') ?? row, 'tblHeader') !== null },
      Values: {
        get: (row) => [cellsOf(row).map((cell) => visibleText(cell))],
        set(row, value) {
          const [texts = []] = rowTexts(value, 'TableRow.Values') ?? [];
          const cells = cellsOf(row);
          if (texts.length !== cells.length) throw new HostError('InvalidArgument', 'TableRow.Values');
          cells.forEach((cell, index) => setCellText(editing, cell, texts[index] ?? ''));
        },
      },
    },
    navigation: {
      ...only(members.navigation, ['Font']),
      Cells: (row) => objects.cells(() => cellsOf(row)),
      ParentTable: (row) => objects.table(tableOf(row)),
    },
    methods: {
      GetNext(row) {
        const next = nextRow(row);
        if (next === null) throw new HostError('ItemNotFound', 'TableRow.GetNext');
        return objects.row(next);
      },
      GetNextOrNullObject(row) {
        const next = nextRow(row);
        return next === null ? null : objects.row(next);
      },
      Delete(row) {
        const table = tableOf(row);
        removeNode(rowsOf(table).length === 1 ? table : row);
      },
    },
  };
}

export function tableCellType(objects: WordObjects): ObjectType<Element> {
  const { editing } = objects.document;
  return {
    name: 'TableCell',
    isKept: true,
    isGone: (cell) => !cell.isConnected,
    scalars: {
      HorizontalAlignment: alignmentScalar(objects, 'TableCell.HorizontalAlignment', paragraphsOf),
      RowIndex: { get: (cell) => rowsOf(tableOf(cell)).indexOf(rowOf(cell)) },
      CellIndex: { get: (cell) => cellsOf(rowOf(cell)).indexOf(cell) },
      Value: {
        get: visibleText,
        set: (cell, value) => setCellText(editing, cell, textOf(value, 'TableCell.Value')),
      },
      Width: { get: (cell) => widthOf(cell) / TWIPS },
      ColumnWidth: {
        get: (cell) => widthOf(cell) / TWIPS,
        set(cell, value) {
          if (typeof value !== 'number' || value <= 0)
            throw new HostError('InvalidArgument', 'TableCell.ColumnWidth');
          setColumnWidth(tableOf(cell), cellsOf(rowOf(cell)).indexOf(cell), Math.round(value * TWIPS));
        },
      },
      VerticalAlignment: {
        get(cell) {
          const written = wordAttribute(wordChild(ensureChild(cell, 'tcPr'), 'vAlign')) ?? 'top';
          return VERTICAL.find(([, value]) => value === written)?.[0] ?? 'Mixed';
        },
        set(cell, value) {
          const name = oneOf(
            value,
            VERTICAL.map(([one]) => one),
            'TableCell.VerticalAlignment',
          );
          setChildValue(
            ensureChild(cell, 'tcPr'),
            'vAlign',
            VERTICAL.find(([one]) => one === name)?.[1] ?? null,
          );
        },
      },
    },
    navigation: {
      Body: (cell) => objects.body(cell),
      ParentRow: (cell) => objects.row(rowOf(cell)),
      ParentTable: (cell) => objects.table(tableOf(cell)),
    },
    methods: {
      GetNext(cell) {
        const next = nextCell(cell);
        if (next === null) throw new HostError('ItemNotFound', 'TableCell.GetNext');
        return objects.cell(next);
      },
      GetNextOrNullObject(cell) {
        const next = nextCell(cell);
        return next === null ? null : objects.cell(next);
      },
    },
  };
}

function setColumnWidth(table: Element, column: number, twips: number): void {
  const gridColumn = gridColumnsOf(table)?.[column];
  if (gridColumn === undefined) return notSimulated('TableCell.ColumnWidth of a table with merged cells');
  setWordAttribute(gridColumn, 'w', `${twips}`);
  for (const cell of rowsOf(table).flatMap((row) => cellsOf(row)[column] ?? [])) {
    const width = ensureChild(ensureChild(cell, 'tcPr'), 'tcW');
    setWordAttribute(width, 'w', `${twips}`);
    setWordAttribute(width, 'type', 'dxa');
  }
}

/** In twips: as stated, or else that of its column. */
function widthOf(cell: Element): number {
  const stated = wordChild(ensureChild(cell, 'tcPr'), 'tcW');
  if (wordAttribute(stated, 'type') === 'dxa') return Number(wordAttribute(stated, 'w'));
  const column = gridColumnsOf(tableOf(cell))?.[cellsOf(rowOf(cell)).indexOf(cell)];
  if (column === undefined) return notSimulated('the width of a cell in a table with merged cells');
  return Number(wordAttribute(column, 'w'));
}

/** Null where cells are merged, so that a cell's place in its row doesn't tell its column. */
function gridColumnsOf(table: Element): readonly Element[] | null {
  const columns = wordChildren(ensureChild(table, 'tblGrid'), 'gridCol');
  return rowsOf(table).every((row) => cellsOf(row).length === columns.length) ? columns : null;
}

function tableOf(inside: Element): Element {
  return around(inside, 'tbl');
}

function rowOf(cell: Element): Element {
  return around(cell, 'tr');
}

function around(inside: Element, name: string): Element {
  const found = closestWord(inside.parentNode, name);
  if (found === null) throw new HostError('ItemNotFound', 'Table');
  return found;
}

function nextRow(row: Element): Element | null {
  const rows = rowsOf(tableOf(row));
  return rows[rows.indexOf(row) + 1] ?? null;
}

function nextCell(cell: Element): Element | null {
  const cells = rowsOf(tableOf(cell)).flatMap(cellsOf);
  return cells[cells.indexOf(cell) + 1] ?? null;
}
