import type { DocxFile } from '@/adapters/docx-file';
import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { Desk } from '@/apps/taskpane/desk/desk';
import type { DocumentStore } from '@/apps/taskpane/state/document-store';
import { Failure } from '@/core/failure';
import { WRITTEN_AT } from '../desk/open-account';
import { AFTER, deskOf, earlierReport, openedReport, textsIn, type Meddling } from './open-report';
import { promised } from './promised';

const OLD = ['2021', '2', '1', '较少'];
const NEW = ['2021', '3', '2', '较多'];
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

const statuses = (store: DocumentStore) => store.get().plan?.changes.map(({ status }) => status);

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
  const figure = async (at: Desk) => {
    const { record } = await at.takeFigure('themePartyDay.count', WRITTEN_AT);
    return { record, put: () => Promise.resolve() };
  };

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

  test('that is counted for something else is refused before anything is put in', async () => {
    const { store, file } = await planned();
    const before = await recordOf(file);
    const put = jest.fn();
    const other = async (at: Desk) => {
      const { record } = await figure(at);
      return { record: { ...record, period: '2021Q1' }, put };
    };
    expect(await store.insert('insertFigure', other)).toBe(false);
    expect(store.get().failure).toMatchObject({
      code: 'document.otherScope',
      fields: { was: '2021年', is: '2021年第一季度' },
    });
    expect(put).not.toHaveBeenCalled();
    expect(await recordOf(file)).toEqual(before);
  });

  test('that could not be put in is told, and changes no record', async () => {
    const { store, file } = await planned();
    const before = await recordOf(file);
    const refused = async (at: Desk) => ({
      ...(await figure(at)),
      put: () => Promise.reject(new Failure('office.denied')),
    });
    expect(await store.insert('insertFigure', refused)).toBe(false);
    expect(store.get()).toMatchObject({ failure: { code: 'office.denied' }, work: null });
    expect(await recordOf(file)).toEqual(before);
  });
});
