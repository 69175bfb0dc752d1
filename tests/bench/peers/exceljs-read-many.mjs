import { readdirSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';

/** Every ledger of a folder, read one after the other; its rows only where the answer is asked. */
export async function work(folder) {
  const rows = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path.join(folder, file));
    rows.push(() => rowsOf(workbook));
  }
  return () => rows.flatMap((read) => read());
}

function rowsOf(workbook) {
  const rows = [];
  workbook.worksheets[0].eachRow((row, number) => {
    if (number > 1) rows.push(row.values.slice(1));
  });
  return rows;
}
