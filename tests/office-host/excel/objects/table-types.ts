import {
  HostError,
  HostObject,
  notSimulated,
  type Argument,
  type Json,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import { addTable, renameTable } from '../book/add-table';
import { columnCount, rowCount, type Area } from '../book/area';
import { Book } from '../book/book';
import { SheetRange, type Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import { writeCell } from '../book/write-cells';
import { booleanArgument, numberArgument, textArgument } from './arguments';
import type { ExcelObjects, TableLine } from './excel-objects';

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

export function tablesType(objects: ExcelObjects): ObjectType<Book | Sheet> {
  const { book } = objects;
  const tablesOf = (owner: Book | Sheet) => (owner instanceof Book ? owner.tables : book.tablesOn(owner));
  const find = (owner: Book | Sheet, key: Argument | undefined) => {
    const asked = textArgument(typeof key === 'number' ? String(key) : key, 'TableCollection').toLowerCase();
    return tablesOf(owner).find(({ id, name }) => id === asked || name.toLowerCase() === asked) ?? null;
  };
  return {
    name: 'TableCollection',
    items: (owner) => tablesOf(owner).map((table) => objects.table.of(table)),
    scalars: { Count: { get: (owner) => tablesOf(owner).length } },
    methods: {
      Add(owner, [address, hasHeaders]) {
        const at = address instanceof HostObject ? address.target : address;
        const sheet = owner instanceof Book ? book.activeSheet : owner;
        const on = at instanceof SheetRange ? at.sheet : sheet;
        if (!(owner instanceof Book) && on !== owner)
          throw new HostError('InvalidArgument', 'TableCollection.add');
        return objects.table.of(addTable(book, at, booleanArgument(hasHeaders, 'TableCollection.add'), on));
      },
      GetCount: (owner) => tablesOf(owner).length,
      GetItem: (owner, [key]) => objects.table.of(existing(find(owner, key), 'TableCollection.getItem')),
      GetItemAt(owner, [index]) {
        const table = tablesOf(owner)[numberArgument(index, 'TableCollection.getItemAt')];
        return objects.table.of(existing(table ?? null, 'TableCollection.getItemAt'));
      },
      GetItemOrNullObject(owner, [key]) {
        const table = find(owner, key);
        return table === null ? null : objects.table.of(table);
      },
    },
  };
}

export function tableType(objects: ExcelObjects): ObjectType<Table> {
  const flag = (name: Flag): Scalar<Table> => ({
    get: (table) => table[name],
    set(table, value) {
      table[name] = booleanArgument(value, `Table.${name}`);
    },
  });
  const rangeOf = (table: Table, area: Area | null, where: string) =>
    objects.range.of(table.sheet.range(existing(area, where)));
  return {
    name: 'Table',
    id: ({ id }) => id,
    isGone: ({ isDeleted }) => isDeleted,
    scalars: {
      Id: { get: ({ id }) => id },
      Name: {
        get: ({ name }) => name,
        set: (table, value) => renameTable(objects.book, table, textArgument(value, 'Table.name')),
      },
      Style: {
        get: ({ style }) => style,
        set(table, value) {
          table.style = textArgument(value, 'Table.style');
        },
      },
      ShowHeaders: shown('showHeaders'),
      ShowTotals: shown('showTotals'),
      ShowBandedRows: flag('showBandedRows'),
      ShowBandedColumns: flag('showBandedColumns'),
      ShowFilterButton: flag('showFilterButton'),
      HighlightFirstColumn: flag('highlightFirstColumn'),
      HighlightLastColumn: flag('highlightLastColumn'),
    },
    navigation: {
      Columns: (table) => objects.tableColumns.of(table),
      Rows: (table) => objects.tableRows.of(table),
      Worksheet: ({ sheet }) => objects.worksheet.of(sheet),
    },
    methods: {
      GetRange: (table) => rangeOf(table, table.area, 'Table.getRange'),
      GetHeaderRowRange: (table) => rangeOf(table, table.header, 'Table.getHeaderRowRange'),
      GetDataBodyRange: (table) => rangeOf(table, table.body, 'Table.getDataBodyRange'),
      GetTotalRowRange: (table) => rangeOf(table, table.totals, 'Table.getTotalRowRange'),
    },
  };
}

export function tableColumnsType(objects: ExcelObjects): ObjectType<Table> {
  const columnAt = (table: Table, index: number) => {
    if (index < 0 || index >= columnCount(table.area)) return null;
    return objects.tableColumn.of({ table, index });
  };
  const find = (table: Table, key: Argument | undefined) => {
    if (typeof key === 'number') return columnAt(table, key - 1);
    const asked = textArgument(key, 'TableColumnCollection').toLowerCase();
    return columnAt(
      table,
      table.columnNames.findIndex((name) => name.toLowerCase() === asked),
    );
  };
  return {
    name: 'TableColumnCollection',
    items: (table) => table.columnNames.map((_, index) => objects.tableColumn.of({ table, index })),
    scalars: { Count: { get: ({ area }) => columnCount(area) } },
    methods: {
      GetCount: ({ area }) => columnCount(area),
      GetItem: (table, [key]) => existing(find(table, key), 'TableColumnCollection.getItem'),
      GetItemAt: (table, [index]) =>
        existing(columnAt(table, numberArgument(index, 'getItemAt')), 'TableColumnCollection.getItemAt'),
      GetItemOrNullObject: (table, [key]) => find(table, key),
    },
  };
}

export function tableColumnType(objects: ExcelObjects): ObjectType<TableLine> {
  const part = ({ table, index }: TableLine, area: Area | null) =>
    objects.range.of(table.sheet.range(table.columnOf(existing(area, 'TableColumn'), index)));
  return {
    name: 'TableColumn',
    id: ({ index }) => index + 1,
    isGone: ({ table }) => table.isDeleted,
    scalars: {
      Id: { get: ({ index }) => index + 1 },
      Index: { get: ({ index }) => index },
      Name: {
        get: ({ table, index }) => table.columnNames[index] ?? '',
        set({ table, index }, value) {
          const { sheet, area } = table;
          const name = textArgument(value, 'TableColumn.name');
          writeCell(objects.book, sheet, area.top, area.left + index, name);
        },
      },
    },
    methods: {
      GetRange: (column) => part(column, column.table.area),
      GetDataBodyRange: (column) => part(column, column.table.body),
      GetHeaderRowRange: (column) => part(column, column.table.header),
    },
  };
}

export function tableRowsType(objects: ExcelObjects): ObjectType<Table> {
  const count = (table: Table) => rowCount(table.body);
  return {
    name: 'TableRowCollection',
    items: (table) =>
      Array.from({ length: count(table) }, (_, index) => objects.tableRow.of({ table, index })),
    scalars: { Count: { get: count } },
    methods: {
      GetCount: count,
      GetItemAt(table, [index]) {
        const asked = numberArgument(index, 'TableRowCollection.getItemAt');
        if (asked < 0 || asked >= count(table))
          throw new HostError('ItemNotFound', 'TableRowCollection.getItemAt');
        return objects.tableRow.of({ table, index: asked });
      },
    },
  };
}

export function tableRowType(objects: ExcelObjects): ObjectType<TableLine> {
  const area = ({ table, index }: TableLine): Area => {
    const top = table.body.top + index;
    return { ...table.body, top, bottom: top };
  };
  return {
    name: 'TableRow',
    isGone: ({ table, index }) => table.isDeleted || index >= rowCount(table.body),
    scalars: {
      Index: { get: ({ index }) => index },
      Values: { get: (row) => objects.range.of(row.table.sheet.range(area(row))).get('Values') },
    },
    methods: { GetRange: (row) => objects.range.of(row.table.sheet.range(area(row))) },
  };
}

/** Showing or hiding a row of the table moves cells. */
function shown(name: 'showHeaders' | 'showTotals'): Scalar<Table> {
  return {
    get: (table) => table[name],
    set(table, value: Json) {
      if (value !== table[name]) notSimulated(`a change of Table.${name}`);
    },
  };
}

/** @throws HostError ItemNotFound */
function existing<Value>(value: Value | null, where: string): Value {
  if (value === null) throw new HostError('ItemNotFound', where);
  return value;
}
