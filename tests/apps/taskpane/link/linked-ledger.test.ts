import { DocxFile } from '@/adapters/docx-file';
import { Failure, isFailure } from '@/core/failure';
import type { DocumentRecord } from '@/core/marks';
import { terminateAll } from '../desk/served-worker';
import { chosen, LEDGER, until } from '../state/open-ledger';
import { earlierReport } from '../state/open-report';
import { promised } from '../state/promised';
import { snapshot } from './fake-link';
import { linkAt, openedPane, packetsOfBoth, type Access, type Packets } from './linked-pane';

let packets: Packets;
beforeAll(async () => {
  packets = await packetsOfBoth();
});

let end: () => void = () => undefined;
afterEach(() => {
  end();
  terminateAll();
});

function opened(options: Access = {}) {
  const all = openedPane(packets, options);
  end = all.end;
  return all;
}

async function linked(options: Access = {}) {
  const all = opened(options);
  await linkAt(all);
  return all;
}

/** The record of a report of 2021, but for these. */
async function like(changes: Partial<DocumentRecord>): Promise<DocumentRecord> {
  const reading = await new DocxFile(await earlierReport(), '').readRecord();
  if (reading.state !== 'present') throw new Error('the report has no record');
  return { ...reading.record, ...changes };
}

describe('a ledger that is linked', () => {
  test('is the one held, with the time it was counted', async () => {
    const { server, ledger, link, told } = await linked();
    expect(server.asked).toEqual([['三会一课.xlsx', {}]]);
    expect(told()).toEqual([2021, '2021', '2']);
    expect(ledger.get().held).toMatchObject({
      origin: 'link',
      overview: { takenAt: '2022-01-10T02:32:00.000Z', isFixed: true },
    });
    expect(link.get()).toMatchObject({ ledger: '三会一课.xlsx', line: 'open', failure: null });
  });

  test('is counted anew at the same desk when it says something new', async () => {
    const { server, ledger, told, started } = await linked();
    const desk = ledger.get().held?.desk;
    server.answer = () => Promise.resolve(packets.after);
    server.tell(snapshot(2));
    await until(() => told()?.[2] === '3');
    expect(ledger.get().held?.desk).toBe(desk);
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  });

  test('is not asked again for what it said already', async () => {
    const { server, link } = await linked();
    await until(() => link.get().line === 'open');
    server.tell({ type: 'lost' });
    server.tell({ type: 'open' });
    server.tell(snapshot(1));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(server.asked.length).toBe(1);
  });

  test('is asked once more for all that came while it was being asked', async () => {
    const { server, told } = await linked();
    const first = promised<string>();
    server.answer = () => first.promise;
    for (const sequence of [2, 3, 4]) server.tell(snapshot(sequence));
    await until(() => server.asked.length === 2);
    server.answer = () => Promise.resolve(packets.after);
    first.resolve(packets.before);
    await until(() => told()?.[2] === '3');
    expect(server.asked.length).toBe(3);
  });

  test.each<readonly [string, Partial<DocumentRecord>, object]>([
    ['of a quarter', { period: '2021Q1' }, { year: 2021, period: '2021Q1' }],
    ['of last year', { year: 2020, period: '2020' }, { year: 2020, period: '2020' }],
    ['of one branch', { branch: '第一党支部' }, { year: 2021, period: '2021', branch: '第一党支部' }],
  ])('is asked for what the document is, when one %s is opened', async (_title, changes, question) => {
    const { server, ledger } = await linked();
    await ledger.followDocument(await like(changes));
    await until(() => server.asked.length === 2);
    expect(server.asked.at(-1)).toEqual(['三会一课.xlsx', question]);
  });

  test('ends as soon as a file is chosen by hand', async () => {
    const { server, ledger, link } = await linked();
    await ledger.readFiles([chosen(LEDGER)]);
    expect(link.get()).toMatchObject({ ledger: '', line: 'none' });
    expect(server.heard()).toEqual([]);
    expect(ledger.get().held?.origin).toBe('files');
  });

  test('stays as it was counted once it is unlinked, and can be linked again', async () => {
    const { server, link, told } = await linked();
    link.unlink();
    expect([link.get().line, server.heard(), told()]).toEqual(['ended', [], [2021, '2021', '2']]);
    link.link('三会一课.xlsx');
    expect([link.get().line, server.heard()]).toEqual(['opening', ['三会一课.xlsx']]);
  });
});

describe('what goes wrong', () => {
  test('a lost line is told, and over when it stands again', async () => {
    const { server, link, told } = await linked();
    server.tell({ type: 'lost' });
    expect([link.get().line, told()]).toEqual(['lost', [2021, '2021', '2']]);
    server.tell({ type: 'open' });
    expect(link.get().line).toBe('open');
  });

  test('a ledger that can’t be read is told until it can', async () => {
    const { server, link } = await linked();
    const failure = { code: 'file.damaged', fields: { file: '三会一课.xlsx' } } as const;
    server.tell({ type: 'unread', unread: { ledger: '三会一课.xlsx', failure } });
    expect(link.get().unread).toMatchObject(failure);
    server.tell(snapshot(1));
    expect(link.get().unread).toBeNull();
  });

  test('a ledger that can’t be read is told again by the server when the line was lost, or it can', async () => {
    const { server, link } = await linked();
    const failure = { code: 'file.damaged', fields: { file: '三会一课.xlsx' } } as const;
    const unread = { type: 'unread', unread: { ledger: '三会一课.xlsx', failure } } as const;
    server.tell(unread);
    server.tell({ type: 'lost' });
    expect(link.get().unread).toMatchObject(failure);
    server.tell({ type: 'open' });
    expect(link.get().unread).toBeNull();
    server.tell(unread);
    expect(link.get().unread).toMatchObject(failure);
  });

  test('figures that can’t be fetched are fetched a little later', async () => {
    const { server, link, told, waits, ring } = await linked();
    server.answer = () => Promise.reject(new Failure('link.lost'));
    server.tell(snapshot(2));
    await until(() => link.get().line === 'lost');
    expect(waits()).toEqual([5000]);
    server.answer = () => Promise.resolve(packets.after);
    ring();
    await until(() => told()?.[2] === '3');
    await until(() => link.get().line === 'open');
    expect(link.get().failure).toBeNull();
  });

  test('figures the server can’t read just now are told of, and fetched a little later', async () => {
    const { server, link, told, waits, ring } = await linked();
    server.answer = () => Promise.reject(new Failure('store.failed', { folder: '台账' }));
    server.tell(snapshot(2));
    await until(() => link.get().failure !== null);
    expect([link.get().failure?.code, waits()]).toEqual(['store.failed', [5000]]);
    server.answer = () => Promise.resolve(packets.after);
    ring();
    await until(() => told()?.[2] === '3' && link.get().failure === null);
  });

  test('figures that were changed on the way are not taken', async () => {
    const { server, ledger, told } = await linked();
    server.answer = () => Promise.resolve(packets.after.replace('2021', '2020'));
    server.tell(snapshot(2));
    await until(() => ledger.get().failure !== null);
    expect(ledger.get().failure).toMatchObject({ code: 'packet.damaged' });
    expect(told()).toEqual([2021, '2021', '2']);
  });

  test('a ledger the server does not know is told, and not listened to', async () => {
    const { server, link } = opened();
    link.link('没有.xlsx');
    server.tell({ type: 'refused', failure: new Failure('link.noLedger', { ledger: '没有.xlsx' }) });
    await until(() => link.get().failure !== null);
    expect(link.get()).toMatchObject({ line: 'refused', failure: { code: 'link.noLedger' } });
    expect(server.heard()).toEqual([]);
  });

  test('a fault nobody foresaw is told', async () => {
    const { server, link } = await linked();
    server.answer = () => Promise.reject(new TypeError('odd'));
    server.tell(snapshot(2));
    await until(() => link.get().failure !== null);
    expect(link.get().failure).toMatchObject({ code: 'internal' });
  });

  test('what somebody is reading just now goes on to its end', async () => {
    const { server, ledger, link } = await linked();
    server.answer = () => Promise.resolve(packets.after);
    const reading = ledger.readFiles([chosen(LEDGER)]);
    server.tell(snapshot(2));
    await reading;
    expect(ledger.get().held?.origin).toBe('files');
    expect([link.get().line, ledger.get().failure]).toEqual(['none', null]);
  });
});

describe('a server that wants a code', () => {
  test('is not asked anything before there is one', async () => {
    const { server, link, access } = opened({ rightCode: 'abcd1234' });
    link.link('三会一课.xlsx');
    expect([access.get().isAsked, server.heard()]).toEqual([true, []]);
    access.give('abcd1234');
    expect([access.get().isAsked, server.heard()]).toEqual([false, ['三会一课.xlsx']]);
    server.tell(snapshot(1));
    await until(() => link.get().line === 'open');
  });

  test('asks again for one that is wrong', async () => {
    const { link, server, access } = opened({ rightCode: 'abcd1234', code: 'old-code' });
    link.link('三会一课.xlsx');
    await until(() => access.get().isAsked);
    expect([access.get().isWrong, link.get().line, link.get().failure]).toEqual([true, 'opening', null]);
    access.give('abcd1234');
    server.tell(snapshot(1));
    await until(() => link.get().line === 'open');
    expect(isFailure(link.get().failure)).toBe(false);
  });

  test('once it was given it goes on where it was', async () => {
    const { server, ledger, link, access, told } = await linked();
    server.rightCode = 'abcd1234';
    server.answer = () => Promise.resolve(packets.after);
    server.tell(snapshot(2));
    await until(() => access.get().isAsked);
    expect([told()?.[2], ledger.get().failure, link.get().failure]).toEqual(['2', null, null]);
    access.give('abcd1234');
    server.tell(snapshot(2));
    await until(() => told()?.[2] === '3');
  });
});
