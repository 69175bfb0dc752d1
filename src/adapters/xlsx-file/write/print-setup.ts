import type { Worksheet } from 'exceljs';

/** On A4 (paper size 9), always the whole width on one page; margins in inches. */
const PAGE = {
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
};

const FOOTER = '第 &P 页，共 &N 页';

/** What A4 upright holds at full size, in characters. */
const WIDEST_UPRIGHT = 88;

/**
 * Sets how a sheet of this width, in characters, is printed: across where it is wide, with page numbers at the
 * foot. The first rows, as many as `repeatedRows`, come again on every page.
 */
export function setUpPrinting(sheet: Worksheet, width: number, repeatedRows: number): void {
  const orientation = width > WIDEST_UPRIGHT ? 'landscape' : 'portrait';
  const repeated = repeatedRows > 0 ? { printTitlesRow: `1:${repeatedRows}` } : {};
  Object.assign(sheet.pageSetup, PAGE, { orientation }, repeated);
  sheet.headerFooter.oddFooter = `&C${FOOTER}`;
}
