import { readFileSync, writeFileSync } from 'node:fs';
import { CountedBefore, type KeptCount } from '@/apps/cli/counted-before';
import { snapshotOf } from '#tests/contracts/snapshot-store/sample-snapshots';
import { temporaryFolder } from './run';

const folder = temporaryFolder();
const OUTPUT = () => folder.path('汇总.xlsx');
const KEPT: KeptCount = { period: '2021', isOfOwnYear: true, snapshots: [snapshotOf('甲.xlsx', '5')] };

async function keptOf(asked: string, key = 'key'): Promise<KeptCount | null> {
  return (await CountedBefore.open(OUTPUT(), asked)).find(key);
}

async function keep(...keys: readonly string[]): Promise<void> {
  const before = await CountedBefore.open(OUTPUT(), 'asked');
  for (const key of keys) before.add(key, KEPT);
  await before.save();
}

describe('what was counted for the roll-up before', () => {
  it('is found again by what was asked of which contents', async () => {
    expect(await keptOf('asked')).toBeNull();
    await keep('key');
    expect(await keptOf('asked')).toEqual(KEPT);
    expect(await keptOf('asked', 'another content')).toBeNull();
  });

  it('holds for the same question only', async () => {
    await keep('key');
    expect(await keptOf('asked otherwise')).toBeNull();
  });

  it('goes when it was not used', async () => {
    await keep('key', 'gone');
    const before = await CountedBefore.open(OUTPUT(), 'asked');
    before.find('key');
    await before.save();
    expect([await keptOf('asked'), await keptOf('asked', 'gone')]).toEqual([KEPT, null]);
  });

  it.each([
    { title: 'cut off', change: (text: string) => text.slice(0, -10) },
    { title: 'changed', change: (text: string) => text.replace('packet: 5', 'packet: 6') },
    { title: 'empty', change: () => '' },
    { title: 'something else', change: () => 'null\n[]' },
  ])('is nothing where its file is $title', async ({ change }) => {
    await keep('key');
    const path = folder.path('.汇总.xlsx.counted');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    expect(await keptOf('asked')).toBeNull();
  });

  it('that can’t be kept keeps nobody from going on', async () => {
    const before = await CountedBefore.open(folder.path('none/at/all.xlsx'), 'asked');
    before.add('key', KEPT);
    await expect(before.save()).resolves.toBeUndefined();
  });
});
