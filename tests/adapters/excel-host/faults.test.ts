import { OpenWorkbook } from '@/adapters/excel-host';
import { openOnline } from '#tests/office-host/client';
import { ExcelModel, excelApplication } from '#tests/office-host/excel';
import { RichApiHost } from '#tests/office-host/protocol';
import { closeExcel, eventsArrive, failureOf, ledgerModel, openInExcel } from './open-in-excel';
import { tableOf } from './sample-figures';

afterEach(closeExcel);

/** Two chunks of values, so that something can go wrong between them. */
const twoChunks = (): ExcelModel => ledgerModel(20_000);

describe('an answer that is too long', () => {
  test('is asked for in halves, and so is all that follows', async () => {
    const { host, workbook } = openInExcel(ledgerModel(2_000));
    const whole = await workbook.read();
    host.limits = { response: 40_000 };
    const requests = host.traffic.requests;
    expect(await workbook.read()).toEqual(whole);
    expect(host.traffic.requests - requests).toBeLessThan(12);
  });

  test('also where Office says so only of the request', async () => {
    const { host, workbook } = openInExcel(ledgerModel(100));
    const whole = await workbook.read();
    host.refuse({ code: 'RequestPayloadSizeLimitExceeded', nth: 2 });
    expect(await workbook.read()).toEqual(whole);
  });

  test('of a single row is a failure', async () => {
    const { host, workbook } = openInExcel(
      ExcelModel.fromRows([{ name: '台账', rows: [['短'], ['长'.repeat(10_000)], ['短']] }]),
    );
    host.limits = { response: 10_000 };
    expect(await failureOf(workbook.read())).toMatchObject({
      code: 'office.tooMuch',
      fields: { code: 'ResponsePayloadSizeLimitExceeded' },
    });
  });
});

describe('an error on the way', () => {
  test('is a failure with the code and the place of Office', async () => {
    const { host, workbook } = openInExcel(ledgerModel(10));
    host.faults.arm({ at: 'GetUsedRangeOrNullObject', code: 'GeneralException' });
    expect(await failureOf(workbook.read())).toMatchObject({
      code: 'office.failed',
      fields: { code: 'GeneralException', location: 'Worksheet.getUsedRangeOrNullObject' },
    });
  });

  test('leaves nothing half remembered: the next reading is whole', async () => {
    const { host, model, workbook } = openInExcel(twoChunks());
    const stop = await workbook.watch(() => undefined);
    await workbook.read();
    model.user.edits('三会一课', 'A2', [['改']]);
    model.user.insertsRows('三会一课', 3, 1);
    await eventsArrive();
    host.refuse({ code: 'GeneralException', nth: 3 });
    expect(await failureOf(workbook.read())).toMatchObject({ code: 'office.failed' });
    expect(await workbook.read()).toEqual(await new OpenWorkbook().read());
    await stop();
  });

  test('leaves nothing half remembered of a cancelled reading either', async () => {
    const { model, workbook } = openInExcel(twoChunks());
    const stop = await workbook.watch(() => undefined);
    await workbook.read();
    model.user.insertsRows('三会一课', 3, 1);
    await eventsArrive();
    const controller = new AbortController();
    const reading = workbook.read({
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done > 0) controller.abort(new Error('stopped'));
      },
    });
    await expect(reading).rejects.toThrow('stopped');
    expect(await workbook.read()).toEqual(await new OpenWorkbook().read());
    await stop();
  });
});

describe('a sheet that goes another way between two requests', () => {
  test('renamed, it is read under the name it had; the next reading has the new one', async () => {
    const { host, model, workbook } = openInExcel(ledgerModel(10));
    host.before(3, () => model.user.renamesSheet('三会一课', '会议'));
    const names = [await workbook.read(), await workbook.read()].map(({ sheets }) =>
      sheets.map(({ name }) => name),
    );
    expect(names).toEqual([
      ['三会一课', '党课'],
      ['会议', '党课'],
    ]);
  });

  test.each([2, 3])('deleted before request %i, it is left out', async (request) => {
    const { host, model, workbook } = openInExcel(ledgerModel(10));
    host.before(request, () => model.user.deletesSheet('党课'));
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name, rows }) => `${name} ${String(rows.length)}`)).toEqual(['三会一课 11']);
  });

  test('one after the other deleted, the reading ends with a failure', async () => {
    const names = ['一', '二', '三', '四'];
    const { host, model, workbook } = openInExcel(
      ExcelModel.fromRows(names.map((name) => ({ name, rows: [[name]] }))),
    );
    host.before(2, () => model.user.deletesSheet('一'));
    host.before(4, () => model.user.deletesSheet('二'));
    host.before(6, () => model.user.deletesSheet('三'));
    expect(await failureOf(workbook.read())).toMatchObject({ code: 'office.gone' });
  });
});

describe('rows and columns that come and go while a sheet is read', () => {
  type Hand = (user: ExcelModel['user']) => void;
  test.each<{ title: string; act: Hand }>([
    { title: 'a row inserted above', act: (user) => user.insertsRows('三会一课', 3, 1) },
    { title: 'rows deleted', act: (user) => user.deletesRows('三会一课', 5, 3) },
    { title: 'a column inserted', act: (user) => user.insertsColumns('三会一课', 2, 1) },
    { title: 'a row added at the end', act: (user) => user.edits('三会一课', 'A20002', '新') },
  ])('between the chunks, $title: it is read once more', async ({ act }) => {
    const { host, model, workbook } = openInExcel(twoChunks());
    host.before(4, () => act(model.user));
    const { sha256 } = await workbook.read();
    expect(sha256).toBe((await new OpenWorkbook().read()).sha256);
  });

  test('without an end, the reading ends with a failure', async () => {
    const { host, model, workbook } = openInExcel(twoChunks());
    for (let request = 2; request < 30; request += 1) {
      host.before(request, () => model.user.insertsRows('三会一课', 3, 1));
    }
    expect(await failureOf(workbook.read())).toMatchObject({ code: 'office.changing' });
  });
});

describe('requirement sets', () => {
  test.each([
    { version: '1.12', expected: 'ExcelApi 1.13' },
    { version: '1.9', expected: 'ExcelApi 1.13' },
  ])('with ExcelApi $version nothing is attempted', async ({ version, expected }) => {
    const host = new RichApiHost(excelApplication(ledgerModel(3)));
    const client = await openOnline('Excel', host, { requirementSets: { ExcelApi: version } });
    const requests = host.traffic.requests;
    const workbook = new OpenWorkbook();
    const failures = await Promise.all([
      failureOf(workbook.read()),
      failureOf(workbook.watch(() => undefined)),
      failureOf(workbook.selectCell('三会一课', 'A1')),
      failureOf(workbook.createSheets({ title: '', sheets: [] })),
      failureOf(workbook.writeFigures(tableOf())),
    ]);
    client.close();
    expect(failures.map(({ code, fields }) => [code, fields])).toEqual(
      failures.map(() => ['office.unsupported', { message: expected }]),
    );
    expect(host.traffic.requests).toBe(requests);
  });

  test('with ExcelApi 1.13 it reads, watches and notices', async () => {
    const model = ledgerModel(3);
    const host = new RichApiHost(excelApplication(model));
    const client = await openOnline('Excel', host, { requirementSets: { ExcelApi: '1.13' } });
    const workbook = new OpenWorkbook();
    let calls = 0;
    const stop = await workbook.watch(() => {
      calls += 1;
    });
    await workbook.read();
    model.user.edits('三会一课', 'A2', '改');
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { sheets } = await workbook.read();
    await stop();
    client.close();
    expect(calls).toBeGreaterThan(0);
    expect(sheets[0]?.rows[1]?.cells[0]).toEqual({ column: 1, type: 'text', value: '改' });
  });
});
