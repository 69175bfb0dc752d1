import { OpenWorkbook } from '@/adapters/excel-host';
import type { Workbook } from '@/core/ledger';
import { buildWorkbook } from '#tests/adapters/xlsx-file/build-workbook';
import { ExcelModel } from '#tests/office-host/excel';
import {
  closeExcel,
  eventsArrive,
  failureOf,
  ledgerModel,
  openInExcel,
  type OpenedInExcel,
} from './open-in-excel';

afterEach(closeExcel);

/** A ledger with a column of formulas and a merged title. */
function computedModel(): ExcelModel {
  const rows = Array.from({ length: 40 }, (_, index) => {
    const row = String(index + 2);
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f>A${row}*2</f><v>${String(2 * (index + 2))}</v></c></row>`;
  });
  const title = '<row r="1"><c r="A1" t="str"><v>人数</v></c></row>';
  const bytes = buildWorkbook({
    sheets: [
      {
        name: '统计',
        data: title + rows.join(''),
        afterData: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      },
      { name: '说明', data: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    ],
  });
  return ExcelModel.fromXlsx(bytes, '统计.xlsx');
}

/** What the workbook would read as if nothing were known of it. */
const readAfresh = (): Promise<Workbook> => new OpenWorkbook().read();

interface ChangeCase {
  readonly title: string;
  readonly model: () => ExcelModel;
  readonly act: (user: ExcelModel['user']) => void;
  /** Cells asked for, request by request. */
  readonly cells: readonly number[];
}

/** The cells that requests from one on asked for. */
function cellsAsked({ host }: OpenedInExcel, from: number): number[] {
  return host.log.slice(from).flatMap(({ request }) => {
    const counts = Object.values(request.ObjectPaths)
      .filter(({ Name }) => Name === 'GetRangeByIndexes')
      .map(({ ArgumentInfo }) => ArgumentInfo?.Arguments ?? [])
      .map(([, , rows, columns]) => Number(rows) * Number(columns));
    return counts.length === 0 ? [] : [counts.reduce((sum, count) => sum + count)];
  });
}

describe('while watched, only what changed is read again', () => {
  test.each<ChangeCase>([
    {
      title: 'an edited cell: its row',
      model: () => ledgerModel(100),
      act: (user) => user.edits('三会一课', 'C50', 7),
      cells: [3],
    },
    {
      title: 'a cell emptied: its row',
      model: () => ledgerModel(100),
      act: (user) => user.edits('三会一课', 'C50', null),
      cells: [3],
    },
    {
      title: 'edits far apart: their rows, in one request',
      model: () => ledgerModel(100),
      act: (user) => {
        user.edits('三会一课', 'C50', 7);
        user.edits('三会一课', 'A3:B4', [
          ['甲', '乙'],
          ['丙', '丁'],
        ]);
      },
      cells: [9],
    },
    {
      title: 'a row written below the last: that row',
      model: () => ledgerModel(100),
      act: (user) => user.edits('三会一课', 'A102', [['补记', '党课', 5]]),
      cells: [3],
    },
    {
      title: 'a column written beside the last: its rows, as wide as the sheet now is',
      model: () => ledgerModel(100),
      act: (user) => user.edits('三会一课', 'D10', '备注'),
      cells: [4],
    },
    {
      title: 'the last row emptied: nothing',
      model: () => ledgerModel(100),
      act: (user) => user.edits('三会一课', 'A101', [[null, null, null]]),
      cells: [],
    },
    {
      title: "somebody else's edit: its row",
      model: () => ledgerModel(100),
      act: (user) => user.edits('三会一课', 'C50', 7, { isCoauthor: true }),
      cells: [3],
    },
    {
      title: 'a number shown as a date: its row',
      model: () => ledgerModel(100),
      act: (user) => user.formats('三会一课', 'C50', 'yyyy-mm-dd'),
      cells: [3],
    },
    {
      title: 'an inserted row: its sheet',
      model: () => ledgerModel(100),
      act: (user) => user.insertsRows('三会一课', 10, 1),
      cells: [306],
    },
    {
      title: 'deleted columns: their sheet',
      model: () => ledgerModel(100),
      act: (user) => user.deletesColumns('三会一课', 2, 1),
      cells: [202],
    },
    {
      title: 'a hidden row: no cell',
      model: () => ledgerModel(100),
      act: (user) => user.hidesRows('三会一课', 10, 2),
      cells: [],
    },
    {
      title: 'sorted rows: those rows',
      model: () => ledgerModel(100),
      act: (user) => user.sortsRows('三会一课', 'A2:C11', 1),
      cells: [30],
    },
    {
      title: 'a formula with another result: the rows that hold formulas',
      model: computedModel,
      act: (user) => user.recalculates('统计', 'B20', 99),
      cells: [80],
    },
    {
      title: 'a renamed sheet: no cell',
      model: () => ledgerModel(100),
      act: (user) => user.renamesSheet('三会一课', '会议'),
      cells: [],
    },
    {
      title: 'a hidden sheet: no cell',
      model: () => ledgerModel(100),
      act: (user) => user.hides('党课'),
      cells: [],
    },
    {
      title: 'a deleted sheet: no cell',
      model: () => ledgerModel(100),
      act: (user) => user.deletesSheet('党课'),
      cells: [],
    },
    {
      title: 'a new sheet: that sheet',
      model: () => ledgerModel(100),
      act: (user) => {
        user.addsSheet('调研');
        user.edits('调研', 'B2', [['主题', '人数']]);
      },
      cells: [2],
    },
  ])('$title', async ({ model, act, cells }) => {
    const opened = openInExcel(model());
    const { workbook, host } = opened;
    const stop = await workbook.watch(() => undefined);
    const before = await workbook.read();
    act(opened.model.user);
    await eventsArrive();
    const from = host.log.length;
    const after = await workbook.read();
    expect(cellsAsked(opened, from)).toEqual(cells);
    expect(after).toEqual(await readAfresh());
    expect(after.sha256).not.toBe(before.sha256);
    await stop();
  });

  test('what was changed and changed back has the same hash', async () => {
    const { model, workbook } = openInExcel(ledgerModel(10));
    const stop = await workbook.watch(() => undefined);
    const before = await workbook.read();
    model.user.edits('三会一课', 'C5', 99);
    model.user.edits('三会一课', 'C5', 3);
    await eventsArrive();
    expect(await workbook.read()).toEqual(before);
    await stop();
  });

  test('a change that comes while the workbook is read is read the next time', async () => {
    const { model, host, workbook } = openInExcel(ledgerModel(10));
    const stop = await workbook.watch(() => undefined);
    // After the values of the sheet have been sent.
    host.before(3, () => setTimeout(() => model.user.edits('三会一课', 'C5', 99), 0));
    const first = await workbook.read();
    await eventsArrive();
    const second = await workbook.read();
    const places = [first, second].map(({ sheets }) => sheets[0]?.rows[4]?.cells[2]);
    expect(places).toEqual([
      { column: 3, type: 'number', value: 3, format: '' },
      { column: 3, type: 'number', value: 99, format: '' },
    ]);
    await stop();
  });

  test('two readings at once both see the change', async () => {
    const { model, workbook } = openInExcel(ledgerModel(10));
    const stop = await workbook.watch(() => undefined);
    await workbook.read();
    model.user.edits('三会一课', 'C5', 99);
    await eventsArrive();
    const [one, other] = await Promise.all([workbook.read(), workbook.read()]);
    expect(one).toEqual(await readAfresh());
    expect(other).toEqual(one);
    await stop();
  });
});

describe('being told', () => {
  test('onStale is called at a change, and no more after the watch has ended', async () => {
    const { model, workbook } = openInExcel(ledgerModel(10));
    let calls = 0;
    const stop = await workbook.watch(() => {
      calls += 1;
    });
    model.user.edits('三会一课', 'C5', 99);
    model.user.deletesSheet('党课');
    await eventsArrive();
    const told = calls;
    expect(told).toBeGreaterThanOrEqual(2);
    await stop();
    model.user.edits('三会一课', 'C6', 99);
    await eventsArrive();
    expect(calls).toBe(told);
  });

  test('without a watch every reading reads everything', async () => {
    const opened = openInExcel(ledgerModel(10));
    const { workbook, host, model } = opened;
    await workbook.read();
    model.user.edits('三会一课', 'C5', 99);
    const from = host.log.length;
    expect(await workbook.read()).toEqual(await readAfresh());
    expect(cellsAsked(opened, from)[0]).toBe(11 * 3 + 2);
  });

  test('onStale is not called any more where Excel refuses to end the watch', async () => {
    const { host, model, workbook } = openInExcel(ledgerModel(10));
    let calls = 0;
    const stop = await workbook.watch(() => {
      calls += 1;
    });
    host.refuse({ code: 'ActivityLimitReached' });
    expect(await failureOf(stop())).toMatchObject({ code: 'office.busy' });
    model.user.edits('三会一课', 'C5', 99);
    await eventsArrive();
    expect(calls).toBe(0);
  });

  test('onStale is not called where only a part of the events could be watched', async () => {
    const { host, model, workbook } = openInExcel(ledgerModel(10));
    let calls = 0;
    host.faults.arm({ at: '_RegisterDeletedEvent', code: 'GeneralException' });
    const watching = workbook.watch(() => {
      calls += 1;
    });
    expect(await failureOf(watching)).toMatchObject({ code: 'office.failed' });
    model.user.edits('三会一课', 'C5', 99);
    await eventsArrive();
    expect(calls).toBe(0);
  });

  test('what changed before the watch began is read', async () => {
    const { workbook, model } = openInExcel(ledgerModel(10));
    await workbook.read();
    model.user.edits('三会一课', 'C5', 99);
    await eventsArrive();
    const stop = await workbook.watch(() => undefined);
    expect(await workbook.read()).toEqual(await readAfresh());
    await stop();
  });

  test('marked as stale, everything is read: for changes without an event', async () => {
    const opened = openInExcel(ledgerModel(10));
    const { workbook, host } = opened;
    const stop = await workbook.watch(() => undefined);
    const before = await workbook.read();
    workbook.markAllStale();
    const from = host.log.length;
    expect(await workbook.read()).toEqual(before);
    expect(cellsAsked(opened, from)).toEqual([11 * 3 + 2]);
    await stop();
  });
});
