import fc from 'fast-check';
import type { SnapshotHead, SnapshotStore } from '@/core/link';
import { snapshotOf } from './sample-snapshots';

/** What every store of snapshots does; each fulfilment runs it. `open` gives one that is empty. */
export function describeSnapshotStore(name: string, open: () => Promise<SnapshotStore>): void {
  describe(`${name}, a store of snapshots`, () => {
    it('gives back what was put, under the next number', async () => {
      const store = await open();
      const first = await store.put(snapshotOf('甲.xlsx', '5'));
      const second = await store.put(snapshotOf('乙/丙.xlsx', '7', { branch: '一支部', source: 'workbook' }));
      expect([first?.sequence, second?.sequence]).toEqual([1, 2]);
      expect(await store.latest('甲.xlsx')).toEqual({ ...snapshotOf('甲.xlsx', '5'), sequence: 1 });
      const other = snapshotOf('乙/丙.xlsx', '7', { branch: '一支部', source: 'workbook' });
      expect(await store.latest('乙/丙.xlsx')).toEqual({ ...other, sequence: 2 });
      expect({ ...other, ...second }).toEqual({ ...other, sequence: 2 });
      expect(second).not.toHaveProperty('packet');
    });

    it('knows nothing of a ledger that was never put', async () => {
      const store = await open();
      expect(await store.latest('甲.xlsx')).toBeNull();
      expect(await store.since(0)).toEqual([]);
    });

    it('keeps nothing, and tells nobody, where the newest says the same', async () => {
      const store = await open();
      await store.put(snapshotOf('甲.xlsx', '5'));
      const heard = hear(store);
      expect(await store.put(snapshotOf('甲.xlsx', '5', { takenAt: '2022-01-11T02:00:00.000Z' }))).toBeNull();
      expect((await store.latest('甲.xlsx'))?.takenAt).toBe('2022-01-10T02:00:00.000Z');
      expect((await store.put(snapshotOf('甲.xlsx', '6')))?.sequence).toBe(2);
      expect((await store.put(snapshotOf('甲.xlsx', '5')))?.sequence).toBe(3);
      expect(heard.map(({ sequence }) => sequence)).toEqual([2, 3]);
    });

    it('gives the newest of each ledger after a number, the oldest first', async () => {
      const store = await open();
      for (const [ledger, saying] of [
        ['甲', '1'],
        ['乙', '1'],
        ['甲', '2'],
        ['丙', '1'],
      ] as const)
        await store.put(snapshotOf(ledger, saying));
      const told = async (sequence: number) =>
        (await store.since(sequence)).map((head) => `${head.ledger}${String(head.sequence)}`);
      expect(await told(0)).toEqual(['乙2', '甲3', '丙4']);
      expect(await told(2)).toEqual(['甲3', '丙4']);
      expect(await told(4)).toEqual([]);
      expect(await told(99)).toEqual([]);
    });

    it('tells each listener of each snapshot once, in their order, until it has heard enough', async () => {
      const store = await open();
      const [one, other] = [hear(store), hear(store)];
      const third: number[] = [];
      const end = store.listen(({ sequence }) => third.push(sequence));
      await store.put(snapshotOf('甲', '1'));
      end();
      end();
      await store.put(snapshotOf('乙', '1'));
      await store.put(snapshotOf('甲', '2'));
      expect(one.map(({ ledger, sequence }) => `${ledger}${String(sequence)}`)).toEqual([
        '甲1',
        '乙2',
        '甲3',
      ]);
      expect(other).toEqual(one);
      expect(third).toEqual([1]);
    });

    it('takes puts that come at once, each under a number of its own', async () => {
      const store = await open();
      const heard = hear(store);
      const puts = Array.from({ length: 40 }, (_, index) =>
        store.put(snapshotOf(`台账${String(index % 8)}`, String(index))),
      );
      const numbers = (await Promise.all(puts)).map((head) => head?.sequence);
      expect(new Set(numbers).size).toBe(40);
      expect(heard.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 40 }, (_, index) => index + 1),
      );
      const newest = await store.since(0);
      expect(newest).toHaveLength(8);
      for (const { ledger, sequence } of newest) {
        expect(Math.max(...heard.filter((head) => head.ledger === ledger).map((head) => head.sequence))).toBe(
          sequence,
        );
      }
    });

    it('keeps ledgers apart whatever they are called', async () => {
      const store = await open();
      const names = [
        '../甲.xlsx',
        '甲.xlsx',
        'a',
        'A',
        'a/b',
        'a\\b',
        'CON',
        ' ',
        '名'.repeat(200),
        '\u00e9',
        'e\u0301',
      ];
      for (const name of names) await store.put(snapshotOf(name, name));
      for (const name of names) expect((await store.latest(name))?.packet).toBe(`packet: ${name}`);
    });

    it('gives back any text as it was', async () => {
      const store = await open();
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'grapheme' }),
          async (ledger, text) => {
            await store.put(snapshotOf(ledger, 'x', { digest: text, packet: text }));
            const { packet } = (await store.latest(ledger)) ?? {};
            expect(packet).toBe(text);
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}

function hear(store: SnapshotStore): readonly SnapshotHead[] {
  const heard: SnapshotHead[] = [];
  store.listen((head) => heard.push(head));
  return heard;
}
