import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** Of each kind how many meetings, and how many were due and came; in the roll-up below the last branch. */
const KINDS = ['党员大会', '支委会', '党小组会', '党课', '主题党日'];
const COLUMNS = { kind: 2, expected: 6, attended: 7 };
const FIRST_COLUMN = 3;
const COLUMNS_OF_KIND = 4;

export async function answerOf(result) {
  return typeof result === 'function' ? countRows(result()) : readTotals(result);
}

function countRows(rows) {
  return KINDS.map((kind) => {
    const held = rows.filter((row) => row[COLUMNS.kind] === kind);
    const sum = (column) => held.reduce((total, row) => total + row[column], 0);
    return [held.length, sum(COLUMNS.expected), sum(COLUMNS.attended)];
  });
}

async function readTotals(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(file));
  let totals = [];
  workbook.worksheets[0].eachRow((row) => {
    if (row.values.includes('合计')) totals = row.values;
  });
  return KINDS.map((_, place) => {
    const first = FIRST_COLUMN + place * COLUMNS_OF_KIND;
    return totals.slice(first, first + 3);
  });
}
