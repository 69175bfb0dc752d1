import exceljs from 'exceljs';
import type { Cell, Sheet } from '@/core/ledger';

const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

/** Rows of a workbook as exceljs reads them: a second opinion on what XlsxFile reads. */
export async function readByExceljs(bytes: Uint8Array): Promise<readonly Pick<Sheet, 'name' | 'rows'>[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets.map((sheet) => {
    const rows: Sheet['rows'][number][] = [];
    sheet.eachRow((row, number) => {
      const cells: Cell[] = [];
      row.eachCell((cell) => {
        // Under a merged area exceljs shows once more what its first cell holds.
        if (cell.type !== exceljs.ValueType.Merge) cells.push(toCell(cell));
      });
      if (cells.length > 0) rows.push({ number, hidden: row.model?.hidden === true, cells });
    });
    return { name: sheet.name, rows };
  });
}

function toCell(cell: exceljs.Cell): Cell {
  const column = Number(cell.col);
  if (cell.type !== exceljs.ValueType.Formula) return toValue(cell.value, column, formatOf(cell));
  return { ...toValue(cell.result, column, formatOf(cell)), formula: true };
}

function toValue(value: exceljs.CellValue, column: number, format: string): Cell {
  if (value === null || value === undefined) return { column, type: 'pending' };
  if (value instanceof Date) {
    return { column, type: 'date', value: value.getTime() / DAY_MS + EPOCH_SERIAL, format };
  }
  if (typeof value === 'number') return { column, type: 'number', value, format };
  if (typeof value === 'boolean') return { column, type: 'boolean', value };
  if (typeof value === 'string') return { column, type: 'text', value };
  if ('richText' in value)
    return { column, type: 'text', value: value.richText.map(({ text }) => text).join('') };
  if ('error' in value) return { column, type: 'error', value: value.error };
  if ('hyperlink' in value) return { column, type: 'text', value: value.text };
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}

function formatOf({ numFmt }: { readonly numFmt: string | undefined }): string {
  return numFmt === undefined || numFmt === 'General' ? '' : numFmt;
}
