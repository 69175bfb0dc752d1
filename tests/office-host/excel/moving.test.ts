import { ExcelModel } from '../excel';
import { runExcel, withExcel } from './open-excel';

/** Two rows, the second one merged, with a name on a cell inside and one on a cell outside. */
function filled(): ExcelModel {
  const model = ExcelModel.fromRows([
    {
      name: '表',
      rows: [
        ['甲', { value: 0.5, format: '0%' }],
        ['合并', null, '旁'],
      ],
    },
  ]);
  model.user.merges('表', 'A2:B2');
  model.user.fills('表', 'B1', '#FFFF00');
  return model;
}

const addName = (name: string, address: string) => (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getItem('表');
  context.workbook.names.add(name, sheet.getRange(address));
  return context.sync();
};

async function formulaOf(model: ExcelModel, name: string): Promise<unknown> {
  return runExcel(model, async (context) => {
    const item = context.workbook.names.getItem(name);
    item.load('formula');
    await context.sync();
    return item.formula as unknown;
  });
}

test('cut cells go with their looks, merged areas and names; what stood there is gone', async () => {
  const model = filled();
  await runExcel(model, addName('率', 'B1'));
  await runExcel(model, addName('旁边', 'C2'));
  model.user.moves('表', 'A1:B2', 'C2');
  const sheet = model.sheet('表');
  expect(sheet.grid()).toEqual([
    ['', '', '', ''],
    ['', '', '甲', '50%'],
    ['', '', '合并', ''],
  ]);
  expect(sheet.merges).toEqual(['C3:D3']);
  expect(
    [sheet.cell(1, 2), sheet.cell(2, 4)].map(({ style }) => [style.fillColor, style.numberFormat]),
  ).toEqual([
    ['#FFFFFF', 'General'],
    ['#FFFF00', '0%'],
  ]);
  expect(await formulaOf(model, '率')).toBe('=表!$D$2');
  expect(await formulaOf(model, '旁边')).toBe('=#REF!');
});

test('a moved area may lie over its old place', () => {
  const model = ExcelModel.fromRows([{ name: '表', rows: [['甲'], ['乙'], ['丙']] }]);
  model.user.moves('表', 'A1:A2', 'A2');
  expect(model.sheet('表').grid()).toEqual([[''], ['甲'], ['乙']]);
});

test.each([
  { title: 'cut through', from: 'A2:A2', to: 'A5' },
  { title: 'pasted over in part', from: 'C2', to: 'B2' },
])('a merged area is not $title', ({ from, to }) => {
  const model = filled();
  expect(() => model.user.moves('表', from, to)).toThrow(
    expect.objectContaining({ code: 'InvalidArgument' }),
  );
});

test('the add-in hears of both places', async () => {
  const model = filled();
  const heard: string[] = [];
  await withExcel(model, async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    model.user.moves('表', 'A1:B1', 'A7');
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  expect(heard).toEqual(['A1:B1', 'A7:B7']);
});

test('a protected sheet stays as it is', () => {
  const model = ExcelModel.fromRows([{ name: '表', rows: [[1]] }]);
  model.user.protects('表');
  expect(() => model.user.moves('表', 'A1', 'A3')).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
  expect(model.sheet('表').grid()).toEqual([['1']]);
});
