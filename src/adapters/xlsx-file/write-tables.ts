import type { TableWorkbook } from '@/core/rollup';
import { addSheetTable } from './write/add-sheet-table';
import { finishPackage } from './write/finish-package';
import { newWorkbook } from './write/new-workbook';
import { sheetLinks } from './write/sheet-links';
import { SHEET_NAME } from './write/sheet-name';

/**
 * The bytes of an .xlsx file of tables to be looked at, filtered and printed; the first sheet is the one shown.
 * Throws RangeError for what no workbook can hold: a text of more than 32,767 characters, a sheet name of more than
 * 31 characters or with one of ' * ? : \\ / [ ]; and for a link to a sheet that is not there.
 */
export async function writeTables({ title, sheets }: TableWorkbook): Promise<Uint8Array> {
  const workbook = await newWorkbook(title);
  const links = sheetLinks(sheets);
  for (const table of sheets) {
    if (!SHEET_NAME.test(table.name)) throw new RangeError(`No sheet can be called ${table.name}.`);
    addSheetTable(workbook, table);
  }
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), links);
}
