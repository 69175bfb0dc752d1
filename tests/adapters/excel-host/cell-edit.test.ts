import { closeExcel, failureOf, ledgerModel, openInExcel, type OpenedInExcel } from './open-in-excel';

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

test('what a button asked for is done when the cell is left', async () => {
  const { workbook, model } = openInExcel(ledgerModel(10));
  model.user.startsEditing();
  const selecting = workbook.selectCell('党课', 'A2');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(model.selected.sheet).toBe('三会一课');
  model.user.stopsEditing();
  expect(await selecting).toBe('selected');
  expect(model.selected).toEqual({ sheet: '党课', area: 'A2' });
});
