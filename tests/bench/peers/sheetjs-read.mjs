import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';

export function work(file) {
  const workbook = read(readFileSync(file), { dense: true, cellDates: true });
  return () => utils.sheet_to_json(workbook.Sheets[workbook.SheetNames[0]], { header: 1 });
}
