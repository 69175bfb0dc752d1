import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore, type FileStore } from '@/adapters/snapshot-files';
import { describeSnapshotStore } from './describe-snapshot-store';

const opened: { readonly folder: string; readonly store: FileStore }[] = [];

afterEach(async () => {
  for (const { folder, store } of opened.splice(0)) {
    await store.close();
    await rm(folder, { recursive: true });
  }
});

describeSnapshotStore('files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'taizhang-store-'));
  const store = await openFileStore(join(folder, 'link'));
  opened.push({ folder, store });
  return store;
});
