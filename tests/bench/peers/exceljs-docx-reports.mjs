import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { writeDocx } from './docx-parts.mjs';

const KINDS = ['党员大会', '支委会', '党小组会', '党课', '主题党日'];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Every ledger of a folder → a report of the same paragraphs, with the same two tables. */
export async function work(folder) {
  const out = `${folder}-peer-reports`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const paragraphs = JSON.parse(readFileSync(path.join(folder, 'paragraphs.json'), 'utf8'));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
    const meetings = await readMeetings(path.join(folder, file));
    const blocks = [...paragraphs, { rows: countByMonth(meetings) }, { rows: list(meetings) }];
    writeFileSync(path.join(out, `${path.parse(file).name}.docx`), await writeDocx(blocks));
  }
  return out;
}

async function readMeetings(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const meetings = [];
  workbook.worksheets[0].eachRow((row, number) => {
    if (number === 1) return;
    const [, , date, kind, topic, , , expected, attended] = row.values;
    meetings.push({ date, kind, topic, expected, attended, month: date.getUTCMonth() + 1 });
  });
  return meetings.sort((one, other) => one.date - other.date);
}

function countByMonth(meetings) {
  const rowOf = (label, held) => [
    label,
    ...KINDS.map((kind) => String(held.filter((meeting) => meeting.kind === kind).length)),
    String(held.length),
  ];
  const ofMonth = (month) => meetings.filter((meeting) => meeting.month === month);
  const months = MONTHS.map((month) => rowOf(`2021年${month}月`, ofMonth(month)));
  return [['月份', ...KINDS, '组织生活'], ...months, rowOf('合计', meetings)];
}

function list(meetings) {
  const rows = meetings.map(({ date, month, kind, topic, expected, attended }, index) => [
    String(index + 1),
    `${month}月${date.getUTCDate()}日`,
    kind,
    topic,
    String(expected),
    String(attended),
  ]);
  return [['序号', '日期', '类型', '主题', '应到', '实到'], ...rows];
}
