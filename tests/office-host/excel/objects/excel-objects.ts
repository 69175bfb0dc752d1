import type { ObjectFactory } from '../../protocol';
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { DefinedName } from '../book/defined-name';
import type { Sheet, SheetRange } from '../book/sheet';
import type { SheetProperty } from '../book/sheet-property';
import type { Table } from '../book/table';

/** Several areas of one sheet. */
export interface Areas {
  readonly sheet: Sheet;
  readonly ranges: readonly SheetRange[];
}

export interface TableLine {
  readonly table: Table;
  /** From 0, headings not counted. */
  readonly index: number;
}

/** As office.js names them (Excel.BorderIndex). */
export type BorderSide =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

export interface RangeBorder {
  readonly range: SheetRange;
  readonly side: BorderSide;
}

/** A worksheet function's result. */
export interface Computed {
  readonly value: number | null;
  /** `#NUM!` and the like; empty where there is a value. */
  readonly error: string;
}

/** The classes of the object model, each as what makes its objects. */
export interface ExcelObjects {
  readonly book: Book;
  readonly workbook: ObjectFactory<Book>;
  readonly application: ObjectFactory<Book>;
  readonly runtime: ObjectFactory<Book>;
  readonly functions: ObjectFactory<Book>;
  readonly functionResult: ObjectFactory<Computed>;
  readonly worksheets: ObjectFactory<Book>;
  readonly worksheet: ObjectFactory<Sheet>;
  readonly freezePanes: ObjectFactory<Sheet>;
  readonly protection: ObjectFactory<Sheet>;
  readonly pageLayout: ObjectFactory<Sheet>;
  readonly sheetProperties: ObjectFactory<Sheet>;
  readonly sheetProperty: ObjectFactory<SheetProperty>;
  readonly range: ObjectFactory<SheetRange>;
  readonly rangeFormat: ObjectFactory<SheetRange>;
  readonly rangeFont: ObjectFactory<SheetRange>;
  readonly rangeFill: ObjectFactory<SheetRange>;
  readonly rangeLock: ObjectFactory<SheetRange>;
  readonly rangeBorders: ObjectFactory<SheetRange>;
  readonly rangeBorder: ObjectFactory<RangeBorder>;
  readonly dataValidation: ObjectFactory<SheetRange>;
  readonly areas: ObjectFactory<Areas>;
  readonly areaItems: ObjectFactory<Areas>;
  /** Those of the workbook or of one sheet. */
  readonly tables: ObjectFactory<Book | Sheet>;
  readonly table: ObjectFactory<Table>;
  readonly tableColumns: ObjectFactory<Table>;
  readonly tableColumn: ObjectFactory<TableLine>;
  readonly tableRows: ObjectFactory<Table>;
  readonly tableRow: ObjectFactory<TableLine>;
  /** Those of the workbook or of one sheet. */
  readonly names: ObjectFactory<Book | Sheet>;
  readonly name: ObjectFactory<DefinedName>;
}

/** Areas of a sheet as a client gets them. */
export function areasOn(sheet: Sheet, areas: readonly Area[]): Areas {
  return { sheet, ranges: areas.map((area) => sheet.range(area)) };
}
