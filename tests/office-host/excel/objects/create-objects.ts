import { ObjectFactory, type ObjectType } from '../../protocol';
import type { Book } from '../book/book';
import { areaItemsType, areasType } from './areas-types';
import { dataValidationType } from './data-validation-type';
import type { ExcelObjects } from './excel-objects';
import { namesType, nameType } from './name-types';
import {
  rangeBordersType,
  rangeBorderType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
  rangeLockType,
} from './range-format-types';
import { rangeType } from './range-type';
import { pageLayoutType } from './page-layout-type';
import { sheetPropertiesType, sheetPropertyType } from './sheet-property-types';
import {
  tableColumnsType,
  tableColumnType,
  tableRowsType,
  tableRowType,
  tablesType,
  tableType,
} from './table-types';
import {
  applicationType,
  functionResultType,
  functionsType,
  runtimeType,
  workbookType,
} from './workbook-types';
import { freezePanesType, protectionType, worksheetsType, worksheetType } from './worksheet-types';

type Factories = Omit<ExcelObjects, 'book'>;
type TypeOf<Factory> = Factory extends ObjectFactory<infer Target> ? ObjectType<Target> : never;

/** How each class is declared, given all of them. */
const TYPES: { readonly [Name in keyof Factories]: (objects: ExcelObjects) => TypeOf<Factories[Name]> } = {
  workbook: workbookType,
  application: applicationType,
  pageLayout: pageLayoutType,
  runtime: runtimeType,
  functions: functionsType,
  functionResult: functionResultType,
  worksheets: worksheetsType,
  worksheet: worksheetType,
  freezePanes: freezePanesType,
  protection: protectionType,
  sheetProperties: sheetPropertiesType,
  sheetProperty: sheetPropertyType,
  range: rangeType,
  rangeFormat: rangeFormatType,
  rangeFont: rangeFontType,
  rangeFill: rangeFillType,
  rangeLock: rangeLockType,
  rangeBorders: rangeBordersType,
  rangeBorder: rangeBorderType,
  dataValidation: dataValidationType,
  areas: areasType,
  areaItems: areaItemsType,
  tables: tablesType,
  table: tableType,
  tableColumns: tableColumnsType,
  tableColumn: tableColumnType,
  tableRows: tableRowsType,
  tableRow: tableRowType,
  names: namesType,
  name: nameType,
};

/** The object model over a workbook. Types refer to each other, but only once they are all there. */
export function createObjects(book: Book): ExcelObjects {
  const objects: Record<string, unknown> = { book };
  for (const [name, declare] of Object.entries(TYPES)) {
    const type = declare(objects as unknown as ExcelObjects) as unknown as ObjectType<object>;
    objects[name] = new ObjectFactory(type);
  }
  return objects as unknown as ExcelObjects;
}

/** All classes as tables, for comparing them with the real client's. */
export function typesOf(objects: ExcelObjects): readonly ObjectType<object>[] {
  return (Object.keys(TYPES) as (keyof Factories)[]).map(
    (name) => objects[name].type as unknown as ObjectType<object>,
  );
}
