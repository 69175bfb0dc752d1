import { XlsxFile } from '@/adapters/xlsx-file';
import { ExcelModel } from '../excel';
import { runExcel } from './open-excel';
import { writeXlsx } from './write-xlsx';

test('what was made through office.js can be written to a file and read again', async () => {
  const model = ExcelModel.fromRows([{ name: '选项', rows: [['支委会'], ['党课']] }]);
  await runExcel(model, async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.add('三会一课');
    sheet.getRange('A1:C1').values = [['会议时间', '会议类型', '人数']];
    sheet.tables.add('A1:C3', true).name = '会议';
    sheet.getRange('A2:A3').numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd']];
    sheet.getRange('A2:C2').values = [['2021-01-06', '支委会', 5]];
    const source = worksheets.getItem('选项').getRange('A1:A2');
    sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source } };
    sheet.getRange('E1:F1').merge();
    sheet.getRange('E1').values = [['#N/A']];
    sheet.getRange('3:3').rowHidden = true;
    sheet.freezePanes.freezeRows(1);
    names.add('人数', sheet.getRange('C2'));
    worksheets.getItem('选项').visibility = 'Hidden';
    await context.sync();
  });
  const bytes = await writeXlsx(model);
  const [options, meetings] = (await new XlsxFile(bytes, '台账.xlsx').read()).sheets;
  expect(options).toMatchObject({ name: '选项', hidden: true });
  expect(meetings).toMatchObject({
    name: '三会一课',
    merges: [{ top: 1, left: 5, bottom: 1, right: 6 }],
    rows: [
      {
        cells: [
          { value: '会议时间' },
          { value: '会议类型' },
          { value: '人数' },
          { type: 'error', value: '#N/A' },
        ],
      },
      { cells: [{ type: 'date', value: 44202, format: 'yyyy-mm-dd' }, { value: '支委会' }, { value: 5 }] },
    ],
  });
  const again = ExcelModel.fromXlsx(bytes).sheet('三会一课');
  expect(again.grid()).toEqual(model.sheet('三会一课').grid());
  expect(again.tables).toEqual([{ name: '会议', area: 'A1:C3', columns: ['会议时间', '会议类型', '人数'] }]);
  expect(again.validations).toMatchObject([
    { areas: ['B2:B3'], rule: { list: { source: '=选项!$A$1:$A$2' } } },
  ]);
  expect(again.frozen).toEqual({ rows: 1, columns: 0 });
});
