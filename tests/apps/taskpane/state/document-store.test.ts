import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { DocumentStore } from '@/apps/taskpane/state/document-store';
import { Failure } from '@/core/failure';
import { AFTER, BEFORE, deskOf, earlierReport, openedReport, textsIn, type Meddling } from './open-report';
import { promised } from './promised';

const OLD = ['2021', '2', '1', '较少'];
const NEW = ['2021', '3', '2', '较多'];
const [YEAR, LECTURES, COMMITTEE, WORDING] = [0, 1, 2, 3];

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

const statuses = (store: DocumentStore) => store.get().plan?.changes.map(({ status }) => status);
const ticks = (store: DocumentStore) => Array.from(store.get().ticks);

describe('reading', () => {
  test('without a ledger tells the marks and the record', async () => {
    const { store } = openedReport(bytes, () => null);
    await store.read();
    expect(store.get().document?.marks.map(({ text }) => text)).toEqual(OLD);
    expect(store.get().document?.reading.state).toBe('present');
    expect(store.get()).toMatchObject({ plan: null, work: null, failure: null });
    expect(ticks(store)).toEqual([]);
  });

  test('with one, what would change, which is ticked', async () => {
    const { store } = await planned();
    expect(statuses(store)).toEqual(['same', 'changed', 'changed', 'changed']);
    expect(ticks(store)).toEqual([LECTURES, COMMITTEE, WORDING]);
  });

  test('again keeps what the user unticked, and ticks what is new', async () => {
    const { store, file } = await planned();
    store.tick([COMMITTEE], false);
    await file.applyEdits([{ index: YEAR, text: '2020' }]);
    await store.read();
    expect(statuses(store)?.[YEAR]).toBe('edited');
    expect(ticks(store)).toEqual([LECTURES, WORDING]);
    store.tick([YEAR, COMMITTEE], true);
    await store.read();
    expect(ticks(store)).toEqual([YEAR, LECTURES, COMMITTEE, WORDING]);
  });

  test('that fails is told, and leaves what was known', async () => {
    let isGone = false;
    const { store } = await planned((file) => ({
      readMarks: () => (isGone ? Promise.reject(new Failure('office.busy')) : file.readMarks()),
    }));
    isGone = true;
    await store.read();
    expect(store.get()).toMatchObject({ failure: { code: 'office.busy' }, work: null });
    expect(statuses(store)).toHaveLength(4);
  });
});

describe('an update', () => {
  test('writes what is ticked, and the record with it', async () => {
    const { store, file } = await planned();
    store.tick([COMMITTEE], false);
    await store.update();
    expect(await textsIn(file)).toEqual(['2021', '3', '1', '较多']);
    expect(store.get().written).toMatchObject({
      action: 'update',
      written: [LECTURES, WORDING],
      unwritten: [],
      leftUnlocked: [],
    });
    const reading = await file.readRecord();
    expect(reading).toMatchObject({ state: 'present', record: { writtenAt: '2022-01-10T02:00:00.000Z' } });
    expect(statuses(store)).toEqual(['same', 'same', 'changed', 'same']);
  });

  test('writes a text edited by hand only where it is ticked', async () => {
    const { store, file } = openedReport(bytes, () => desk);
    await file.applyEdits([{ index: LECTURES, text: '两' }]);
    await store.read();
    expect(ticks(store)).toEqual([COMMITTEE, WORDING]);
    await store.update();
    expect(await textsIn(file)).toEqual(['2021', '两', '2', '较多']);
    store.tick([LECTURES], true);
    await store.update();
    expect(await textsIn(file)).toEqual(NEW);
  });

  test('keeps what the record said of a mark that was not written', async () => {
    const { store, file } = await planned((opened) => ({
      applyEdits: async (edits, options) => {
        const { written } = await opened.applyEdits(edits.slice(1), options);
        return { written, unwritten: [{ index: LECTURES, reason: 'commented', detail: '' }] };
      },
    }));
    await store.update();
    expect(store.get().written).toMatchObject({
      written: [COMMITTEE, WORDING],
      unwritten: [{ index: LECTURES, reason: 'commented' }],
    });
    expect(await textsIn(file)).toEqual(['2021', '2', '2', '较多']);
    expect(statuses(store)).toEqual(['same', 'changed', 'same', 'same']);
  });

  test('shows how far it has come, and how it ends once it is cancelled', async () => {
    const [begun, told] = [promised(), promised()];
    const { store, file } = await planned((opened) => ({
      applyEdits: async (edits, { signal, onProgress } = {}) => {
        const [first, ...others] = edits;
        const { written } = await opened.applyEdits(first === undefined ? [] : [first]);
        onProgress?.({ done: 1, total: edits.length });
        begun.resolve();
        await told.promise;
        const reason = signal?.aborted === true ? 'cancelled' : 'refused';
        return { written, unwritten: others.map(({ index }) => ({ index, reason, detail: '' })) };
      },
    }));
    const updating = store.update();
    await begun.promise;
    expect(store.get().work).toMatchObject({ name: 'applyEdits', share: 1 / 3 });
    store.get().work?.cancel?.();
    expect(store.get().work).toMatchObject({ name: 'applyEdits', cancel: null });
    told.resolve();
    await updating;
    expect(store.get()).toMatchObject({ work: null, failure: null });
    expect(store.get().written?.unwritten.map(({ reason }) => reason)).toEqual(['cancelled', 'cancelled']);
    expect(await textsIn(file)).toEqual(['2021', '3', '1', '较少']);
    expect(statuses(store)).toEqual(['same', 'same', 'changed', 'changed']);
  });

  test('that fails is told, also after the look that follows', async () => {
    const { store } = await planned(() => ({
      applyEdits: () => Promise.reject(new Failure('office.denied')),
    }));
    await store.update();
    expect(store.get()).toMatchObject({ failure: { code: 'office.denied' }, written: null, work: null });
    expect(statuses(store)).toEqual(['same', 'changed', 'changed', 'changed']);
  });

  test('is the only thing that goes on', async () => {
    const [begun, going] = [promised(), promised()];
    let writings = 0;
    const { store } = await planned((opened) => ({
      applyEdits: async (edits) => {
        writings += 1;
        begun.resolve();
        await going.promise;
        return opened.applyEdits(edits);
      },
    }));
    const updating = store.update();
    await begun.promise;
    await Promise.all([store.update(), store.restore(1), store.read()]);
    expect(store.get().work?.name).toBe('applyEdits');
    going.resolve();
    await updating;
    expect([writings, store.get().work]).toEqual([1, null]);
  });

  test('writes only what was shown: where the ledger counts otherwise by now, that is shown first', async () => {
    let now = desk;
    const { file, store } = openedReport(bytes, () => now);
    await store.read();
    now = await deskOf(BEFORE, bytes);
    await store.update();
    expect(store.get().failure).toMatchObject({ code: 'refresh.recounted' });
    expect(await textsIn(file)).toEqual(OLD);
    expect(statuses(store)).toEqual(['same', 'same', 'same', 'same']);
  });

  test('leaves a mark in whose place another stands since it was read', async () => {
    const { store, file } = await planned();
    // As where a mark in front of them was deleted: what was planned for the lectures meets the committee's mark.
    const marks = await file.readMarks();
    const read = jest.spyOn(file, 'readMarks');
    read.mockResolvedValue(marks.slice(1).map((mark, index) => ({ ...mark, index })));
    await store.update();
    read.mockRestore();
    expect(store.get().written?.unwritten.map(({ reason }) => reason)).toEqual([
      'changed',
      'changed',
      'changed',
    ]);
    expect(await textsIn(file)).toEqual(OLD);
  });

  test('that failed is still told when the document is looked at again, until it succeeds', async () => {
    let isDenied = true;
    const { store } = await planned((opened) => ({
      applyEdits: (edits, options) =>
        isDenied ? Promise.reject(new Failure('office.denied')) : opened.applyEdits(edits, options),
    }));
    await store.update();
    await store.read();
    expect(store.get().failure).toMatchObject({ code: 'office.denied' });
    isDenied = false;
    await store.update();
    expect(store.get().failure).toBeNull();
  });

  test('of a document that was not read does nothing', async () => {
    const { store, file } = openedReport(bytes, () => desk);
    await store.update();
    expect(store.get().written).toBeNull();
    expect(await textsIn(file)).toEqual(OLD);
  });
});

test('what was written is told until it is dismissed', async () => {
  const { store } = await planned();
  await store.update();
  store.dismissWritten();
  expect(store.get().written).toBeNull();
});
