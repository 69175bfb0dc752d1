import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { DocxFile } from '@/adapters/docx-file';
import { taizhang, temporaryFolder } from './run';

const ROWS = Array.from({ length: 1500 }, (_, index) => [
  `2021-${String(1 + (index % 12)).padStart(2, '0')}-05`,
  '支委会',
  `第${String(index + 1)}次`,
]);

describe('a figure that counts more rows than a record keeps', () => {
  const folder = temporaryFolder();
  const report = () => folder.path('report.docx');

  beforeAll(async () => {
    const book = new exceljs.Workbook();
    book.addWorksheet('三会一课').addRows([['会议时间', '会议类型', '主题'], ...ROWS]);
    await book.xlsx.writeFile(folder.path('ledger.xlsx'));
    await taizhang('report', folder.path('ledger.xlsx'), '-o', report());
  });

  it('is traced to all of them, the last by their places', async () => {
    const { out } = await taizhang('trace', report(), 'committeeMeeting.count');
    expect(out).toContain('支委会次数  1500\n');
    expect(out).toContain('\n  计入 1500 行\n');
    expect(out).toContain('\n    三会一课 第 1002-1501 行（500 行，只留了行号）\n');
  });

  it('has all of them in the annex', async () => {
    const annex = folder.path('annex.docx');
    await taizhang('annex', report(), '-o', annex);
    const paragraphs = await new DocxFile(readFileSync(annex), 'annex.docx').readParagraphs();
    const texts = paragraphs.map(({ text }) => text);
    expect(texts[texts.indexOf('支委会次数') + 3]).toBe('三会一课：1500行，第2—1501行');
  });
});
