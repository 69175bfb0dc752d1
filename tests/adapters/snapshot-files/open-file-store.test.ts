import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore, type FileStore } from '@/adapters/snapshot-files';
import { snapshotOf } from '#tests/contracts/snapshot-store/sample-snapshots';

let folder = '';
const open: FileStore[] = [];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'taizhang-store-')), 'link');
});

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

async function openStore(): Promise<FileStore> {
  const store = await openFileStore(folder);
  open.push(store);
  return store;
}

async function reopened(): Promise<FileStore> {
  for (const store of open.splice(0)) await store.close();
  return openStore();
}

async function snapshotFiles(): Promise<readonly string[]> {
  return (await readdir(join(folder, 'snapshots'))).sort();
}

describe('a store in files', () => {
  it('goes on where it was when it is opened again', async () => {
    const first = await openStore();
    await first.put(snapshotOf('甲', '1'));
    await first.put(snapshotOf('乙', '1'));
    await first.put(snapshotOf('甲', '2'));
    const again = await reopened();
    expect(again.id).toBe(first.id);
    expect((await again.since(0)).map(({ ledger, sequence }) => `${ledger}${String(sequence)}`)).toEqual([
      '乙2',
      '甲3',
    ]);
    expect(await again.put(snapshotOf('甲', '2'))).toBeNull();
    expect((await again.put(snapshotOf('丙', '1')))?.sequence).toBe(4);
    expect((await again.latest('甲'))?.packet).toBe('packet: 2');
  });

  it('keeps one file for a ledger, readable by people', async () => {
    const store = await openStore();
    await store.put(snapshotOf('甲', '1'));
    await store.put(snapshotOf('甲', '2'));
    const [name = '', ...others] = await snapshotFiles();
    expect(others).toEqual([]);
    const [head = '', packet] = (await readFile(join(folder, 'snapshots', name), 'utf8')).split('\n');
    expect(JSON.parse(head)).toMatchObject({ ledger: '甲', sequence: 2 });
    expect(packet).toBe('packet: 2');
  });

  it('clears away what was half written when its program was killed', async () => {
    const store = await openStore();
    await store.put(snapshotOf('甲', '1'));
    const [name = ''] = await snapshotFiles();
    await writeFile(join(folder, 'snapshots', `${name}.tmp`), '{"ledger":"甲","sequ');
    const again = await reopened();
    expect(await snapshotFiles()).toEqual([name]);
    expect((await again.latest('甲'))?.packet).toBe('packet: 1');
    expect(again.id).toBe(store.id);
  });

  it.each([
    { title: 'half a file', text: '{"ledger":"甲","sequence":7' },
    { title: 'an empty file', text: '' },
    { title: 'a file of something else', text: '{}\n' },
  ])('is another store once it was damaged from outside: $title', async ({ text }) => {
    const store = await openStore();
    await store.put(snapshotOf('甲', '1'));
    await store.put(snapshotOf('乙', '1'));
    const names = await snapshotFiles();
    await writeFile(join(folder, 'snapshots', names[0] ?? ''), text);
    const again = await reopened();
    expect(again.id).not.toBe(store.id);
    expect(await again.since(0)).toHaveLength(1);
    await again.put(snapshotOf('甲', '3'));
    await again.put(snapshotOf('乙', '3'));
    expect(await again.since(0)).toHaveLength(2);
  });

  it('is one program’s alone', async () => {
    const store = await openStore();
    await expect(openFileStore(folder)).rejects.toMatchObject({ code: 'store.inUse', fields: { folder } });
    expect((await store.put(snapshotOf('甲', '1')))?.sequence).toBe(1);
  });

  it('where none can be is told, and nothing is made', async () => {
    const nowhere = join(folder, 'a', 'b');
    await expect(openFileStore(nowhere)).rejects.toMatchObject({
      code: 'store.failed',
      fields: { folder: nowhere },
    });
    await mkdir(folder);
    await writeFile(join(folder, 'file'), '');
    const file = join(folder, 'file');
    await expect(openFileStore(file)).rejects.toMatchObject({
      code: 'store.failed',
      fields: { folder: file },
    });
  });

  it('that can’t be written keeps what it has, and takes the next', async () => {
    const store = await openStore();
    await store.put(snapshotOf('甲', '1'));
    const heard: number[] = [];
    store.listen(({ sequence }) => heard.push(sequence));
    const [name = ''] = await snapshotFiles();
    // A folder in the place of the draft.
    await mkdir(join(folder, 'snapshots', `${name}.tmp`, 'x'), { recursive: true });
    await expect(store.put(snapshotOf('甲', '2'))).rejects.toMatchObject({
      code: 'store.failed',
      fields: { folder },
    });
    expect((await store.latest('甲'))?.packet).toBe('packet: 1');
    expect((await store.put(snapshotOf('乙', '1')))?.sequence).toBe(2);
    expect(heard).toEqual([2]);
  });
});
