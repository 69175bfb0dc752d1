import { LedgerFile } from '@/adapters/ledger-file';
import { assembleAccount } from '@/core/assemble';
import { planCorrections } from '@/core/doctor';
import { NO_WORDS } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';

const ROWS = [
  ['会议时间', '会议类型'],
  ...['2021-3-5', '20210406', '2021年5月7日', '44355'].map((day) => [day, '党课']),
];
const CSV = ROWS.map((row) => row.join()).join('\n');
const PAGE = ROWS.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');

async function read(file: string, text: string) {
  const { isPlainText, ...workbook } = await new LedgerFile(Buffer.from(text), file).read();
  return { isPlainText, workbook };
}

function found(workbook: Parameters<typeof assembleAccount>[0][number]) {
  const today = { year: 2022, month: 1, day: 1 };
  const { ledger, figures } = assembleAccount([workbook], partyBranch, {}, NO_WORDS, today);
  const model = partyBranch.ledger;
  const corrections = planCorrections({ workbooks: [workbook], ledger, model, year: null });
  return {
    told: ledger.findings.flatMap(({ code, cell }) => (code === 'date.text' ? [cell] : [])),
    offered: corrections.flatMap(({ findings }) => findings.map(({ cell }) => cell)),
    counted: figures.get('partyLecture.count')?.value,
  };
}

test.each([
  { title: 'separated values', file: '三会一课.csv', text: CSV },
  { title: 'a web page', file: '三会一课.xls', text: `<html><table>${PAGE}</table></html>` },
])('in $title dates can only be text: nothing is told but what is none', async ({ file, text }) => {
  const { isPlainText, workbook } = await read(file, text);
  expect(isPlainText).toBe(true);
  expect(found({ ...workbook, isPlainText: true })).toEqual({ told: ['A5'], offered: ['A5'], counted: 4 });
});

test('where cells have formats, every date that is text is told', async () => {
  const { workbook } = await read('三会一课.csv', CSV);
  const cells = ['A2', 'A3', 'A4', 'A5'];
  expect(found(workbook)).toEqual({ told: cells, offered: cells, counted: 4 });
});
