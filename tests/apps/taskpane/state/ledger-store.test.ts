import type { LedgerStore } from '@/apps/taskpane/state/ledger-store';
import { formatPacket } from '@/core/link';
import { samplePacket } from '#tests/core/link/sample-packet';
import { newDesk } from '../desk/open-account';
import { terminateAll } from '../desk/served-worker';
import { handleOf, lostHandle } from './file-handles';
import { chosen, LEDGER, NOW, openedLedger, OTHER_LEDGER, until } from './open-ledger';
import { promised } from './promised';
import { ENDLESS } from './served-desks';

afterEach(terminateAll);

describe('reading files', () => {
  test('tells what is read and how far it has come, then holds the ledger', async () => {
    const { store, states, told } = openedLedger();
    await store.readFiles([chosen(LEDGER), chosen(OTHER_LEDGER)]);
    const works = states.flatMap(({ work }) => work ?? []);
    expect(works[0]).toMatchObject({ name: 'readFiles', about: '甲.xlsx、乙.xlsx', share: null });
    const shares = works.flatMap(({ share }) => share ?? []);
    expect(shares).toEqual([...shares].sort((one, next) => one - next));
    expect(shares.at(-1)).toBe(1);
    expect(store.get()).toMatchObject({ work: null, failure: null, isStale: false });
    expect(store.get().held).toMatchObject({ origin: 'files', name: '甲.xlsx、乙.xlsx', readAt: NOW });
    expect(told()).toEqual([2021, '2021', '3']);
  });

  test('takes the file of a packet for what it is', async () => {
    const { store } = openedLedger();
    const packet = await formatPacket(samplePacket());
    await store.readFiles([handleOf('数据包.json', new TextEncoder().encode(packet))]);
    expect(store.get().held).toMatchObject({
      origin: 'files',
      name: 'ledger.xlsx',
      overview: { isFixed: true, year: 2021 },
    });
  });

  test('ends the worker of the ledger before once it has answered what it was asked', async () => {
    const { promise, resolve } = promised<string>();
    const { store, started } = openedLedger(Object.assign(newDesk(), { packetText: () => promise }));
    await store.readFiles([chosen(LEDGER)]);
    const before = store.get().held?.desk;
    const asked = before?.packetText('');
    await store.readFiles([chosen(OTHER_LEDGER)]);
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([false, false]);
    await expect(before?.packetText('')).rejects.toMatchObject({ code: 'ledger.replaced' });
    resolve('answered');
    expect(await asked).toBe('answered');
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  test('is not cancelled by a choice made while the one before was read', async () => {
    const { store, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    const first = store.readFiles([chosen(LEDGER)]);
    const choosing = store.choose({ period: '2021Q1' });
    const second = store.readFiles([chosen(OTHER_LEDGER)]);
    await Promise.all([first, choosing, second]);
    expect(told()).toEqual([2021, '2021', '1']);
  });

  test('ends with its store', async () => {
    const { store, started } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    store.close();
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  test('ends the worker of the ledger before, and only that', async () => {
    const { store, started, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    await store.readFiles([chosen(OTHER_LEDGER)]);
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(told()).toEqual([2021, '2021', '1']);
  });
});

test('a pasted packet is held by the names of its ledgers', async () => {
  const { store } = openedLedger();
  await store.readPacket(await formatPacket(samplePacket()));
  expect(store.get().held).toMatchObject({ origin: 'packet', name: 'ledger.xlsx', readAt: NOW });
});

describe('what can’t be read leaves the ledger that was there', () => {
  const cases: readonly (readonly [
    title: string,
    read: (store: LedgerStore) => Promise<void>,
    failure: object,
    desksLeft: readonly boolean[],
  ])[] = [
    [
      'a damaged file',
      (store) => store.readFiles([handleOf('断.xlsx', LEDGER.bytes.slice(0, -40))]),
      { code: 'file.damaged', fields: { file: '断.xlsx' } },
      [false, true],
    ],
    [
      'a file changed meanwhile, for which no worker is started',
      (store) => store.readFiles([lostHandle('丙.xlsx')]),
      { code: 'file.changed', fields: { file: '丙.xlsx' } },
      [false],
    ],
    ['what is no packet', (store) => store.readPacket('你好'), { code: 'packet.unreadable' }, [false, true]],
    [
      'a workbook Excel does not give',
      (store) => store.readWorkbook({ read: () => Promise.reject(new RangeError('no')) }),
      { code: 'internal', fields: { message: 'RangeError: no' } },
      [false],
    ],
  ];

  test.each(cases)('%s', async (_title, read, failure, terminated) => {
    const { store, started, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    const { held } = store.get();
    await read(store);
    expect(store.get()).toMatchObject({ failure, work: null });
    expect(store.get().held).toBe(held);
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual(terminated);
    await store.choose({ year: 2020 });
    expect(told()).toEqual([2020, '2020', '1']);
  });
});

describe('cancelling a reading', () => {
  test('leaves the ledger that was there, at once; its worker ends', async () => {
    const { store, started } = openedLedger(newDesk(), ENDLESS);
    await store.readFiles([chosen(LEDGER)]);
    const { held } = store.get();
    const reading = store.readFiles([chosen(OTHER_LEDGER)]);
    await until(() => started.length === 2);
    store.get().work?.cancel?.();
    expect(store.get()).toMatchObject({ work: null, failure: null });
    await reading;
    expect(store.get().held).toBe(held);
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([false, true]);
  });

  test('before the file has come: no desk is left behind', async () => {
    const { store, started } = openedLedger();
    const coming = promised<ArrayBuffer>();
    const reading = store.readFiles([{ name: '甲.xlsx', arrayBuffer: () => coming.promise }]);
    store.get().work?.cancel?.();
    coming.resolve(new Uint8Array(LEDGER.bytes).buffer);
    await reading;
    expect(store.get()).toMatchObject({ held: null, work: null, failure: null });
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  test('a new reading takes the place of the one that is running', async () => {
    const { store, started, told } = openedLedger(ENDLESS);
    const first = store.readFiles([chosen(LEDGER)]);
    await until(() => started.length === 1);
    await store.readFiles([chosen(OTHER_LEDGER)]);
    await first;
    expect(told()).toEqual([2021, '2021', '1']);
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });
});

describe('blank ledgers', () => {
  test('come from the desk of the ledger where there is one', async () => {
    const { store, started } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    expect((await store.atDesk((desk) => desk.template(2023))).title).toBe('2023年党支部工作台账');
    expect(started).toHaveLength(1);
  });

  test('else from one that is closed again', async () => {
    const { store, started } = openedLedger();
    expect(await store.atDesk((desk) => desk.template(2023))).toEqual(await newDesk().template(2023));
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });
});
