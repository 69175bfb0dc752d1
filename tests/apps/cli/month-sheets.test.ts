import { writeFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { taizhang, temporaryFolder } from './run';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('a ledger with a sheet for each month, and no year', () => {
  const folder = temporaryFolder();
  let ledger = '';

  beforeAll(async () => {
    const book = new exceljs.Workbook();
    for (const month of MONTHS) {
      const rows = [3, 10, 17].map((day) => [`${String(month)}月${String(day)}日`, '支委会', 7, 7]);
      book.addWorksheet(`${String(month)}月`).addRows([['日期', '类型', '应到', '实到'], ...rows]);
    }
    ledger = folder.path('台账.xlsx');
    writeFileSync(ledger, new Uint8Array(await book.xlsx.writeBuffer()));
  });

  it('is told in one line, under a heading that counts both', async () => {
    const { out } = await taizhang('check', ledger);
    const [heading, ...lines] = out.slice(0, out.indexOf('\n\n')).split('\n');
    expect(heading).toBe('检查发现（36 处，归为 1 条）');
    expect(lines).toEqual([
      expect.stringMatching(
        /^ {2}错误 {5}12张表共36行（1月!A2、2月!A2、3月!A2、4月!A2、5月!A2等） {2}如 1月!A2：“1月3日”没有年份/,
      ),
    ]);
  });

  it('is told row by row where that is asked for', async () => {
    const { out } = await taizhang('check', ledger, '--all', '--lang', 'en');
    expect(out.split('\n')[0]).toBe('Findings (36)');
    expect(out.match(/^ {2}error /gm)).toHaveLength(36);
  });

  it('is one line of a refresh too', async () => {
    const [sound, report, unread] = [folder.path('好.csv'), folder.path('报告.docx'), folder.path('乱.xlsx')];
    const book = new exceljs.Workbook();
    for (const month of MONTHS)
      book.addWorksheet(`${String(month)}月`).addRows([
        ['日期', '类型', '应到', '实到'],
        ['月初', '支委会', 7, 7],
      ]);
    writeFileSync(unread, new Uint8Array(await book.xlsx.writeBuffer()));
    writeFileSync(sound, '日期,类型,应到,实到\n2021-3-5,支委会,7,7\n');
    expect((await taizhang('report', sound, '-o', report)).status).toBe(0);
    const { err } = await taizhang('refresh', report, unread, '--dry-run');
    expect(err.match(/^错误 .*$/gm)).toEqual([expect.stringMatching(/^错误 {2}12张表（1月!A2、/)]);
  });
});
