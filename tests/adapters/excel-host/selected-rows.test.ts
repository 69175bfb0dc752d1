import { Failure } from '@/core/failure';
import { closeExcel, eventsArrive, failureOf, ledgerModel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

interface SelectedCase {
  readonly title: string;
  readonly area: string;
  readonly expected: readonly (readonly [first: number, last: number])[] | null;
}

test.each<SelectedCase>([
  { title: 'a cell is in its row', area: 'B2', expected: [[2, 2]] },
  { title: 'an area is in all its rows', area: 'B2:C4', expected: [[2, 4]] },
  { title: 'whole rows are themselves', area: '3:5', expected: [[3, 5]] },
  {
    title: 'several areas are in the rows of each',
    area: 'A2:B3,C7',
    expected: [
      [2, 3],
      [7, 7],
    ],
  },
  { title: 'rows below all that is written are rows too', area: 'A900', expected: [[900, 900]] },
  { title: 'whole columns are no rows', area: 'B:C', expected: null },
  { title: 'the whole sheet is no rows', area: 'A1:XFD1048576', expected: null },
])('$title', async ({ area, expected }) => {
  const { model, workbook } = openInExcel(ledgerModel(5));
  model.user.selects('三会一课', area);
  const spans = expected?.map(([first, last]) => ({ first, last }));
  expect(await workbook.selectedRows()).toEqual(spans === undefined ? null : { sheet: '三会一课', spans });
});

test('it takes one request', async () => {
  const { workbook, trafficOf } = openInExcel(ledgerModel(5));
  expect(await trafficOf(() => workbook.selectedRows())).toMatchObject({ requests: 1 });
});

test('with a chart selected there are none', async () => {
  const { model, workbook } = openInExcel(ledgerModel(5));
  model.user.selectsObject();
  expect(await workbook.selectedRows()).toBeNull();
});

test('a sheet is called as it was when it was read', async () => {
  const { model, workbook } = openInExcel(ledgerModel(5));
  await workbook.read();
  model.user.renamesSheet('党课', '讲座');
  model.user.selects('讲座', 'A2');
  expect(await workbook.selectedRows()).toMatchObject({ sheet: '党课' });
});

test('while a cell is being edited nobody can tell', async () => {
  const { model, workbook } = openInExcel(ledgerModel(5));
  model.user.startsEditing();
  expect(await failureOf(workbook.selectedRows())).toMatchObject({ code: 'office.cellEdit' });
});

test('what else Excel refuses is told', async () => {
  const { host, workbook } = openInExcel(ledgerModel(5));
  host.faults.arm({ at: 'GetSelectedRanges', code: 'AccessDenied' });
  expect(await failureOf(workbook.selectedRows())).toBeInstanceOf(Failure);
});

describe('a watch', () => {
  async function watched() {
    const opened = openInExcel(ledgerModel(5));
    let calls = 0;
    const end = await opened.workbook.watchSelection(() => (calls += 1));
    const callsAfter = async (act: () => unknown) => {
      const before = calls;
      await act();
      await eventsArrive();
      return calls - before;
    };
    return { ...opened, end, callsAfter };
  }

  test('is told of other cells, and of another sheet in front', async () => {
    const { model, callsAfter } = await watched();
    expect(await callsAfter(() => model.user.selects('三会一课', 'B3'))).toBe(1);
    expect(await callsAfter(() => model.user.activates('党课'))).toBe(1);
    expect(await callsAfter(() => model.user.edits('党课', 'A3', '讲座'))).toBe(0);
  });

  test('ends, and once is enough', async () => {
    const { model, end, callsAfter } = await watched();
    await Promise.all([end(), end()]);
    expect(await callsAfter(() => model.user.selects('三会一课', 'B3'))).toBe(0);
  });
});
