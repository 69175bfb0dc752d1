import { closeExcel, failureOf, openInExcel } from './open-in-excel';
import {
  FIGURES,
  figuresWith,
  ledgerOnly,
  NAME,
  NEW,
  openWritten,
  tableOf,
  type Act,
} from './sample-figures';
import { changesBetween, stateOf, textsAt } from './sheet-changes';

afterEach(closeExcel);

/** A count, a share that becomes a count, a text, a new row: values, formats, looks and memory are written. */
const changed = tableOf(
  [
    ...figuresWith({
      党员大会次数: { value: 6 },
      党员大会出勤率: { value: 23, format: '0' },
      民主生活会日期: { value: '1月22日' },
    }),
    NEW,
  ],
  '统计期：2022年',
);
const CHANGED = ['A1', 'A8', 'B3', 'B4', 'B5', 'B8', 'C8', 'D8'];

/** Without the look of cells that hold nothing. */
const texts = (state: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...state].filter(([, said]) => !said.startsWith('["",""')));

describe('a refresh that Excel refuses', () => {
  test.each([
    { title: 'when the workbook is looked at', at: 'load', nth: 1 },
    { title: 'when the cells are read', at: 'load', nth: 7 },
    { title: 'at the look of a new row', at: 'WrapText', nth: 2 },
    { title: 'at the number formats', at: 'NumberFormat', nth: 1 },
    { title: 'at the values', at: 'Values', nth: 1 },
    { title: 'at what the sheet remembers', at: 'Add', nth: 1 },
  ])('$title leaves all cells and the memory as they were', async ({ at, nth }) => {
    const { host, model, workbook } = await openWritten();
    const [before, memory] = [stateOf(model, NAME), model.sheet(NAME).properties];
    host.faults.arm({ at, nth, code: 'GeneralException' });
    expect(await failureOf(workbook.writeFigures(changed))).toMatchObject({
      code: 'office.failed',
      fields: { code: 'GeneralException' },
    });
    expect(changesBetween(texts(before), texts(stateOf(model, NAME)))).toEqual([]);
    expect(model.sheet(NAME).properties).toEqual(memory);
    host.faults.disarm();
    await workbook.writeFigures(changed);
    expect(changesBetween(before, stateOf(model, NAME)).filter((cell) => CHANGED.includes(cell))).toEqual(
      CHANGED,
    );
  });

  test('and does not let be put back says so', async () => {
    const { host, model, workbook } = await openWritten();
    host.faults.arm({ at: 'Add', code: 'GeneralException' });
    host.faults.arm({ at: 'Values', nth: 2, code: 'GeneralException' });
    const failure = await failureOf(workbook.writeFigures(changed));
    expect([failure.code, failure.fields]).toEqual(['workbook.partlyWritten', { sheet: NAME }]);
    expect(failure.cause).toMatchObject({ code: 'office.failed', fields: { code: 'GeneralException' } });
    await workbook.writeFigures(changed);
    expect(textsAt(model, NAME, ['A1', 'B3', 'B4', 'B5', 'B8'])).toEqual([
      'A1 统计期：2022年',
      'B3 6',
      'B4 23',
      'B5 1月22日',
      'B8 3',
    ]);
  });

  test.each([
    { title: 'before it was done', when: 'before' as const, expected: [] },
    { title: 'and only its answer was lost', when: 'after' as const, expected: CHANGED },
  ])('as a whole, $title: the next one writes what is missing', async ({ when, expected }) => {
    const { host, model, workbook } = await openWritten();
    const before = stateOf(model, NAME);
    host.refuse({ code: 'GeneralException', nth: 3, when });
    expect(await failureOf(workbook.writeFigures(changed))).toMatchObject({ code: 'office.failed' });
    expect(changesBetween(texts(before), texts(stateOf(model, NAME)))).toEqual(expected);
    await workbook.writeFigures(changed);
    expect(changesBetween(texts(before), texts(stateOf(model, NAME)))).toEqual(CHANGED);
  });
});

describe('a sheet that may not be written', () => {
  test('protected, it is left alone, and nothing is tried', async () => {
    const { host, model, workbook } = await openWritten();
    model.user.protects(NAME);
    const [before, requests] = [stateOf(model, NAME), host.traffic.requests];
    const failure = await failureOf(workbook.writeFigures(changed));
    expect([failure.code, failure.fields]).toEqual(['office.denied', { sheet: NAME }]);
    expect(host.traffic.requests).toBe(requests + 2);
    expect(stateOf(model, NAME)).toEqual(before);
    expect(model.sheet(NAME).isProtected).toBe(true);
  });

  test('protected, with nothing to write, it is as good as written', async () => {
    const { model, workbook } = await openWritten();
    model.user.protects(NAME);
    expect(await workbook.writeFigures(tableOf())).toEqual({ sheet: NAME, created: false });
  });

  test.each([
    { title: 'with a sheet of figures', open: openWritten },
    { title: 'without one', open: () => Promise.resolve(openInExcel(ledgerOnly())) },
  ])('in a workbook opened to view, $title', async ({ open }) => {
    const { host, model, workbook } = await open();
    const names = model.sheetNames();
    host.readOnly = true;
    expect(await failureOf(workbook.writeFigures(changed))).toMatchObject({ code: 'office.denied' });
    expect(model.sheetNames()).toEqual(names);
  });
});

describe('a new sheet that Excel refuses', () => {
  test.each([
    { title: 'at once', at: 'Add', nth: 1 },
    { title: 'at the values', at: 'Values', nth: 3 },
    { title: 'at what it is to remember', at: 'Add', nth: 2 },
    { title: 'at the last step', at: 'Activate', nth: 1 },
  ])('$title is taken out again', async ({ at, nth }) => {
    const { host, model, workbook } = openInExcel(ledgerOnly());
    host.faults.arm({ at, nth, code: 'AccessDenied' });
    expect(await failureOf(workbook.writeFigures(changed))).toMatchObject({ code: 'office.denied' });
    expect(model.sheetNames()).toEqual(['三会一课']);
    host.faults.disarm();
    expect(await workbook.writeFigures(changed)).toEqual({ sheet: NAME, created: true });
  });
});

describe('somebody else at the same time', () => {
  test.each<{ readonly title: string; readonly request: number; readonly act: Act; readonly value: string }>([
    {
      title: 'inserts a row between the looks',
      request: 2,
      act: (user) => user.insertsRows(NAME, 1, 1),
      value: 'B4 6',
    },
    {
      title: 'inserts a row before the writing',
      request: 3,
      act: (user) => user.insertsRows(NAME, 3, 1),
      value: 'B4 6',
    },
    { title: 'sorts the rows', request: 3, act: (user) => user.sortsRows(NAME, 'A3:D7', 1), value: 'B4 6' },
    { title: 'deletes a row', request: 3, act: (user) => user.deletesRows(NAME, 1, 1), value: 'B2 6' },
    { title: 'inserts a column', request: 3, act: (user) => user.insertsColumns(NAME, 2, 1), value: 'C3 6' },
    {
      title: 'writes where a new row would come',
      request: 3,
      act: (user) => user.edits(NAME, 'B8', '我的'),
      value: 'B3 6',
    },
  ])('$title: everything lands where it belongs', async ({ request, act, value }) => {
    const { host, model, workbook } = await openWritten();
    const rows = [...figuresWith({ 党员大会次数: { value: 6 } }), NEW];
    host.before(request, () => act(model.user));
    await workbook.writeFigures(tableOf(rows));
    const written = model.sheet(NAME).grid();
    closeExcel();

    const alone = await openWritten();
    act(alone.model.user);
    await alone.workbook.writeFigures(tableOf(rows));
    expect(written).toEqual(alone.model.sheet(NAME).grid());
    expect(textsAt(alone.model, NAME, [value.slice(0, 2)])).toEqual([value]);
  });

  test('every time before the writing: it gives up, and has changed nothing', async () => {
    const { host, model, workbook } = await openWritten();
    // Two looks, the writing, the putting back; three times.
    for (const request of [3, 7, 11]) host.before(request, () => model.user.insertsRows(NAME, 3, 1));
    expect(await failureOf(workbook.writeFigures(changed))).toMatchObject({ code: 'office.changing' });
    const { model: alone } = await openWritten();
    alone.user.insertsRows(NAME, 3, 3);
    expect(model.sheet(NAME).grid()).toEqual(alone.sheet(NAME).grid());
  });

  test('even before the putting back: it says so', async () => {
    const { host, model, workbook } = await openWritten();
    for (const request of [3, 4]) host.before(request, () => model.user.insertsRows(NAME, 3, 1));
    const failure = await failureOf(workbook.writeFigures(changed));
    expect([failure.code, failure.fields]).toEqual(['workbook.partlyWritten', { sheet: NAME }]);
    expect(failure.cause).toMatchObject({ code: 'office.changing' });
  });

  test('deletes the sheet: it is made anew', async () => {
    const { host, model, workbook } = await openWritten();
    host.before(3, () => model.user.deletesSheet(NAME));
    expect(await workbook.writeFigures(changed)).toEqual({ sheet: NAME, created: true });
    expect(textsAt(model, NAME, ['B3', 'B8'])).toEqual(['B3 6', 'B8 3']);
  });

  test('renames it: it is written under its new name', async () => {
    const { host, model, workbook } = await openWritten();
    host.before(3, () => model.user.renamesSheet(NAME, '汇总'));
    await workbook.writeFigures(tableOf(figuresWith({ 党员大会次数: { value: 6 } })));
    expect(model.sheetNames()).toEqual(['三会一课', '汇总']);
    expect(textsAt(model, '汇总', ['B3'])).toEqual(['B3 6']);
  });
});

test('all figures as they are, nothing is asked of Excel but twice', async () => {
  const { host, workbook } = await openWritten();
  host.faults.arm({ at: 'Values', code: 'GeneralException' });
  expect(await workbook.writeFigures(tableOf(FIGURES))).toEqual({ sheet: NAME, created: false });
});
