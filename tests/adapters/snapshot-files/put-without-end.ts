import { openFileStore } from '@/adapters/snapshot-files';
import { snapshotOf } from '#tests/contracts/snapshot-store/sample-snapshots';

/** Puts one snapshot after the other, and tells the number of each that is kept, until it is killed. */
async function putWithoutEnd(folder: string, first: number): Promise<void> {
  const store = await openFileStore(folder);
  for (let saying = first; ; saying += 1) {
    const text = `${String(saying)} ${'台账'.repeat(20_000)}`;
    const head = await store.put(snapshotOf(`台账${String(saying % 5)}`, text));
    process.stdout.write(`${String(head?.sequence)}\n`);
  }
}

const [folder = '', first = '0'] = process.argv.slice(2);
void putWithoutEnd(folder, Number(first));
