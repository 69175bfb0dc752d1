import type { RichApiHost } from '#tests/office-host/protocol';
import { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, eventsArrive, ledgerModel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

const LARGE = { rows: 60_000, columns: 12 };

function largeModel(): ExcelModel {
  const row = [
    '党员大会',
    '2021年3月5日',
    '第一会议室',
    '',
    25,
    24,
    '张三',
    '讨论发展对象'.repeat(5),
    '无',
    1.5,
    true,
  ];
  const rows = Array.from({ length: LARGE.rows }, (_, index) => [...row, index]);
  return ExcelModel.fromRows([{ name: '台账', rows }]);
}

/** The properties asked for in each request, of one object or several. */
function asked(host: RichApiHost): string[] {
  return host.log.flatMap(({ request }) =>
    request.Actions.flatMap(({ QueryInfo }) =>
      QueryInfo?.Select === undefined ? [] : [QueryInfo.Select.join()],
    ),
  );
}

test('a sheet of 60,000 rows: few requests, small answers, nothing but values and formats', async () => {
  const { host, workbook } = openInExcel(largeModel());
  const { sheets } = await workbook.read();
  expect(sheets[0]?.rows).toHaveLength(LARGE.rows);
  expect(sheets[0]?.rows.at(-1)?.cells.at(-1)).toEqual({
    column: 12,
    type: 'number',
    value: 59_999,
    format: '',
  });

  // The list of sheets, what is around the values, and 720,000 cells by 50,000.
  expect(host.traffic.requests).toBe(2 + 15);
  const chunks = host.log.filter(({ request }) =>
    request.Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes('values')),
  );
  expect(chunks).toHaveLength(15);
  for (const { request } of chunks) expect(cellsOf(request)).toBeLessThanOrEqual(50_000);
  for (const { response } of host.log) {
    expect(new TextEncoder().encode(JSON.stringify(response)).length).toBeLessThan(5_000_000);
  }
  const rest = asked(host).filter((select) => select !== 'values,numberFormat');
  expect(rest.filter((select) => /values|valueTypes|text|formulas|numberFormat/i.test(select))).toEqual([]);
  expect(host.references.size).toBe(0);
});

type Request = RichApiHost['log'][number]['request'];

/** How many cells the requests ask for by position; those that ask for none are left out. */
function cellsAsked(host: RichApiHost, from = 0): number[] {
  return host.log
    .slice(from)
    .map(({ request }) => cellsOf(request))
    .filter((count) => count > 0);
}

function cellsOf(request: Request): number {
  return Object.values(request.ObjectPaths)
    .filter(({ Name }) => Name === 'GetRangeByIndexes')
    .map(({ ArgumentInfo }) => ArgumentInfo?.Arguments ?? [])
    .reduce((sum, [, , rows, columns]) => sum + Number(rows) * Number(columns), 0);
}

test('a workbook of usual size is read in three requests', async () => {
  const { host, workbook } = openInExcel(ledgerModel(200));
  await workbook.read();
  expect(host.traffic.requests).toBe(3);
  expect(cellsAsked(host)).toEqual([201 * 3 + 2]);
});

test('nothing changed: one small request, and the same hash', async () => {
  const { workbook, trafficOf } = openInExcel(ledgerModel(5_000));
  const stop = await workbook.watch(() => undefined);
  const first = await workbook.read();
  const traffic = await trafficOf(async () => {
    expect(await workbook.read()).toEqual(first);
  });
  expect(traffic.requests).toBe(1);
  expect(traffic.bytesOut).toBeLessThan(600);
  await stop();
});

test('the date system is asked for once, and again when everything may have changed', async () => {
  const { host, model, workbook } = openInExcel(ledgerModel(5));
  const stop = await workbook.watch(() => undefined);
  const timesAsked = (): number =>
    host.log.filter(({ request }) => Object.values(request.ObjectPaths).some(({ Name }) => Name === 'Date'))
      .length;
  await workbook.read();
  model.user.edits('三会一课', 'C3', 7);
  await eventsArrive();
  await workbook.read();
  // What the client does not take for a write may be done in a workbook that is open to view.
  host.readOnly = true;
  await workbook.read();
  expect(timesAsked()).toBe(1);
  host.readOnly = false;
  workbook.markAllStale();
  await workbook.read();
  expect(timesAsked()).toBe(2);
  await stop();
});

test('one edited cell of 60,000 rows: its row is read and no other', async () => {
  const { host, model, workbook, trafficOf } = openInExcel(largeModel());
  const stop = await workbook.watch(() => undefined);
  await workbook.read();
  model.user.edits('台账', 'C31234', '第二会议室');
  await eventsArrive();
  const before = host.log.length;
  const traffic = await trafficOf(async () => {
    const { sheets } = await workbook.read();
    expect(sheets[0]?.rows[31_233]?.cells[2]).toEqual({ column: 3, type: 'text', value: '第二会议室' });
    expect(sheets[0]?.rows).toHaveLength(LARGE.rows);
  });
  expect(traffic.requests).toBe(2);
  expect(traffic.bytesOut).toBeLessThan(2_500);
  expect(cellsAsked(host, before)).toEqual([LARGE.columns]);
  await stop();
});

test('texts that look like errors: the types of those cells are asked for, of no others', async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => [index % 100 === 50 ? '#N/A' : '甲', '乙']);
  const { host, workbook } = openInExcel(ExcelModel.fromRows([{ name: '台账', rows }]));
  const { sheets } = await workbook.read();
  expect(sheets[0]?.rows[50]?.cells[0]).toEqual({ column: 1, type: 'error', value: '#N/A' });
  expect(host.traffic.requests).toBe(4);
  expect(cellsAsked(host)).toEqual([2_000, 10]);
});
