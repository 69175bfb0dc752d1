import type { Workbook } from 'exceljs';
import { ChoiceLists, type TemplateSheet, type WorkbookTemplate } from '@/core/ledger';
import { addChoices } from './write/add-choices';
import { addPairs } from './write/add-pairs';
import { addTable } from './write/add-table';
import { addText } from './write/add-text';
import { finishPackage } from './write/finish-package';

const PROGRAM = 'taizhang';
/** The same template gives the same bytes on any day. */
const WRITTEN_AT = new Date(Date.UTC(2000, 0, 1));

/** What Excel allows, and without the apostrophe, which exceljs does not quote where it refers to a sheet. */
const SHEET_NAME = /^[^'*?:\\/[\]]{1,31}$/;

/**
 * The bytes of an .xlsx file for people to fill; the first sheet is the one shown. Texts stay texts, whatever
 * they start with. Throws RangeError for what no workbook can hold: a text of more than 32,767 characters, two
 * equal headings in a table, a sheet name of more than 31 characters or with one of ' * ? : \ / [ ].
 */
export async function writeWorkbook(template: WorkbookTemplate): Promise<Uint8Array> {
  // Loaded late: most who open the pane never write a workbook.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.title = template.title;
  workbook.creator = PROGRAM;
  workbook.lastModifiedBy = PROGRAM;
  workbook.created = WRITTEN_AT;
  workbook.modified = WRITTEN_AT;
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  const lists = new ChoiceLists();
  template.sheets.forEach((sheet, index) => addSheet(workbook, sheet, `Ledger${index + 1}`, lists));
  addChoices(workbook, lists.long);
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addSheet(workbook: Workbook, sheet: TemplateSheet, tableName: string, lists: ChoiceLists): void {
  if (!SHEET_NAME.test(sheet.name)) throw new RangeError(`No sheet can be called ${sheet.name}.`);
  switch (sheet.type) {
    case 'table':
      addTable(workbook, sheet, tableName, lists);
      return;
    case 'pairs':
      addPairs(workbook, sheet);
      return;
    case 'text':
      addText(workbook, sheet);
  }
}
