import { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, failureOf, openInExcel } from './open-in-excel';

afterEach(closeExcel);

const SHEET = { name: '基本信息', headings: ['项目', '内容', '说明'] } as const;
const PAIR = { label: '表头对照：记录', text: '会议台账；日子=会议时间' };

const modelOf = (...rows: readonly (readonly string[])[]): ExcelModel =>
  ExcelModel.fromRows(
    [
      { name: '记录', rows: [['日子'], ['某日']] },
      ...(rows.length === 0 ? [] : [{ name: '基本信息', rows: rows.map((row) => [...row]) }]),
    ],
    '台账.xlsx',
  );

describe('a text beside its name', () => {
  test('stands on a new sheet where the workbook has none for such', async () => {
    const { model, workbook } = openInExcel(modelOf());
    expect(await workbook.writePair(SHEET, PAIR)).toEqual({ sheet: '基本信息', cell: 'B2' });
    const [headings, row] = model.sheet('基本信息').grid();
    expect(headings).toEqual(['项目', '内容', '说明']);
    expect(row?.slice(0, 2)).toEqual([PAIR.label, PAIR.text]);
  });

  test.each([
    {
      title: 'in a new row below the others',
      rows: [
        ['项目', '内容'],
        ['支部', '某某支部'],
      ],
      cell: 'B3',
    },
    {
      title: 'in the place of what was said before, however its colon was typed',
      rows: [
        ['项目', '内容'],
        ['表头对照:记录', '不读'],
        ['支部', '某某支部'],
      ],
      cell: 'B2',
    },
  ])('stands $title, and changes nothing else', async ({ rows, cell }) => {
    const { model, workbook } = openInExcel(modelOf(...rows));
    expect(await workbook.writePair(SHEET, PAIR)).toEqual({ sheet: '基本信息', cell });
    const index = Number(cell.slice(1)) - 1;
    const expected = rows.map((row) => [...row]);
    expected[index] = [PAIR.label, PAIR.text];
    expect(model.sheet('基本信息').grid()).toEqual(expected);
  });

  test('is not written to a protected sheet, which is named', async () => {
    const { model, workbook } = openInExcel(modelOf(['项目', '内容']));
    model.user.protects('基本信息');
    const failure = await failureOf(workbook.writePair(SHEET, PAIR));
    expect([failure.code, failure.fields['sheet']]).toEqual(['office.denied', '基本信息']);
    expect(model.sheet('基本信息').grid()).toEqual([['项目', '内容']]);
  });
});
