import { readdirSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';

/** Every ledger of a folder, read and nothing else. */
export async function work(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
    await new ExcelJS.Workbook().xlsx.readFile(path.join(folder, file));
  }
}
