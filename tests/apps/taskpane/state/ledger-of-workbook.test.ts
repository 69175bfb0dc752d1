import type { Workbook } from '@/core/ledger';
import { day, sheet, workbook } from '#tests/samples/grid-workbook';
import { terminateAll } from '../desk/served-worker';
import { LATER, NOW, openedLedger } from './open-ledger';

afterEach(terminateAll);

describe('the workbook open in Excel', () => {
  const meetings = (...days: readonly string[]): Workbook => ({
    ...workbook(
      [sheet('三会一课', [['会议时间', '会议类型'], ...days.map((iso) => [day(iso), '党课'])])],
      '台账.xlsx',
    ),
    sha256: days.join(),
  });
  const source = (found: Workbook, act: () => void = () => undefined) => ({
    read: () => {
      act();
      return Promise.resolve(found);
    },
  });

  test('is held by its name', async () => {
    const { store, told } = openedLedger();
    await store.readWorkbook(source(meetings('2021-03-05')));
    expect(store.get().held).toMatchObject({ origin: 'workbook', name: '台账.xlsx' });
    expect(told()).toEqual([2021, '2021', '1']);
  });

  test('where nothing in it has changed, what was counted stays; the time is the new one', async () => {
    const { store, started, setLater } = openedLedger();
    await store.readWorkbook(source(meetings('2021-03-05')));
    const before = store.get().held;
    setLater();
    await store.readWorkbook(source(meetings('2021-03-05')));
    const after = store.get().held;
    expect(after?.overview).toBe(before?.overview);
    expect([before?.readAt, after?.readAt]).toEqual([NOW, LATER]);
    expect(started).toHaveLength(1);
  });

  test('is stale from the first change on until it is counted', async () => {
    const { store, told } = openedLedger();
    await store.readWorkbook(source(meetings('2021-03-05')));
    store.markStale();
    expect(store.get().isStale).toBe(true);
    await store.readWorkbook(source(meetings('2021-03-05', '2021-04-05')));
    expect([store.get().isStale, told()]).toEqual([false, [2021, '2021', '2']]);
  });

  test('stays stale where something changed while it was read', async () => {
    const { store } = openedLedger();
    await store.readWorkbook(source(meetings('2021-03-05')));
    await store.readWorkbook(source(meetings('2021-03-05', '2021-04-05'), () => store.markStale()));
    expect(store.get().isStale).toBe(true);
  });

  test('is not called stale as long as nothing of it is shown', () => {
    const { store } = openedLedger();
    store.markStale();
    expect(store.get().isStale).toBe(false);
  });

  test('tells that it waits for a cell, and how many of its cells have come', async () => {
    const { store, states } = openedLedger();
    await store.readWorkbook({
      read: ({ onWaiting, onProgress } = {}) => {
        onWaiting?.(true);
        onWaiting?.(false);
        onProgress?.({ done: 0, total: 0 });
        onProgress?.({ done: 1, total: 4 });
        return Promise.resolve(meetings('2021-03-05'));
      },
    });
    const works = states.flatMap(({ work }) => (work === null ? [] : [[work.isWaiting, work.share]]));
    expect(works).toEqual([
      [false, null],
      [true, null],
      [false, null],
      [false, null],
      [false, 0.25],
      [false, null],
    ]);
  });

  test('keeps the choice when it is read again', async () => {
    const { store, told } = openedLedger();
    await store.readWorkbook(source(meetings('2020-03-05', '2021-03-05')));
    await store.choose({ year: 2020 });
    await store.readWorkbook(source(meetings('2020-03-05', '2020-04-05', '2021-03-05')));
    expect(told()).toEqual([2020, '2020', '2']);
  });
});
