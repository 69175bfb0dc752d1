import type { LinkedLedger } from '@/apps/taskpane/link/linked-ledger';
import { Failure } from '@/core/failure';
import { terminateAll } from '../desk/served-worker';
import { until } from '../state/open-ledger';
import { promised } from '../state/promised';
import { headOf, snapshot, STORE } from './fake-link';
import { linkAt, openedPane, packetsOfBoth, type Packets } from './linked-pane';

let packets: Packets;
beforeAll(async () => {
  packets = await packetsOfBoth();
});

let end: () => void = () => undefined;
afterEach(() => {
  end();
  terminateAll();
});

async function linked() {
  const all = openedPane(packets);
  end = all.end;
  await linkAt(all);
  return all;
}

describe('what comes too late', () => {
  test.each<readonly [string, (link: LinkedLedger) => void, object]>([
    ['the link was ended', (link) => link.unlink(), { ledger: '三会一课.xlsx', line: 'ended' }],
    ['another ledger was linked', (link) => link.link('二组.xlsx'), { ledger: '二组.xlsx', line: 'opening' }],
  ])('figures that are being read when %s leave it so', async (_title, change, expected) => {
    const { server, ledger, link, told } = await linked();
    await until(() => link.get().line === 'open');
    server.answer = () => Promise.resolve(packets.after);
    server.tell(snapshot(2));
    await until(() => ledger.get().work?.name === 'readPacket');
    change(link);
    await until(() => told()?.[2] === '3' && ledger.get().work === null);
    expect(link.get()).toMatchObject({ ...expected, figuresOf: '三会一课.xlsx', failure: null });
  });

  test.each(['link.lost', 'store.failed'] as const)(
    '%s of a link that was ended is nobody’s',
    async (code) => {
      const { server, link, waits } = await linked();
      const answer = promised<string>();
      server.answer = () => answer.promise;
      server.tell(snapshot(2));
      await until(() => server.asked.length === 2);
      link.unlink();
      answer.reject(new Failure(code));
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect([link.get(), waits()]).toMatchObject([{ line: 'ended', failure: null }, []]);
    },
  );
});

describe('whose figures are held', () => {
  test('is told by the ledger they were taken from, as long as another one says nothing', async () => {
    const { server, link } = await linked();
    await until(() => link.get().figuresOf === '三会一课.xlsx');
    link.link('二组.xlsx');
    expect(link.get()).toMatchObject({ ledger: '二组.xlsx', figuresOf: '三会一课.xlsx' });
    server.tell({ type: 'snapshot', head: headOf(1, '二组.xlsx'), store: STORE });
    await until(() => link.get().figuresOf === '二组.xlsx');
    expect(link.get()).toMatchObject({ ledger: '二组.xlsx', line: 'open' });
  });

  test('is what is linked again, followed only where it was', async () => {
    const { server, link } = await linked();
    await until(() => link.get().line === 'open');
    link.follow(true);
    link.unlink();
    link.again();
    expect(link.get()).toMatchObject({ ledger: '三会一课.xlsx', isFollowed: true, store: STORE });
    link.link('二组.xlsx');
    link.follow(true);
    server.tell({ type: 'refused', failure: new Failure('link.noLedger', { ledger: '二组.xlsx' }) });
    link.again();
    expect(link.get()).toMatchObject({ ledger: '三会一课.xlsx', isFollowed: false });
  });
});
