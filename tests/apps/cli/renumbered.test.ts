import exceljs from 'exceljs';
import { taizhang, temporaryFolder } from './run';

const HEADING = ['序号', '会议时间', '会议类型', '主题', '应到人数', '实到人数'];
const MEETINGS = Array.from({ length: 12 }, (_, month) => [
  `2021-${String(month + 1).padStart(2, '0')}-05`,
  '支委会',
  `第${String(month + 1)}次研究工作`,
  5,
  4 + (month % 2),
]);

/** A ledger whose rows are numbered from 1 on, as people number them anew after every change. */
async function writeNumbered(path: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const book = new exceljs.Workbook();
  book.addWorksheet('三会一课').addRows([HEADING, ...rows.map((row, index) => [index + 1, ...row])]);
  await book.xlsx.writeFile(path);
}

describe('a ledger whose rows are numbered', () => {
  const folder = temporaryFolder();
  const report = () => folder.path('report.docx');

  beforeAll(async () => {
    const ledger = folder.path('ledger.xlsx');
    await writeNumbered(ledger, MEETINGS);
    await taizhang('report', ledger, '-o', report());
  });

  it.each([
    { title: 'its first row deleted', rows: MEETINGS.slice(1), told: ['减少 1 行'] },
    {
      title: 'its rows turned round but the last',
      rows: MEETINGS.slice(0, -1).reverse(),
      told: ['减少 1 行'],
    },
    {
      title: 'a row put in',
      rows: [['2021-06-20', '支委会', '加开', 5, 5], ...MEETINGS],
      told: ['新增 1 行'],
    },
  ])('with $title is told as just that', async ({ rows, told }) => {
    const later = folder.path('later.xlsx');
    await writeNumbered(later, rows);
    const { out, status } = await taizhang('refresh', report(), later, '--dry-run');
    expect(status).toBe(0);
    expect(Array.from(new Set(out.match(/(?:新增|减少|有改动) \d+ 行/g)))).toEqual(told);
  });
});
