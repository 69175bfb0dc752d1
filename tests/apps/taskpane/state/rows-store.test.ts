import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import { ExcelSession } from '@/apps/taskpane/state/excel-session';
import { Failure } from '@/core/failure';
import { closeExcel, openInExcel } from '#tests/adapters/excel-host/open-in-excel';
import { ExcelModel } from '#tests/office-host/excel';
import { newDesk } from '../desk/open-account';
import { terminateAll } from '../desk/served-worker';
import { until } from './open-ledger';
import { notesOf } from './notes-of';
import { outsideOf } from './outside-of';

let stop: () => void = () => undefined;

afterEach(() => {
  stop();
  terminateAll();
  closeExcel();
  jest.restoreAllMocks();
});

const rows = [
  ['会议时间', '会议类型'],
  ['2021年3月5日', '党课'],
  ['2021年4月5日', '党课'],
  ['2021年5月5日', '党课'],
];

/** A pane beside a ledger of three lectures, once the first selection is looked up. */
async function opened(desk: AccountDesk = newDesk()) {
  const model = ExcelModel.fromRows([{ name: '三会一课', rows }], '台账.xlsx');
  const { host } = openInExcel(model);
  const session = new ExcelSession(outsideOf({ desks: [desk] }).outside, notesOf());
  stop = session.start();
  const store = session.rows;
  await until(() => store.get().shown !== null);
  /** What stands beside a selection: its rows and the lectures it counts for. */
  const told = () => {
    const { shown, effect } = store.get();
    const [lectures] = effect?.counting.filter(({ key }) => key === 'partyLecture.count') ?? [];
    return {
      rows: shown?.rows.spans.map(({ first, last }) => [first, last]),
      counting: shown?.standing.counting.some(({ key }) => key === 'partyLecture.count'),
      after: lectures?.after ?? null,
    };
  };
  const selects = async (area: string) => {
    const before = store.get().shown;
    model.user.selects('三会一课', area);
    await until(() => store.get().shown !== before);
  };
  return { model, host, session, store, told, selects };
}

test('the cell that is selected at first is looked up, and each that is selected later', async () => {
  const { told, selects } = await opened();
  expect(told()).toEqual({ rows: [[1, 1]], counting: false, after: null });
  await selects('B2');
  expect(told()).toEqual({ rows: [[2, 2]], counting: true, after: null });
});

test('what would change is counted once somebody wants to know, for one selection after the other', async () => {
  const desk = newDesk();
  const count = jest.spyOn(desk, 'rowEffect');
  const { store, told, selects } = await opened(desk);
  await selects('B2');
  expect(count).not.toHaveBeenCalled();
  store.open();
  await until(() => told().after !== null);
  expect(told().after).toBe('2 次');
  await selects('A2:A3');
  await until(() => told().after !== null);
  expect([told().after, count.mock.calls.length]).toEqual(['1 次', 2]);
  store.close();
  await selects('A3');
  expect([told().after, count.mock.calls.length]).toEqual([null, 2]);
});

test('what is counted while the selection moves on is dropped, and only the last one counted next', async () => {
  const desk = newDesk();
  const asked: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const rowEffect = desk.rowEffect.bind(desk);
  jest.spyOn(desk, 'rowEffect').mockImplementation(async (chosen) => {
    asked.push(chosen.spans.map(({ first, last }) => `${String(first)}–${String(last)}`).join());
    if (asked.length === 1) await held;
    return rowEffect(chosen);
  });
  const { store, told, selects } = await opened(desk);
  await selects('B2');
  store.open();
  await until(() => asked.length === 1);
  await selects('A3');
  await selects('A2:A3');
  expect(asked).toEqual(['2–2']);
  release();
  await until(() => told().after !== null);
  expect([asked, told()]).toEqual([['2–2', '2–3'], { rows: [[2, 3]], counting: true, after: '1 次' }]);
});

test('a row is looked up anew when the ledger was counted anew', async () => {
  const { model, store, told, selects } = await opened();
  await selects('B2');
  store.open();
  await until(() => told().after === '2 次');
  model.user.edits('三会一课', 'A5', [['2021年6月5日', '党课']]);
  await until(() => told().after === '3 次');
});

test('columns are no rows', async () => {
  const { told, selects } = await opened();
  await selects('B:B');
  expect(told()).toMatchObject({ rows: undefined });
});

test('what Excel can’t tell leaves what is shown', async () => {
  const { model, host, store, told } = await opened();
  host.faults.arm({ at: 'GetSelectedRanges', code: 'AccessDenied' });
  model.user.selects('三会一课', 'B2');
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect([told().rows, store.get().failure]).toEqual([[[1, 1]], null]);
});

test('why it can’t be counted is told, and counted again for another selection', async () => {
  const desk = newDesk();
  jest.spyOn(desk, 'rowEffect').mockRejectedValueOnce(new Failure('internal', { message: '甲' }));
  const { store, told, selects } = await opened(desk);
  await selects('B2');
  store.open();
  await until(() => store.get().failure !== null);
  expect(store.get()).toMatchObject({ effect: null, failure: { code: 'internal' } });
  await selects('B3');
  await until(() => told().after !== null);
  expect(store.get().failure).toBeNull();
});

test('a selection that can’t be watched is told, and the rest goes on', async () => {
  const model = ExcelModel.fromRows([{ name: '三会一课', rows }], '台账.xlsx');
  openInExcel(model).host.faults.arm({ at: '_RegisterSelectionChangedEvent', code: 'AccessDenied' });
  const session = new ExcelSession(outsideOf().outside, notesOf());
  stop = session.start();
  await until(() => session.rows.get().failure !== null && session.rows.get().shown !== null);
  expect(session.rows.get().failure?.code).toBe('office.denied');
});

test('nobody looks once the pane is gone', async () => {
  const { model, told } = await opened();
  stop();
  model.user.selects('三会一课', 'B2');
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(told().rows).toEqual([[1, 1]]);
});
