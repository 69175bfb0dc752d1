import { readFileSync } from 'node:fs';
import { assembleAccount, type Account } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import type { FigureSheetRow, Workbook } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, openInExcel } from './open-in-excel';
import { NAME, tableOf } from './sample-figures';

afterEach(closeExcel);

const account = (workbook: Workbook): Account =>
  assembleAccount([workbook], partyBranch, {}, NO_WORDS, { year: 2022, month: 1, day: 10 });

/** All that people see of an account, but for the hash of the workbook. */
function shown({ figures, findings, reminders }: Account) {
  return { figures: figures.keys.map((key) => figures.get(key)), findings, reminders: reminders() };
}

function rowsOf({ figures }: Account): FigureSheetRow[] {
  return figures.all().map(({ label, value, unit, definition }) => {
    return { name: label, value, format: '', unit, definition };
  });
}

test('a ledger comes to the same before and after its figures are written beside it, twice', async () => {
  const bytes = readFileSync('assets/samples/2021年党支部工作台账.xlsx');
  const { model, workbook } = openInExcel(ExcelModel.fromXlsx(bytes, '2021年党支部工作台账.xlsx'));
  const before = account(await workbook.read());
  expect(before.figures.get('generalMeeting.count')?.value).toBeGreaterThan(0);

  for (const title of ['第一次', '第二次']) {
    await workbook.writeFigures(tableOf(rowsOf(before), title));
    const after = account(await workbook.read());
    expect(shown(after)).toEqual(shown(before));
    expect(after.sources[0]?.sheets.at(-1)).toEqual({
      name: NAME,
      role: 'summary',
      headerRow: null,
      rows: 0,
    });
  }
  const written = new Map(model.sheet(NAME).grid().map(([name = '', value]) => [name, value])); // prettier-ignore
  expect(written.get('党员大会次数')).toBe(String(before.figures.get('generalMeeting.count')?.value));
});
