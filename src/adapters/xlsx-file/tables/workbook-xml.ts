import type { SheetTable } from '@/core/rollup';
import { escapeAttribute, escapeText } from '@/core/xml';
import { filteredPlace } from './sheet-xml';
import { firstRowOf } from './table-place';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook part: its sheets, what each repeats on every printed page, and where its filter is. */
export function workbookXml(sheets: readonly SheetTable[]): string {
  const tabs = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const names = sheets.flatMap((table, index) => [...filterName(table, index), printTitles(table, index)]);
  return `<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews><sheets>${tabs.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

/** Without it LibreOffice and older programs of Excel show no filter. */
function filterName(table: SheetTable, index: number): readonly string[] {
  const place = filteredPlace(table);
  if (place === null) return [];
  const fixed = place.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">${onSheet(table, fixed)}</definedName>`,
  ];
}

function printTitles(table: SheetTable, index: number): string {
  const rows = `$1:$${String(firstRowOf(table) - 1)}`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${onSheet(table, rows)}</definedName>`;
}

function onSheet({ name }: SheetTable, place: string): string {
  return escapeText(`'${name}'!${place}`);
}
