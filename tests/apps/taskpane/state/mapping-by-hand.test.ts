import { ExcelSession } from '@/apps/taskpane/state/excel-session';
import { withMapping, withoutMapping } from '@/apps/taskpane/state/asked';
import type { SheetMapping } from '@/core/ledger';
import { closeExcel, openInExcel } from '#tests/adapters/excel-host/open-in-excel';
import { ExcelModel } from '#tests/office-host/excel';
import { NOTHING_ASKED, textsOf } from '../desk/open-account';
import { tableFile } from '../desk/sample-files';
import { terminateAll } from '../desk/served-worker';
import { chosen, LEDGER, openedLedger, until } from './open-ledger';
import { notesOf } from './notes-of';
import { outsideOf } from './outside-of';

let stop: () => void = () => undefined;

afterEach(() => {
  stop();
  terminateAll();
  closeExcel();
});

const ROWS = [
  ['日子', '啥会'],
  ['2021-03-05', '党课'],
];
const ODD = tableFile('怪.xlsx', ...ROWS);
const MAPPING: SheetMapping = {
  file: '',
  sheet: 'Sheet1',
  role: 'meeting',
  headerRow: null,
  kind: null,
  columns: [
    { heading: '日子', name: 'heldDate' },
    { heading: '啥会', name: 'kind' },
  ],
};

const IN_FILE: SheetMapping = { ...MAPPING, sheet: '三会一课' };

describe('what a person says of a sheet', () => {
  test('takes the place of what was said of it before, and of nothing else', () => {
    const other = { ...MAPPING, sheet: '别的' };
    const asked = withMapping(withMapping({ ...NOTHING_ASKED, mappings: [MAPPING] }, other), {
      ...MAPPING,
      role: 'lecture',
    });
    expect(asked.mappings?.map(({ sheet, role }) => `${sheet} ${role}`)).toEqual([
      '别的 meeting',
      'Sheet1 lecture',
    ]);
    expect(withoutMapping(asked, MAPPING).mappings).toEqual([other]);
    expect(withoutMapping(NOTHING_ASKED, MAPPING)).toEqual(NOTHING_ASKED);
  });

  test('makes a ledger of a file in which none was found; the one before stays till then', async () => {
    const { store, started, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    await store.readFiles([chosen(ODD)]);
    expect(store.get().failure?.code).toBe('file.noLedger');
    expect(store.get().unread?.sheets.map(({ sheet }) => sheet)).toEqual(['三会一课']);
    expect(told()).toEqual([2021, '2021', '2']);
    await store.mapUnread(IN_FILE);
    expect(store.get()).toMatchObject({ failure: null, unread: null, held: { name: '怪.xlsx' } });
    expect(told()).toEqual([2021, '2021', '1']);
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  test('holds for what is just being read anew', async () => {
    const { store, started, told } = openedLedger();
    await store.readFiles([chosen(ODD)]);
    const again = store.readFiles([chosen(ODD)]);
    // The desk of the first reading is closed, that of the second not yet there to be asked.
    await until(() => started[0]?.isTerminated === true);
    await Promise.all([again, store.mapUnread(IN_FILE)]);
    expect(store.get()).toMatchObject({ failure: null, unread: null, held: { name: '怪.xlsx' } });
    expect(told()).toEqual([2021, '2021', '1']);
  });

  test('can be said beside files that cannot be read', async () => {
    const { store, told } = openedLedger();
    await store.readFiles([chosen({ name: '坏.xlsx', bytes: Uint8Array.of(1, 2, 3) }), chosen(ODD)]);
    expect(store.get().unread?.sheets.map(({ file }) => file)).toEqual(['怪.xlsx']);
    await store.mapUnread(IN_FILE);
    expect(store.get().held?.overview.unread.map(({ fields }) => fields['file'])).toEqual(['坏.xlsx']);
    expect(told()).toEqual([2021, '2021', '1']);
  });

  test('leaves the sheets to be asked about, where it did not help', async () => {
    const { store } = openedLedger();
    await store.readFiles([chosen(ODD)]);
    await store.mapUnread({ ...IN_FILE, role: 'other', columns: [] });
    expect(store.get().failure?.code).toBe('file.noLedger');
    expect(store.get().unread).not.toBeNull();
    store.leaveUnread();
    expect(store.get().unread).toBeNull();
  });

  test('counts a ledger anew at once', async () => {
    const { store, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    await store.map({ ...IN_FILE, role: 'ignore', columns: [] });
    expect(store.get().failure?.code).toBe('file.noLedger');
    await store.map({ ...IN_FILE, kind: 'generalMeeting', columns: [] });
    expect(told()).toEqual([2021, '2021', '']);
  });
});

describe('in Excel', () => {
  async function opened() {
    const { host, model } = openInExcel(ExcelModel.fromRows([{ name: 'Sheet1', rows: ROWS }], '怪.xlsx'));
    const session = new ExcelSession(outsideOf().outside, notesOf());
    stop = session.start();
    const { ledger } = session;
    await until(() => ledger.get().work === null && ledger.get().unread !== null);
    const lectures = () => {
      const { held } = ledger.get();
      return held === null ? null : textsOf(held.overview, ['partyLecture.count'])['partyLecture.count'];
    };
    return { host, model, session, ledger, lectures };
  }

  test('it is noted in the workbook where the user agrees, and then the workbook says it itself', async () => {
    const { model, session, ledger, lectures } = await opened();
    await session.map(MAPPING, true);
    expect(model.sheet('基本信息').grid()[1]?.slice(0, 2)).toEqual([
      '表头对照：Sheet1',
      '会议台账；日子=会议时间；啥会=会议类型',
    ]);
    expect(session.get().notice).toEqual({
      type: 'mappingKept',
      place: { sheet: '基本信息', cell: 'B2' },
    });
    expect(ledger.get().held?.asked.mappings).toEqual([]);
    expect(lectures()).toBe('1');
  });

  test('it only counts where the user does not', async () => {
    const { model, session, lectures } = await opened();
    await session.map(MAPPING, false);
    expect(model.sheetNames()).toEqual(['Sheet1']);
    expect(lectures()).toBe('1');
  });
});
