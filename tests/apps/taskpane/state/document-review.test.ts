import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { DocumentStore } from '@/apps/taskpane/state/document-store';
import { Failure } from '@/core/failure';
import { AFTER, deskOf, earlierReport, openedReport, textsIn, type Meddling } from './open-report';

const [LECTURES, COMMITTEE, WORDING] = [1, 2, 3];

let bytes: Uint8Array;
let desk: AccountDesk;
beforeAll(async () => {
  bytes = await earlierReport();
  desk = await deskOf(AFTER, bytes);
});

/** A report that was read, with what a refresh would change. */
async function planned(meddling?: Meddling) {
  const opened = openedReport(bytes, () => desk, meddling);
  await opened.store.read();
  return opened;
}

const ticks = (store: DocumentStore) => Array.from(store.get().ticks);

describe('the review', () => {
  const told = (store: DocumentStore) =>
    store
      .get()
      .review?.whys.map(({ key, came, went }) => `${key} +${String(came.count)} -${String(went.count)}`);

  test('tells why each figure changes', async () => {
    const { store } = await planned();
    expect(told(store)).toEqual([
      'partyLecture.count +1 -0',
      'committeeMeeting.count +1 -0',
      'phrase.评价 +1 -0',
    ]);
    expect(store.get().review?.whys[0]?.came.first.map(({ row }) => row.date)).toEqual(['2021-03-05']);
  });

  test('without a ledger there is none', async () => {
    const { store } = openedReport(
      bytes,
      () => null,
      () => ({
        readParagraphs: () => Promise.reject(new Failure('office.busy')),
      }),
    );
    await store.read();
    expect(store.get()).toMatchObject({ review: null, failure: null });
  });

  test('does without what stands around the marks where that can’t be read, and says so', async () => {
    const { store } = await planned(() => ({
      readParagraphs: () => Promise.reject(new Failure('office.busy')),
    }));
    expect(told(store)).toHaveLength(3);
    expect(store.get()).toMatchObject({ failure: null, work: null });
    expect(store.get().review?.findings).toMatchObject([{ code: 'document.unread', severity: 'warning' }]);
  });

  test('hides no fault of ours behind that', async () => {
    const { store } = await planned(() => ({
      readParagraphs: () => Promise.reject(new TypeError('nobody foresaw it')),
    }));
    expect(store.get()).toMatchObject({ review: null, failure: { code: 'internal' }, work: null });
  });

  test('tells what no longer fits around a mark', async () => {
    const marks = [{ index: LECTURES, start: 2, length: 1 }];
    const { store } = await planned(() => ({
      readParagraphs: () => Promise.resolve([{ index: 1, text: '党课2人，支委会1次。', marks }]),
    }));
    expect(store.get().review?.findings.map(({ code }) => code)).toEqual(['mark.otherUnit']);
  });
});

describe('a text edited by hand', () => {
  /** The lectures’ number was typed over. */
  async function edited() {
    const opened = openedReport(bytes, () => desk);
    await opened.file.applyEdits([{ index: LECTURES, text: '两' }]);
    await opened.store.read();
    opened.store.tick([COMMITTEE, WORDING], false);
    return opened;
  }
  const manualIn = (store: DocumentStore) =>
    store.record()?.figures.flatMap(({ key, manual = [] }) => manual.map((kept) => ({ key, ...kept })));

  test('is kept for a reason, even where nothing else is written', async () => {
    const { store, file } = await edited();
    store.keep([LECTURES], ' 上级通报 ');
    await store.update();
    expect(await textsIn(file)).toEqual(['2021', '两', '1', '较少']);
    expect(store.get().written).toMatchObject({ written: [], kept: 1 });
    expect(manualIn(store)).toEqual([
      { key: 'partyLecture.count', text: '两', reason: '上级通报', at: '2022-01-10T02:00:00.000Z' },
    ]);
    expect(store.get().plan?.changes[LECTURES]?.manual?.reason).toBe('上级通报');
    expect(store.get().kept.size).toBe(0);
  });

  test('is not kept without one: nothing is written at all', async () => {
    const { store, file } = await edited();
    store.tick([COMMITTEE], true);
    store.keep([LECTURES], '  ');
    await store.update();
    expect(await textsIn(file)).toEqual(['2021', '两', '1', '较少']);
    expect(store.get().written).toBeNull();
    store.tick([LECTURES], false);
    await store.update();
    expect(await textsIn(file)).toEqual(['2021', '两', '2', '较少']);
    expect(manualIn(store)).toEqual([]);
  });

  test('that is kept gives way to the ledger once that is ticked', async () => {
    const { store, file } = await edited();
    store.keep([LECTURES], '上级通报');
    await store.update();
    store.tick([LECTURES], true);
    await store.update();
    expect(await textsIn(file)).toEqual(['2021', '3', '1', '较少']);
    expect(manualIn(store)).toEqual([]);
  });

  test('stays decided when the document is looked at again, until it is edited once more', async () => {
    const { store, file } = await edited();
    store.keep([LECTURES], '上级通报');
    await store.read();
    expect(store.get().kept).toEqual(new Map([[LECTURES, '上级通报']]));
    await file.applyEdits([{ index: LECTURES, text: '四' }]);
    await store.read();
    expect(store.get().kept.size).toBe(0);
  });

  test.each<
    readonly [title: string, decide: (store: DocumentStore) => void, ticks: number[], kept: number[]]
  >([
    ['kept, then ticked', (store) => store.tick([LECTURES], true), [LECTURES], []],
    ['kept, then left open', (store) => store.tick([LECTURES], false), [], []],
    ['ticked, then kept', (store) => store.keep([LECTURES], '有'), [], [LECTURES]],
  ])('%s: the last word counts', async (_title, decide, ticked, kept) => {
    const { store } = await edited();
    if (kept.length === 0) store.keep([LECTURES], '无');
    else store.tick([LECTURES], true);
    decide(store);
    expect([ticks(store), Array.from(store.get().kept.keys())]).toEqual([ticked, kept]);
  });
});
