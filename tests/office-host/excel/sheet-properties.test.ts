import { ExcelModel } from '../excel';
import { refusalOf, runExcel } from './open-excel';

const model = (): ExcelModel =>
  ExcelModel.fromRows([
    { name: '台账', rows: [['甲']] },
    { name: '汇总', rows: [] },
  ]);

test('a sheet remembers texts by keys, whatever their case, and no other sheet does', async () => {
  const book = model();
  const read = await runExcel(book, async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('台账');
    customProperties.add('Taizhang', '一');
    customProperties.add('other', '二');
    customProperties.add('taizhang', '三');
    const found = customProperties.getItemOrNullObject('TAIZHANG');
    const none = customProperties.getItemOrNullObject('none');
    customProperties.load('items/key,items/value');
    found.load('value');
    await context.sync();
    const items = customProperties.items.map(({ key, value }) => [key, value]);
    return { items, found: found.value, isNone: none.isNullObject };
  });
  expect(read).toEqual({
    items: [
      ['Taizhang', '三'],
      ['other', '二'],
    ],
    found: '三',
    isNone: true,
  });
  expect(book.sheet('汇总').properties).toEqual({});
});

test('a property is changed and deleted, and gone from then on', async () => {
  const book = model();
  const code = await refusalOf(book, async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('台账');
    const [one, other] = [customProperties.add('一', '甲'), customProperties.add('二', '乙')];
    one.value = '改';
    other.delete();
    await context.sync();
    customProperties.getItem('二').load('value');
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
  expect(book.sheet('台账').properties).toEqual({ 一: '改' });
});

test.each([
  { title: 'without a letter', key: '' },
  { title: 'of more than 255 letters', key: 'k'.repeat(256) },
])('a key $title is refused', async ({ key }) => {
  const code = await refusalOf(model(), async (context) => {
    context.workbook.worksheets.getItem('台账').customProperties.add(key, '甲');
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});
