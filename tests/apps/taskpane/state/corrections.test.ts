import { XlsxFile } from '@/adapters/xlsx-file';
import { canBeCopied, correctedFile } from '@/apps/taskpane/state/corrected-file';
import { ExcelSession } from '@/apps/taskpane/state/excel-session';
import { PageSession } from '@/apps/taskpane/state/page-session';
import { closeExcel, openInExcel } from '#tests/adapters/excel-host/open-in-excel';
import { textsAt } from '#tests/adapters/excel-host/sheet-changes';
import { ExcelModel } from '#tests/office-host/excel';
import { terminateAll } from '../desk/served-worker';
import { tableFile } from '../desk/sample-files';
import { handleOf } from './file-handles';
import { until } from './open-ledger';
import { notesOf } from './notes-of';
import { outsideOf } from './outside-of';

const ROWS = [
  ['会议时间', '会议类型', '应到人数'],
  ['2021年3月5日', '党课', '27人'],
];

let stop: () => void = () => undefined;

afterEach(() => {
  stop();
  terminateAll();
  closeExcel();
});

describe('in the open workbook', () => {
  async function opened() {
    const model = ExcelModel.fromRows([{ name: '三会一课', rows: ROWS }], '台账.xlsx');
    openInExcel(model);
    const session = new ExcelSession(outsideOf().outside, notesOf());
    stop = session.start();
    const { ledger } = session;
    await until(() => ledger.get().work === null && ledger.get().held !== null);
    const corrections = async () => (await ledger.get().held?.desk.corrections()) ?? [];
    return { model, session, corrections };
  }

  const shown = (model: ExcelModel) => textsAt(model, '三会一课', ['A2', 'C2']);

  it('they are made, counted anew, and can be taken back', async () => {
    const { model, session, corrections } = await opened();
    await session.correct(await corrections());
    expect(shown(model)).toEqual(['A2 2021-03-05', 'C2 27']);
    expect(session.get().corrected).toMatchObject({ action: 'correct', left: [] });
    expect(session.get().corrected?.made).toHaveLength(2);
    expect(await corrections()).toEqual([]);
    await session.restoreCorrected();
    expect(shown(model)).toEqual(['A2 2021年3月5日', 'C2 27人']);
    expect(session.get().corrected).toMatchObject({ action: 'restore', left: [], undo: [] });
    expect(await corrections()).toHaveLength(2);
  });

  it('what was changed meanwhile is told, and stays', async () => {
    const { model, session, corrections } = await opened();
    const planned = await corrections();
    model.user.edits('三会一课', 'C2', 28);
    await session.correct(planned);
    expect(shown(model)).toEqual(['A2 2021-03-05', 'C2 28']);
    expect(session.get().corrected?.left).toEqual([{ correction: planned[1], reason: 'changed' }]);
    session.dismissCorrected();
    expect(session.get().corrected).toBeNull();
  });
});

describe('on the page', () => {
  it('a copy of each file is handed over', async () => {
    const { outside, saved } = outsideOf();
    const session = new PageSession(outside);
    stop = session.start();
    const files = ['甲.xlsx', '乙.xlsx'].map((name, index) =>
      handleOf(name, tableFile(name, ROWS[0] ?? [], ['2021年3月5日', '党课', `2${String(index)}人`]).bytes),
    );
    await session.takeFiles(files);
    const corrections = (await session.ledger.get().held?.desk.corrections()) ?? [];
    await session.saveCorrected(corrections);
    expect(session.get()).toMatchObject({ saved: '甲（修正）.xlsx、乙（修正）.xlsx', failure: null });
    const copies = await Promise.all(saved.map(({ name, bytes }) => new XlsxFile(bytes, name).read()));
    expect(copies.map(({ file, sheets }) => [file, sheets[0]?.rows[1]?.cells[2]])).toEqual([
      ['甲（修正）.xlsx', { column: 3, type: 'number', value: 20, format: '' }],
      ['乙（修正）.xlsx', { column: 3, type: 'number', value: 21, format: '' }],
    ]);
  });
});

describe('the name of a copy', () => {
  it.each([
    { file: '台账.xlsx', copy: '台账（修正）.xlsx' },
    { file: '台账（修正）.xlsx', copy: '台账（修正）.xlsx' },
    { file: '2021.台账.XLSM', copy: '2021.台账（修正）.XLSM' },
  ])('of $file is $copy', ({ file, copy }) => {
    expect([canBeCopied(file), correctedFile(file)]).toEqual([true, copy]);
  });

  it.each(['台账.xls', '台账.csv', '台账.ods', '台账'])('%s: none can be made', (file) => {
    expect(canBeCopied(file)).toBe(false);
  });
});
