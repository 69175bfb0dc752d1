import { DocxFile } from '@/adapters/docx-file';
import { OpenWorkbook } from '@/adapters/excel-host';
import { ExcelSession } from '@/apps/taskpane/state/excel-session';
import { firstDraft } from '@/apps/taskpane/state/report-draft';
import { Failure } from '@/core/failure';
import { FIGURE_SHEET } from '@/core/ledger';
import { parsePacket } from '@/core/link';
import { closeExcel, openInExcel } from '#tests/adapters/excel-host/open-in-excel';
import { ExcelModel } from '#tests/office-host/excel';
import { textsOf } from '../desk/open-account';
import { terminateAll } from '../desk/served-worker';
import { handleOf } from './file-handles';
import { NOW, until } from './open-ledger';
import { notesOf } from './notes-of';
import { outsideOf } from './outside-of';

let stop: () => void = () => undefined;

afterEach(() => {
  stop();
  terminateAll();
  closeExcel();
});

const HEADINGS = ['会议时间', '会议类型'];
const LECTURE = ['2021年3月5日', '党课'];

const ledgerBook = (): ExcelModel =>
  ExcelModel.fromRows(
    [
      { name: '三会一课', rows: [HEADINGS, LECTURE] },
      { name: '说明', rows: [['填写说明']] },
    ],
    '台账.xlsx',
  );
const emptyBook = (): ExcelModel => ExcelModel.fromRows([{ name: 'Sheet1', rows: [] }], '新建.xlsx');

/** A pane beside the workbook, after its first reading. */
async function opened(model: ExcelModel, ...around: Parameters<typeof outsideOf>) {
  const { host } = openInExcel(model);
  const { outside, saved, copied } = outsideOf(...around);
  const session = new ExcelSession(outside, notesOf());
  const end = session.start();
  stop = end;
  const { ledger } = session;
  await until(() => ledger.get().work === null && (ledger.get().held ?? ledger.get().failure) !== null);
  const lectures = () => {
    const { held } = ledger.get();
    return held === null ? null : textsOf(held.overview, ['partyLecture.count'])['partyLecture.count'];
  };
  return { model, host, session, ledger, saved, copied, end, lectures };
}

/** How often all changed rows were read since. */
function readingsOf({ ledger }: Awaited<ReturnType<typeof opened>>): () => number {
  let readings = 0;
  let isReading = false;
  ledger.subscribe(() => {
    const isNow = ledger.get().work?.name === 'readWorkbook';
    if (isNow && !isReading) readings += 1;
    isReading = isNow;
  });
  return () => readings;
}

describe('the open workbook', () => {
  test('is the ledger', async () => {
    const { ledger, lectures } = await opened(ledgerBook());
    expect(ledger.get().held).toMatchObject({ origin: 'workbook', name: '台账.xlsx', readAt: NOW });
    expect(lectures()).toBe('1');
  });

  test('is stale at once when somebody types, and counted once the typing pauses', async () => {
    const pane = await opened(ledgerBook());
    const readings = readingsOf(pane);
    const { user } = pane.model;
    user.edits('三会一课', 'A3', '2021年4月5日');
    await until(() => pane.ledger.get().isStale);
    expect(pane.lectures()).toBe('1');
    user.edits('三会一课', 'B3', '党课');
    user.edits('三会一课', 'A4', [['2021年5月5日', '党课']]);
    await until(() => !pane.ledger.get().isStale);
    expect([pane.lectures(), readings()]).toEqual(['3', 1]);
  });

  test('that changes while it is counted is counted once more', async () => {
    const pane = await opened(ledgerBook());
    const readings = readingsOf(pane);
    const { user } = pane.model;
    user.edits('三会一课', 'A3', [['2021年4月5日', '党课']]);
    await until(() => readings() === 1);
    user.edits('三会一课', 'A4', [['2021年5月5日', '党课']]);
    await until(() => pane.lectures() === '3');
    expect(pane.ledger.get().isStale).toBe(false);
  });

  test('goes out as it is now: what was typed a moment ago is read first', async () => {
    const pane = await opened(ledgerBook());
    pane.model.user.edits('三会一课', 'A3', [['2021年4月5日', '党课']]);
    await until(() => pane.ledger.get().isStale);
    await pane.session.copyPacket();
    const [packet] = pane.copied;
    const { figures } = await parsePacket(packet ?? '');
    const lecture = figures.find(({ figure }) => figure.key === 'partyLecture.count');
    expect([lecture?.figure.value, pane.lectures()]).toEqual([2, '2']);
  });

  test('does not go out where it can’t be read any more', async () => {
    const pane = await opened(ledgerBook());
    pane.model.user.edits('三会一课', 'A3', [['2021年4月5日', '党课']]);
    await until(() => pane.ledger.get().isStale);
    const excel = jest.spyOn(OpenWorkbook.prototype, 'read').mockRejectedValue(new Failure('office.busy'));
    await pane.session.copyPacket();
    excel.mockRestore();
    expect([pane.copied.length, pane.session.get().notice]).toEqual([0, null]);
    expect(pane.ledger.get().failure).toMatchObject({ code: 'office.busy' });
  });

  test('is looked at again without any event when the pane comes into view', async () => {
    const { model, session, ledger, lectures } = await opened(ledgerBook());
    const [sheet] = model.book.sheets;
    sheet?.put(1, 1, { ...sheet.cell(1, 1), type: 'text', value: '支委会' });
    expect(ledger.get().isStale).toBe(false);
    session.lookAgain();
    await until(() => lectures() !== '1');
    expect(lectures()).toBe('0');
  });

  test('is watched no more once the pane is gone', async () => {
    const { model, ledger, end } = await opened(ledgerBook());
    end();
    model.user.edits('三会一课', 'A3', [['2021年4月5日', '党课']]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(ledger.get().isStale).toBe(false);
  });

  test('that can’t be watched is read all the same, and the reason told', async () => {
    const model = ledgerBook();
    const { host } = openInExcel(model);
    host.faults.arm({ at: '_RegisterDataChangedEvent', code: 'AccessDenied' });
    const session = new ExcelSession(outsideOf().outside, notesOf());
    stop = session.start();
    await until(() => session.ledger.get().held !== null && session.get().failure !== null);
    expect(session.get().failure?.code).toBe('office.denied');
  });
});

describe('to a cell', () => {
  test('that can be seen', async () => {
    const { model, session } = await opened(ledgerBook());
    await session.goTo({ sheet: '三会一课', cell: 'B2' });
    expect(model.selected).toEqual({ sheet: '三会一课', area: 'B2' });
    expect(session.get()).toMatchObject({ hidden: null, notice: null, failure: null });
  });

  test('that is hidden, only after it was asked', async () => {
    const { model, session } = await opened(ledgerBook());
    const before = model.selected;
    model.user.hides('三会一课');
    const place = { sheet: '三会一课', cell: 'B2' };
    await session.goTo(place);
    expect([session.get().hidden, model.selected.area]).toEqual([place, before.area]);
    await session.goTo(place, true);
    expect([session.get().hidden, model.selected]).toEqual([null, { sheet: '三会一课', area: 'B2' }]);
  });

  test('that stays hidden', async () => {
    const { model, session } = await opened(ledgerBook());
    model.user.hides('三会一课');
    await session.goTo({ sheet: '三会一课', cell: 'B2' });
    session.leaveHidden();
    expect(session.get().hidden).toBeNull();
    expect(model.sheet('三会一课').visibility).toBe('Hidden');
  });

  test('of a sheet that is no more', async () => {
    const { session } = await opened(ledgerBook());
    const place = { sheet: '没有', cell: 'B2' };
    await session.goTo(place);
    expect(session.get().notice).toEqual({ type: 'placeMissing', place });
    session.dismissNotice();
    expect(session.get().notice).toBeNull();
  });
});

describe('the sheet of figures', () => {
  test('is written, and refreshed in place', async () => {
    const { model, session, lectures } = await opened(ledgerBook());
    await session.writeFigures();
    expect(session.get()).toMatchObject({
      notice: { type: 'figuresWritten', sheet: FIGURE_SHEET.name },
      work: null,
    });
    const written = () => model.sheet(FIGURE_SHEET.name).grid().flat();
    expect(written()).toContain('统计期：2021年　更新于 2022-01-10 10:00');
    model.user.edits('三会一课', 'A3', [['2021年4月5日', '党课']]);
    session.lookAgain();
    await until(() => lectures() === '2');
    const rows = written().length;
    await session.writeFigures();
    expect(written()).toHaveLength(rows);
    const at = written().indexOf('党课次数');
    expect(written()[at + 1]).toBe('2');
  });

  test('on a protected sheet is refused', async () => {
    const { model, session, lectures } = await opened(ledgerBook());
    await session.writeFigures();
    model.user.protects(FIGURE_SHEET.name);
    model.user.edits('三会一课', 'A3', [['2021年4月5日', '党课']]);
    session.lookAgain();
    await until(() => lectures() === '2');
    await session.writeFigures();
    expect(session.get()).toMatchObject({ failure: { code: 'office.denied' }, notice: null, work: null });
  });
});

describe('ledger sheets', () => {
  test('are added to an empty workbook, which is a ledger then', async () => {
    const { model, session, ledger, lectures } = await opened(emptyBook());
    expect(ledger.get()).toMatchObject({ held: null, failure: { code: 'file.empty' } });
    await session.createSheets(2022);
    expect(session.get().notice).toEqual({
      type: 'sheetsCreated',
      names: model.sheetNames().filter((name) => name !== 'Sheet1' && name !== '选项'),
    });
    expect(ledger.get().failure).toBeNull();
    // Nobody has filled it in yet, so that no count is known.
    expect(lectures()).toBe('');
    await session.createSheets(2022);
    expect(session.get().notice).toEqual({ type: 'nothingToCreate' });
  });

  test('that are there stay as they are', async () => {
    const { model, session } = await opened(ledgerBook());
    const before = model.sheet('三会一课').grid();
    await session.createSheets(2021);
    const { notice } = session.get();
    expect(notice?.type === 'sheetsCreated' && notice.names.includes('三会一课')).toBe(false);
    expect(model.sheet('三会一课').grid()).toEqual(before);
  });
});

describe('the packet for Word', () => {
  test('is put on the clipboard', async () => {
    const { session, copied } = await opened(ledgerBook());
    await session.copyPacket();
    expect(session.get()).toMatchObject({ notice: { type: 'copied' }, toCopy: null, work: null });
    const { takenAt, scope } = await parsePacket(copied[0] ?? '');
    expect([takenAt, scope.year]).toEqual(['2022-01-10T02:00:00.000Z', 2021]);
  });

  test('is to be copied by hand where the clipboard refuses', async () => {
    const { session } = await opened(ledgerBook(), { mayCopy: false });
    await session.copyPacket();
    const { toCopy, notice } = session.get();
    expect(notice).toBeNull();
    expect((await parsePacket(toCopy ?? '')).scope.year).toBe(2021);
    session.endCopying();
    expect(session.get().toCopy).toBeNull();
  });

  test('is saved as a file', async () => {
    const { session, saved } = await opened(ledgerBook());
    await session.savePacket('2021年指标数据包.json');
    expect(session.get().notice).toEqual({ type: 'saved', file: '2021年指标数据包.json' });
    const [file] = saved;
    expect((await parsePacket(new TextDecoder().decode(file?.bytes))).scope.year).toBe(2021);
  });
});

test('the report is saved as a file', async () => {
  const { session, ledger, saved } = await opened(ledgerBook());
  await session.saveReport(firstDraft(ledger.get().held?.overview.narratives ?? []), '2021年述职报告.docx');
  expect(session.get()).toMatchObject({ notice: { type: 'saved', file: '2021年述职报告.docx' }, work: null });
  const [file] = saved;
  const marks = await new DocxFile(file?.bytes ?? new Uint8Array(), '').readMarks();
  expect(marks.find(({ tag }) => tag === 'fig:partyLecture.count')?.text).toBe('1');
});

test('without a ledger nothing is copied, written or saved', async () => {
  const { model, session, saved, copied } = await opened(emptyBook());
  await session.copyPacket();
  await session.savePacket('a.json');
  await session.writeFigures();
  await session.saveReport(firstDraft([{ name: 'work-report' }]), 'a.docx');
  expect([saved, copied, model.sheetNames()]).toEqual([[], [], ['Sheet1']]);
  expect(session.get()).toMatchObject({ notice: null, failure: null });
});

describe('a report beside the workbook', () => {
  const open = async () => {
    const pane = await opened(ledgerBook());
    const { held } = pane.ledger.get();
    const choice = { ...firstDraft([{ name: 'work-report' }]), chart: null, writtenAt: NOW.toISOString() };
    const bytes = (await held?.desk.writeReportFile(choice)) ?? new Uint8Array();
    const { traced } = pane.session;
    await traced.open(handleOf('述职报告.docx', bytes));
    const reading = traced.get().report?.document.reading;
    const figures = reading?.state === 'present' ? reading.record.figures : [];
    const row = figures.find(({ key }) => key === 'partyLecture.count')?.rows[0];
    if (row === undefined) throw new Error('a lecture was held');
    return { ...pane, traced, row };
  };

  test('leads from a row to its cell', async () => {
    const { traced, row, model } = await open();
    expect(await traced.goToRow(row)).toMatchObject({ state: 'same', row: 2 });
    expect(model.selected).toEqual({ sheet: '三会一课', area: 'A2' });
  });

  test('leads to where the row stands by now', async () => {
    const { traced, row, model, session } = await open();
    model.user.edits('三会一课', 'A3', '2021年3月5日');
    model.user.edits('三会一课', 'B3', '党课');
    model.user.edits('三会一课', 'B2', '支委会');
    await session.readAgain();
    expect(await traced.goToRow(row)).toMatchObject({ state: 'moved', row: 3 });
    expect(model.selected).toEqual({ sheet: '三会一课', area: 'A3' });
  });

  test('is told where it can’t be read, and the one before stays', async () => {
    const { traced } = await open();
    await traced.open(handleOf('说明.docx', new TextEncoder().encode('说明')));
    expect(traced.get()).toMatchObject({
      failure: { code: 'file.notDocx' },
      report: { file: '述职报告.docx' },
      work: null,
    });
    traced.close();
    expect(traced.get().report).toBeNull();
  });
});
