import type { DocxFile } from '@/adapters/docx-file';
import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { Desk } from '@/apps/taskpane/desk/desk';
import type { DocumentStore } from '@/apps/taskpane/state/document-store';
import { Failure } from '@/core/failure';
import { WRITTEN_AT } from '../desk/open-account';
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

  test('does without what stands around the marks where that can’t be read', async () => {
    const { store } = await planned(() => ({
      readParagraphs: () => Promise.reject(new Failure('office.busy')),
    }));
    expect(told(store)).toHaveLength(3);
    expect(store.get()).toMatchObject({ failure: null, work: null });
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

describe('to restore', () => {
  test('puts back texts and what the record says of them', async () => {
    const { store, file } = await planned();
    const before = store.record();
    await store.update();
    await store.restore(1);
    expect(await textsIn(file)).toEqual(OLD);
    expect(store.record()).toMatchObject({
      figures: before?.figures,
      ledgers: before?.ledgers,
      versions: [{ action: 'restore' }, { action: 'refresh' }],
    });
    expect(store.get().written).toMatchObject({
      action: 'restore',
      written: [LECTURES, COMMITTEE, WORDING],
      kept: 0,
    });
  });

  test('is a writing too, which can be taken back', async () => {
    const { store, file } = await planned();
    await store.update();
    await store.restore(1);
    await store.restore(1);
    expect(await textsIn(file)).toEqual(NEW);
    await store.restore(3);
    expect(await textsIn(file)).toEqual(OLD);
  });

  test('needs no ledger, and goes back over several writings', async () => {
    const { store, file } = await planned();
    store.tick([COMMITTEE, WORDING], false);
    await store.update();
    store.tick([COMMITTEE], true);
    await store.update();
    const later = openedReport(file.toBytes(), () => null);
    await later.store.read();
    expect(later.store.record()?.versions).toHaveLength(2);
    await later.store.restore(2);
    expect(await textsIn(later.file)).toEqual(OLD);
  });

  test('of a document without a record does nothing', async () => {
    const { store, file } = openedReport(bytes, () => desk);
    await file.writeRecord(null);
    await store.read();
    await store.restore(1);
    expect(store.get()).toMatchObject({ written: null, failure: null });
    expect(await textsIn(file)).toEqual(OLD);
  });

  test('leaves what a hand wrote since', async () => {
    const { store, file } = await planned();
    await store.update();
    await file.applyEdits([{ index: LECTURES, text: '三' }]);
    await store.restore(1);
    expect(await textsIn(file)).toEqual(['2021', '三', '1', '较少']);
  });

  test('is possible after an update whose record could not be written', async () => {
    let isRefused = true;
    const { store, file } = await planned((opened) => ({
      writeRecord: (record) =>
        isRefused ? Promise.reject(new Failure('office.denied')) : opened.writeRecord(record),
    }));
    await store.update();
    expect(store.get().failure).toMatchObject({ code: 'office.denied' });
    expect(await textsIn(file)).toEqual(NEW);
    isRefused = false;
    await store.restore(1);
    expect(await textsIn(file)).toEqual(OLD);
    expect(store.get().failure).toBeNull();
  });

  test('stays possible after an update that wrote nothing', async () => {
    let isRefused = false;
    const { store, file } = await planned((opened) => ({
      applyEdits: (edits, options) =>
        isRefused
          ? Promise.resolve({
              written: [],
              unwritten: edits.map(({ index }) => ({ index, reason: 'refused' as const, detail: '' })),
            })
          : opened.applyEdits(edits, options),
    }));
    store.tick([COMMITTEE], false);
    await store.update();
    store.tick([COMMITTEE], true);
    isRefused = true;
    await store.update();
    isRefused = false;
    await store.restore(1);
    expect(await textsIn(file)).toEqual(OLD);
  });

  test('that came only half-way can be gone on with, and nothing looks edited by hand meanwhile', async () => {
    let isHalf = false;
    const { store, file } = await planned((opened) => ({
      applyEdits: async (edits, options) => {
        if (!isHalf) return opened.applyEdits(edits, options);
        const { written } = await opened.applyEdits(edits.slice(0, 1));
        return {
          written,
          unwritten: edits.slice(1).map(({ index }) => ({ index, reason: 'cancelled', detail: '' })),
        };
      },
    }));
    await store.update();
    isHalf = true;
    await store.restore(1);
    expect(await textsIn(file)).toEqual(['2021', '2', '2', '较多']);
    expect(statuses(store)).toEqual(['same', 'changed', 'same', 'same']);
    const { store: later } = openedReport(file.toBytes(), () => desk);
    await later.read();
    expect(statuses(later)).toEqual(['same', 'changed', 'same', 'same']);
    isHalf = false;
    await store.restore(2);
    expect(await textsIn(file)).toEqual(OLD);
  });
});

describe('something new', () => {
  const recordOf = async (file: DocxFile) => {
    const reading = await file.readRecord();
    return reading.state === 'present' ? reading.record.figures.map(({ key, text }) => `${key} ${text}`) : [];
  };
  const figure = async (at: Desk) => (await at.takeFigure('themePartyDay.count', WRITTEN_AT)).record;

  test('brings its record along, which stays when an update is taken back', async () => {
    const { store, file } = await planned();
    const before = await recordOf(file);
    await store.update();
    expect(await store.insert('insertFigure', figure)).toBe(true);
    await store.restore(1);
    expect(await recordOf(file)).toEqual([...before, 'themePartyDay.count 0']);
    expect(store.record()?.versions).toHaveLength(2);
  });

  test('waits for the update that is being written, and the record tells of both', async () => {
    const [begun, going] = [promised(), promised()];
    const { store, file } = await planned((opened) => ({
      applyEdits: async (edits, options) => {
        begun.resolve();
        await going.promise;
        return opened.applyEdits(edits, options);
      },
    }));
    const updating = store.update();
    await begun.promise;
    const inserting = store.insert('insertFigure', figure);
    going.resolve();
    await Promise.all([updating, inserting]);
    expect(await recordOf(file)).toEqual([
      'report.year 2021',
      'partyLecture.count 3',
      'committeeMeeting.count 2',
      'phrase.评价 较多',
      'themePartyDay.count 0',
    ]);
  });

  test('that could not be put in is told, and changes no record', async () => {
    const { store, file } = await planned();
    const before = await recordOf(file);
    const refused = () => Promise.reject(new Failure('office.denied'));
    expect(await store.insert('insertFigure', refused)).toBe(false);
    expect(store.get()).toMatchObject({ failure: { code: 'office.denied' }, work: null });
    expect(await recordOf(file)).toEqual(before);
  });
});

test('what was written is told until it is dismissed', async () => {
  const { store } = await planned();
  await store.update();
  store.dismissWritten();
  expect(store.get().written).toBeNull();
});
