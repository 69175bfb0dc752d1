import { HostError, notSimulated, type ObjectType } from '../../protocol';
import { areaOf, WHOLE_SHEET } from '../book/area';
import { parseArea, splitAddress } from '../book/address';
import type { Book } from '../book/book';
import { nameTarget } from '../book/defined-name';
import { ADD_IN, WORKBOOK_TARGET } from '../book/event-hub';
import { deleteSheet, renameSheet, showSheet } from '../book/rename-sheet';
import type { Sheet, Visibility } from '../book/sheet';
import { areaArgument, booleanArgument, checkedArea, numberArgument, textArgument } from './arguments';
import { eventMethods } from './event-methods';
import type { ExcelObjects } from './excel-objects';

const VISIBILITIES: readonly string[] = ['Visible', 'Hidden', 'VeryHidden'] satisfies Visibility[];
const SHEET_EVENTS = [
  'changed',
  'activated',
  'deactivated',
  'selectionChanged',
  'calculated',
  'formatChanged',
  'rowSorted',
  'columnSorted',
  'rowHiddenChanged',
  'protectionChanged',
  'nameChanged',
  'visibilityChanged',
] as const;

export function worksheetType(objects: ExcelObjects): ObjectType<Sheet> {
  const { book } = objects;
  return {
    name: 'Worksheet',
    id: ({ id }) => id,
    isGone: ({ isDeleted }) => isDeleted,
    scalars: {
      Id: { get: ({ id }) => id },
      Name: {
        get: ({ name }) => name,
        set: (sheet, value) => renameSheet(book, sheet, textArgument(value, 'Worksheet.name'), ADD_IN),
      },
      Position: { get: (sheet) => book.sheets.indexOf(sheet) },
      Visibility: {
        get: ({ visibility }) => visibility,
        set(sheet, value) {
          const asked = textArgument(value, 'Worksheet.visibility');
          if (!VISIBILITIES.includes(asked)) throw new HostError('InvalidArgument', 'Worksheet.visibility');
          showSheet(book, sheet, asked as Visibility, ADD_IN);
        },
      },
      ShowGridlines: { get: ({ showGridlines }) => showGridlines },
      /** Under this name the client sets what it reads as `ShowGridlines` (Worksheet_ShowGridlines_Set). */
      Gridlines: {
        get: ({ showGridlines }) => showGridlines,
        set(sheet, value) {
          sheet.showGridlines = booleanArgument(value, 'Worksheet.showGridlines');
        },
      },
      TabColor: {
        get: ({ tabColor }) => tabColor,
        set(sheet, value) {
          sheet.tabColor = textArgument(value, 'Worksheet.tabColor');
        },
      },
    },
    navigation: {
      PageLayout: (sheet) => objects.pageLayout.of(sheet),
      CustomProperties: (sheet) => objects.sheetProperties.of(sheet),
      Tables: (sheet) => objects.tables.of(sheet),
      Names: (sheet) => objects.names.of(sheet),
      FreezePanes: (sheet) => objects.freezePanes.of(sheet),
      Protection: (sheet) => objects.protection.of(sheet),
    },
    methods: {
      ...eventMethods<Sheet>(book.events, SHEET_EVENTS, ({ id }) => id),
      Activate: (sheet) => book.activate(seen(sheet, 'Worksheet.activate')),
      Delete: (sheet) => deleteSheet(book, sheet, ADD_IN),
      GetRange: (sheet, [address]) => objects.range.of(rangeByAddress(book, sheet, address ?? null)),
      GetCell: (sheet, [row, column]) => {
        const [top, left] = [numberArgument(row, 'getCell'), numberArgument(column, 'getCell')];
        return objects.range.of(sheet.range(checkedArea(areaOf(top, left), 'Worksheet.getCell')));
      },
      GetRangeByIndexes(sheet, args) {
        const where = 'Worksheet.getRangeByIndexes';
        const [row = 0, column = 0, rows = 0, columns = 0] = args.map((value) =>
          numberArgument(value, where),
        );
        return objects.range.of(sheet.range(checkedArea(areaOf(row, column, rows, columns), where)));
      },
      GetUsedRange(sheet, [valuesOnly]) {
        const used = sheet.usedArea(booleanArgument(valuesOnly, 'Worksheet.getUsedRange'));
        return objects.range.of(sheet.range(used ?? areaOf(0, 0)));
      },
      GetUsedRangeOrNullObject(sheet, [valuesOnly]) {
        const used = sheet.usedArea(booleanArgument(valuesOnly, 'Worksheet.getUsedRangeOrNullObject'));
        return used === null ? null : objects.range.of(sheet.range(used));
      },
    },
  };
}

export function worksheetsType(objects: ExcelObjects): ObjectType<Book> {
  const find = (book: Book, key: string) => {
    const sheet = book.findSheet(key);
    return sheet === null ? null : objects.worksheet.of(sheet);
  };
  return {
    name: 'WorksheetCollection',
    items: ({ sheets }) => sheets.map((sheet) => objects.worksheet.of(sheet)),
    methods: {
      ...eventMethods<Book>(
        objects.book.events,
        [...SHEET_EVENTS, 'added', 'deleted'],
        () => WORKBOOK_TARGET,
      ),
      Add(book, [name]) {
        const asked = name == null ? book.freeSheetName() : textArgument(name, 'WorksheetCollection.add');
        book.checkSheetName(asked, null, 'WorksheetCollection.add');
        return objects.worksheet.of(book.addSheet(asked));
      },
      GetActiveWorksheet: ({ activeSheet }) => objects.worksheet.of(activeSheet),
      GetFirst(book, [visibleOnly]) {
        const [first] = counted(book, booleanArgument(visibleOnly, 'WorksheetCollection.getFirst'));
        if (first === undefined) throw new HostError('ItemNotFound', 'WorksheetCollection.getFirst');
        return objects.worksheet.of(first);
      },
      GetCount: (book, [visibleOnly]) =>
        counted(book, booleanArgument(visibleOnly, 'WorksheetCollection.getCount')).length,
      GetItem(book, [key]) {
        const found = find(book, textArgument(key, 'WorksheetCollection.getItem'));
        if (found === null) throw new HostError('ItemNotFound', 'WorksheetCollection.getItem');
        return found;
      },
      GetItemOrNullObject: (book, [key]) =>
        find(book, textArgument(key, 'WorksheetCollection.getItemOrNullObject')),
    },
  };
}

export function freezePanesType(objects: ExcelObjects): ObjectType<Sheet> {
  const freeze = (sheet: Sheet, rows: number, columns: number) => {
    if (rows < 0 || columns < 0) throw new HostError('InvalidArgument', 'WorksheetFreezePanes');
    sheet.frozen = { rows, columns };
  };
  return {
    name: 'WorksheetFreezePanes',
    methods: {
      FreezeRows: (sheet, [count]) => freeze(sheet, numberArgument(count, 'freezeRows', 1), 0),
      FreezeColumns: (sheet, [count]) => freeze(sheet, 0, numberArgument(count, 'freezeColumns', 1)),
      FreezeAt(sheet, [frozenRange]) {
        const { bottom, right } = areaArgument(frozenRange, sheet, 'WorksheetFreezePanes.freezeAt');
        freeze(sheet, bottom + 1, right + 1);
      },
      Unfreeze: (sheet) => freeze(sheet, 0, 0),
      GetLocationOrNullObject(sheet) {
        const { frozen } = sheet;
        if (frozen.rows === 0 && frozen.columns === 0) return null;
        const bottom = frozen.rows === 0 ? WHOLE_SHEET.bottom : frozen.rows - 1;
        const right = frozen.columns === 0 ? WHOLE_SHEET.right : frozen.columns - 1;
        return objects.range.of(sheet.range({ top: 0, left: 0, bottom, right }));
      },
    },
  };
}

/** There is no `Unprotect`: whoever takes a user's protection away shall hear of it. */
export function protectionType(objects: ExcelObjects): ObjectType<Sheet> {
  return {
    name: 'WorksheetProtection',
    scalars: { Protected: { get: ({ isProtected }) => isProtected } },
    methods: {
      Protect(sheet, args) {
        if (args.some((given) => given != null)) notSimulated('WorksheetProtection.protect with options');
        if (sheet.isProtected) throw new HostError('InvalidArgument', 'WorksheetProtection.protect');
        protect(objects.book, sheet);
      },
    },
  };
}

function protect(book: Book, sheet: Sheet): void {
  sheet.isProtected = true;
  book.events.raise('protectionChanged', sheet.id, { isProtected: true, source: ADD_IN.source });
}

function counted({ sheets }: Book, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

/** @throws HostError GeneralException for a hidden sheet, which cannot be brought to the front */
export function seen(sheet: Sheet, where: string): Sheet {
  if (sheet.visibility === 'Visible') return sheet;
  throw new HostError('GeneralException', where);
}

/** By address or by a name; without either the whole sheet. */
function rangeByAddress(book: Book, sheet: Sheet, address: unknown): ReturnType<Sheet['range']> {
  const where = 'Worksheet.getRange';
  if (address === null) return sheet.range(WHOLE_SHEET);
  if (typeof address !== 'string') throw new HostError('InvalidArgument', where);
  const { sheet: sheetName, address: cells } = splitAddress(address);
  const area = parseArea(cells);
  if (area !== null && (sheetName === null || book.findSheet(sheetName) === sheet)) return sheet.range(area);
  const lower = address.toLowerCase();
  const named = book.names.find(
    ({ name, scope }) => name.toLowerCase() === lower && (scope === null || scope === sheet),
  );
  const target = named === undefined ? null : nameTarget(named, book.sheets);
  if (target?.sheet !== sheet) throw new HostError('InvalidArgument', where);
  return sheet.range(target.area);
}
