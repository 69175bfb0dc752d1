import type { Workbook } from 'exceljs';

const PROGRAM = 'taizhang';
/** The same content gives the same bytes on any day. */
const WRITTEN_AT = new Date(Date.UTC(2000, 0, 1));

/** An empty workbook of ours, its first sheet the one shown. */
export async function newWorkbook(title: string): Promise<Workbook> {
  // Loaded late: most who open the pane never write a workbook.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.title = title;
  workbook.creator = PROGRAM;
  workbook.lastModifiedBy = PROGRAM;
  workbook.created = WRITTEN_AT;
  workbook.modified = WRITTEN_AT;
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return workbook;
}
