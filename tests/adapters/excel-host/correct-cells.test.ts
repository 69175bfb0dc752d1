import type { CellChange, Correction, NewContent } from '@/core/doctor';
import { withCorrections } from '@/core/doctor';
import { DATE_FORMAT, type Cell } from '@/core/ledger';
import { parseCellAddress } from '@/core/findings';
import { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, failureOf, openInExcel } from './open-in-excel';
import { changesBetween, stateOf, textsAt } from './sheet-changes';

afterEach(closeExcel);

const SHEET = '三会一课';
const DATE: NewContent = { type: 'date', value: 44_260, format: DATE_FORMAT };

function model(): ExcelModel {
  const made = ExcelModel.fromRows(
    [
      {
        name: SHEET,
        rows: [
          ['会议时间', '会议类型', '应到人数', '实到人数', '备注'],
          ['2021.3.5', '党课', '27人', 25, ''],
          [20_210_406, '党课', '7/6', '', ''],
        ],
      },
      { name: '党课', rows: [['授课时间'], ['2021.3.5']] },
    ],
    '台账.xlsx',
  );
  made.user.formats(SHEET, 'C2', '@');
  return made;
}

function change(address: string, stands: string | number | null, becomes: NewContent): CellChange {
  const { row, column } = parseCellAddress(address) ?? { row: 0, column: 0 };
  const cell = (): Cell | null => {
    if (stands === null) return null;
    if (typeof stands === 'number') return { column, type: 'number', value: stands, format: '' };
    return { column, type: 'text', value: stands };
  };
  return { row, column, stands: cell(), becomes };
}

const correction = (...cells: readonly CellChange[]): Correction => ({
  file: '台账.xlsx',
  sheet: SHEET,
  reason: 'numberText',
  findings: [],
  fields: {},
  cells,
});
const number = (value: number): NewContent => ({ type: 'number', value });

const TEXT_DATE = correction(change('A2', '2021.3.5', DATE));
const COUNT = correction(change('C2', '27人', number(27)));
const NUMBER_DATE = correction(change('A3', 20_210_406, { ...DATE, value: 44_292 }));
const PAIR = correction(change('C3', '7/6', number(7)), change('D3', null, number(6)));
const REMARK = correction(change('E3', null, { type: 'text', value: '与第2行重复，作废' }));
const ALL = [TEXT_DATE, COUNT, NUMBER_DATE, PAIR, REMARK];
const OTHER_SHEET: Correction = { ...TEXT_DATE, sheet: '党课' };

describe('corrections in the open workbook', () => {
  it('are made, and the workbook reads as they were planned', async () => {
    const { workbook, model: book } = openInExcel(model());
    const before = await workbook.read();
    const { made, left } = await workbook.correctCells([...ALL, OTHER_SHEET]);
    expect([made, left]).toEqual([[0, 1, 2, 3, 4, 5], []]);
    const after = await workbook.read();
    expect(after.sheets).toEqual(withCorrections([before], [...ALL, OTHER_SHEET])[0]?.sheets);
    expect(textsAt(book, SHEET, ['A2', 'C2', 'A3', 'C3', 'D3', 'E3'])).toEqual([
      'A2 2021-03-05',
      'C2 27',
      'A3 2021-04-06',
      'C3 7',
      'D3 6',
      'E3 与第2行重复，作废',
    ]);
  });

  it('can be taken back: what stood there and its number formats are there again', async () => {
    const { workbook, model: book } = openInExcel(model());
    await workbook.read();
    const [before, other] = [stateOf(book, SHEET), stateOf(book, '党课')];
    const { undo } = await workbook.correctCells([...ALL, OTHER_SHEET]);
    expect(changesBetween(before, stateOf(book, SHEET))).toEqual(['A2', 'A3', 'C2', 'C3', 'D3', 'E3']);
    const { made, left } = await workbook.replaceCells(undo);
    expect([made.length, left]).toEqual([6, []]);
    expect(changesBetween(before, stateOf(book, SHEET))).toEqual([]);
    expect(changesBetween(other, stateOf(book, '党课'))).toEqual([]);
  });

  it('skip cells that say something else by now, both of a pair', async () => {
    const { workbook, model: book } = openInExcel(model());
    await workbook.read();
    book.user.edits(SHEET, 'A2', { value: '2021.3.5', formula: '="2021.3"&".5"' });
    book.user.edits(SHEET, 'D3', 5);
    const before = stateOf(book, SHEET);
    const { made, left } = await workbook.correctCells([TEXT_DATE, PAIR, COUNT]);
    expect(made).toEqual([2]);
    expect(left).toEqual([
      { index: 0, reason: 'changed' },
      { index: 1, reason: 'changed' },
    ]);
    expect(changesBetween(before, stateOf(book, SHEET))).toEqual(['C2']);
  });

  it('do not take back what somebody changed since', async () => {
    const { workbook, model: book } = openInExcel(model());
    await workbook.read();
    const { undo } = await workbook.correctCells([COUNT, NUMBER_DATE]);
    book.user.edits(SHEET, 'C2', 28);
    const { made, left } = await workbook.replaceCells(undo);
    expect([made, left]).toEqual([[1], [{ index: 0, reason: 'changed' }]]);
    expect(textsAt(book, SHEET, ['C2', 'A3'])).toEqual(['C2 28', 'A3 20210406']);
  });

  it('leave a protected sheet and one that is gone alone, and make the others', async () => {
    const { workbook, model: book } = openInExcel(model());
    await workbook.read();
    book.user.protects(SHEET);
    const before = stateOf(book, SHEET);
    const gone = { ...COUNT, sheet: '没有' };
    const { made, left } = await workbook.correctCells([COUNT, OTHER_SHEET, gone]);
    expect([made, left]).toEqual([
      [1],
      [
        { index: 0, reason: 'protected' },
        { index: 2, reason: 'gone' },
      ],
    ]);
    expect(changesBetween(before, stateOf(book, SHEET))).toEqual([]);
  });

  it('find a sheet that was renamed since', async () => {
    const { workbook, model: book } = openInExcel(model());
    await workbook.read();
    book.user.renamesSheet(SHEET, '会议');
    expect((await workbook.correctCells([COUNT])).made).toEqual([0]);
  });

  it.each([
    { title: 'in the first sheet', nth: 1 },
    { title: 'in the second sheet, the first being put back', nth: 2 },
  ])('leave everything as it was where Excel refuses $title', async ({ nth }) => {
    const { workbook, model: book, host } = openInExcel(model());
    await workbook.read();
    const [before, other] = [stateOf(book, SHEET), stateOf(book, '党课')];
    host.faults.arm({ at: 'Values', nth, code: 'GeneralException' });
    expect((await failureOf(workbook.correctCells([...ALL, OTHER_SHEET]))).code).toBe('office.failed');
    expect(changesBetween(before, stateOf(book, SHEET))).toEqual([]);
    expect(changesBetween(other, stateOf(book, '党课'))).toEqual([]);
  });

  it('of one sheet take three requests: the sheet, its cells, the change', async () => {
    const { workbook, host } = openInExcel(model());
    await workbook.read();
    const before = host.traffic.requests;
    await workbook.correctCells(ALL);
    expect(host.traffic.requests - before).toBe(3);
  });
});
