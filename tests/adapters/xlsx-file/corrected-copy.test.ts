import exceljs from 'exceljs';
import { correctWorkbook, XlsxFile } from '@/adapters/xlsx-file';
import { assembleAccount } from '@/core/assemble';
import { planCorrections, withCorrections } from '@/core/doctor';
import { NO_WORDS } from '@/core/figures';
import type { Workbook } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';

const FILE = '台账.xlsx';

/** A ledger as people type it, with borders, fonts, a total, text cells and a list to choose from. */
async function messyLedger(): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('三会一课');
  sheet.addRow(['2021年党支部会议台账']);
  sheet.addRow(['会议时间', '会议类型', '主题', '应到人数', '实到人数', '请假人数', '备注']);
  sheet.addRow(['2021.3.5', '党员大会', '学习', '27人', 25, 2]);
  sheet.addRow(['4月6日', '支委会', '研究', '7/6', null, 1]);
  sheet.addRow([new Date(Date.UTC(2021, 4, 7)), '党课', '讲课', 27, '二十五', null]);
  sheet.addRow([new Date(Date.UTC(2021, 4, 7)), '党课', '讲课', 27, '二十五', null]);
  sheet.addRow([20_210_608, '主题党日', '活动', '２７', 26, null]);
  sheet.addRow(['合计', null, null, { formula: 'SUM(D3:D7)', result: 54 }]);
  sheet.mergeCells('A1:G1');
  for (const row of [3, 4, 5, 6, 7]) {
    for (const column of [1, 2, 3, 4, 5, 6, 7]) {
      const cell = sheet.getCell(row, column);
      cell.border = { top: { style: 'thin' }, bottom: { style: 'thin' } };
      cell.font = { name: '宋体', size: 11, bold: row % 2 === 0 };
    }
    sheet.getCell(row, 4).numFmt = '@';
  }
  sheet.getCell('B3').dataValidation = { type: 'list', formulae: ['"党员大会,支委会"'] };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const accountOf = (workbooks: readonly Workbook[]) =>
  assembleAccount(workbooks, partyBranch, {}, NO_WORDS, { year: 2022, month: 1, day: 10 });

describe('a corrected copy', () => {
  let bytes: Uint8Array;
  let copy: Uint8Array;
  let [original, corrected]: readonly Workbook[] = [];

  const opened = (book: Workbook | undefined): Workbook => {
    if (book === undefined) throw new Error('not read');
    return book;
  };

  beforeAll(async () => {
    bytes = await messyLedger();
    original = await new XlsxFile(bytes, FILE).read();
    const { ledger } = accountOf([original]);
    const plan = planCorrections({ workbooks: [original], ledger, model: partyBranch.ledger, year: null });
    expect(plan.map(({ reason }) => reason).sort()).toEqual([
      'dateNumber',
      'dateText',
      'dateYear',
      'numberText',
      'numberText',
      'pair',
      'repeat',
    ]);
    copy = correctWorkbook(bytes, FILE, plan);
    corrected = await new XlsxFile(copy, FILE).read();
    expect(corrected.sheets).toEqual(withCorrections([original], plan)[0]?.sheets);
  });

  it('is a sound workbook for the Open XML SDK', async () => {
    expect(await validateOoxml(copy, 'xlsx')).toEqual(await validateOoxml(bytes, 'xlsx'));
  });

  it('gives the same figures, and no fault that was cured', () => {
    const [before, after] = [original, corrected].map((book) => accountOf([opened(book)]));
    const texts = (account = before) => account?.figures.all().map(({ key, text }) => `${key}: ${text}`);
    expect(texts(after)).toEqual(texts(before));
    expect(before?.findings.map(({ code }) => code)).toContain('number.text');
    expect(before?.findings.map(({ code }) => code)).toContain('total.differs');
    expect(after?.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      // Until its repeat is gone, the first row keeps its spelling.
      'number.text E5',
      'row.notHeld G6',
      'row.total A8',
      // The stored sum is still the one that left the texts out: Excel adds anew when it opens the copy.
      'total.differs D8',
    ]);
  });

  it('looks as it did: borders and fonts stay, dates are shown as dates', async () => {
    const [before, after] = await Promise.all(
      [bytes, copy].map(async (given) => {
        const book = new exceljs.Workbook();
        await book.xlsx.load(given.slice().buffer);
        return book.getWorksheet('三会一课');
      }),
    );
    for (const address of ['A3', 'A4', 'A7', 'D3', 'D4', 'E4', 'D7', 'G6']) {
      const [old, cell] = [before?.getCell(address), after?.getCell(address)];
      expect([address, cell?.border, cell?.font]).toEqual([address, old?.border, old?.font]);
    }
    expect(['A3', 'D3', 'E4', 'G6'].map((address) => after?.getCell(address).text)).toEqual([
      new Date(Date.UTC(2021, 2, 5)).toString(),
      '27',
      '6',
      '与第5行重复，作废',
    ]);
    expect(['A3', 'D3'].map((address) => after?.getCell(address).numFmt)).toEqual(['yyyy-mm-dd', undefined]);
  });
});
