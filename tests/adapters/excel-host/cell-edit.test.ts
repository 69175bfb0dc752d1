import { TEMPLATE } from '#tests/adapters/xlsx-file/sample-template';
import {
  closeExcel,
  eventsArrive,
  failureOf,
  ledgerModel,
  openInExcel,
  type OpenedInExcel,
} from './open-in-excel';
import { tableOf } from './sample-figures';

afterEach(closeExcel);

/** Somebody is editing a cell; pauses take no time, and `atPause` runs at each. */
function openEdited(atPause: (pause: number, opened: OpenedInExcel) => void) {
  const pauses: number[] = [];
  const said: boolean[] = [];
  const opened: OpenedInExcel = openInExcel(ledgerModel(10), {
    longestWait: 20_000,
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      atPause(pauses.length, opened);
      return Promise.resolve();
    },
  });
  opened.model.user.startsEditing();
  return { ...opened, pauses, said, onWaiting: (isWaiting: boolean) => said.push(isWaiting) };
}

test('a reading waits until the cell is left, and says so', async () => {
  const { workbook, pauses, said, onWaiting } = openEdited((pause, { model }) => {
    if (pause === 3) model.user.stopsEditing();
  });
  const { sheets } = await workbook.read({ onWaiting });
  expect(sheets).toHaveLength(2);
  expect(pauses).toEqual([250, 500, 1_000]);
  expect(said).toEqual([true, false]);
});

test('editing that begins in the middle of a reading is waited for as well', async () => {
  const opened = openEdited((_, { model }) => model.user.stopsEditing());
  opened.model.user.stopsEditing();
  opened.host.before(2, () => opened.model.user.startsEditing());
  const { sheets } = await opened.workbook.read({ onWaiting: opened.onWaiting });
  expect(sheets.map(({ rows }) => rows.length)).toEqual([11, 2]);
  expect(opened.pauses).toEqual([250]);
  expect(opened.said).toEqual([true, false]);
});

test('it gives up in the end', async () => {
  const { workbook, pauses, said, onWaiting } = openEdited(() => undefined);
  expect(await failureOf(workbook.read({ onWaiting }))).toMatchObject({
    code: 'office.cellEdit',
    fields: { code: 'InvalidOperationInCellEditMode' },
  });
  expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 4_000, 4_000, 4_000]);
  expect(said).toEqual([true, false]);
});

test('waiting can be cancelled', async () => {
  const controller = new AbortController();
  const said: boolean[] = [];
  const { workbook, model } = openInExcel(ledgerModel(10), {
    // Nobody leaves the cell, and no pause ends.
    pause: () => new Promise(() => undefined),
  });
  model.user.startsEditing();
  const reading = workbook.read({
    signal: controller.signal,
    onWaiting: (isWaiting) => {
      said.push(isWaiting);
      controller.abort(new Error('stopped'));
    },
  });
  await expect(reading).rejects.toThrow('stopped');
  expect(said).toEqual([true, false]);
});

test('a second reading can be cancelled while the first one waits', async () => {
  let leave: () => void = () => undefined;
  const { workbook, model } = openInExcel(ledgerModel(10), {
    pause: () =>
      new Promise((resolve) => {
        leave = resolve;
      }),
  });
  model.user.startsEditing();
  const first = workbook.read();
  const controller = new AbortController();
  const second = workbook.read({ signal: controller.signal });
  controller.abort(new Error('stopped'));
  await expect(second).rejects.toThrow('stopped');
  const third = workbook.read();
  model.user.stopsEditing();
  await new Promise((resolve) => setTimeout(resolve, 5));
  leave();
  expect(await third).toEqual(await first);
});

test('an answer that does not come can be cancelled', async () => {
  const { host, workbook } = openInExcel(ledgerModel(10));
  const before = await workbook.read();
  // As long as the request is on its way.
  let answer: () => void = () => undefined;
  const receive = host.receive.bind(host);
  host.receive = async (text, flags) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return receive(text, flags);
  };
  const controller = new AbortController();
  const reading = workbook.read({ signal: controller.signal });
  await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort(new Error('stopped'));
  await expect(reading).rejects.toThrow('stopped');
  host.receive = receive;
  answer();
  expect(await workbook.read()).toEqual(before);
});

describe('what a button asked for', () => {
  test('is done when the cell is left, and it is said that it waits', async () => {
    const { workbook, model, pauses, said, onWaiting } = openEdited((pause, opened) => {
      expect(opened.model.selected.sheet).toBe('三会一课');
      if (pause === 2) opened.model.user.stopsEditing();
    });
    expect(await workbook.selectCell('党课', 'A2', { onWaiting })).toBe('selected');
    expect(model.selected).toEqual({ sheet: '党课', area: 'A2' });
    expect(pauses).toEqual([250, 500]);
    expect(said).toEqual([true, false]);
  });

  test.each<{
    readonly title: string;
    readonly act: (opened: ReturnType<typeof openEdited>) => Promise<unknown>;
  }>([
    {
      title: 'a cell to be shown',
      act: ({ workbook, onWaiting }) => workbook.selectCell('党课', 'A2', { onWaiting }),
    },
    {
      title: 'sheets to be made',
      act: ({ workbook, onWaiting }) => workbook.createSheets(TEMPLATE, { onWaiting }),
    },
    {
      title: 'figures to be written',
      act: ({ workbook, onWaiting }) => workbook.writeFigures(tableOf(), { onWaiting }),
    },
  ])('$title: is not waited for without end', async ({ act }) => {
    const opened = openEdited(() => undefined);
    expect(await failureOf(act(opened))).toMatchObject({ code: 'office.cellEdit' });
    expect(opened.said).toEqual([true, false]);
    opened.model.user.stopsEditing();
    expect(opened.model.sheetNames()).toEqual(['三会一课', '党课']);
    expect(opened.model.selected.sheet).toBe('三会一课');
  });

  test('figures are written when the cell is left', async () => {
    const { workbook, model, pauses, said, onWaiting } = openEdited((pause, opened) => {
      if (pause === 2) opened.model.user.stopsEditing();
    });
    expect(await workbook.writeFigures(tableOf(), { onWaiting })).toEqual({
      sheet: '指标汇总',
      created: true,
    });
    expect(model.sheet('指标汇总').cell(3, 2).value).toBe(5);
    expect([pauses, said]).toEqual([[250, 500], [true, false]]); // prettier-ignore
  });

  test('figures wait for a cell that is edited after the look, and for what it is then', async () => {
    const { host, workbook, model } = openInExcel(ledgerModel(10));
    await workbook.writeFigures(tableOf());
    host.before(3, () => model.user.startsEditing());
    const writing = workbook.writeFigures(tableOf([], '统计期：2022年'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(model.sheet('指标汇总').cell(3, 2).value).toBe(5);
    model.user.edits('指标汇总', 'A3', '我的');
    model.user.stopsEditing();
    await writing;
    expect(model.sheet('指标汇总').grid().slice(0, 4).map(([name, value]) => [name, value])).toEqual([
      ['统计期：2022年', ''],
      ['名称', '数值'],
      ['我的', '5'],
      ['党员大会出勤率', '台账未提供'],
    ]); // prettier-ignore
  });

  test('a cell that is edited again after the look is waited for by Excel', async () => {
    const { host, workbook, model } = openInExcel(ledgerModel(10));
    host.before(2, () => model.user.startsEditing());
    const selecting = workbook.selectCell('党课', 'A2');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(model.selected.sheet).toBe('三会一课');
    model.user.stopsEditing();
    expect(await selecting).toBe('selected');
    expect(model.selected).toEqual({ sheet: '党课', area: 'A2' });
  });
});

test('the end of a watch waits until the cell is left; nobody is told meanwhile', async () => {
  const { workbook, model } = openInExcel(ledgerModel(10));
  let calls = 0;
  const stop = await workbook.watch(() => {
    calls += 1;
  });
  model.user.startsEditing();
  const stopping = stop();
  model.user.edits('党课', 'A2', '改');
  await eventsArrive();
  model.user.stopsEditing();
  await stopping;
  model.user.edits('党课', 'A2', '又改');
  await eventsArrive();
  expect(calls).toBe(0);
});
