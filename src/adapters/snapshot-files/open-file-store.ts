import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, isFailure } from '@/core/failure';
import { FilesOfSnapshots } from './files-of-snapshots';
import { lockFolder } from './lock-folder';
import { readFolder } from './read-folder';
import { writeDurably } from './write-durably';

export type FileStore = FilesOfSnapshots;

/**
 * Opens the store in a folder, which is made if it is missing within one that is there.
 * @throws Failure store.failed, store.inUse (another program has it)
 */
export async function openFileStore(folder: string): Promise<FileStore> {
  try {
    await makeFolder(folder);
    const release = await lockFolder(await realpath(folder));
    if (release === null) throw new Failure('store.inUse', { folder });
    try {
      const snapshots = join(folder, 'snapshots');
      await makeFolder(snapshots);
      const { heads, isWhole } = await readFolder(snapshots);
      const id = await idOf(join(folder, 'store.json'), isWhole);
      return new FilesOfSnapshots(snapshots, id, heads, release);
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    if (isFailure(error)) throw error;
    throw new Failure('store.failed', { folder }, { cause: error });
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
}

/** A store some of whose snapshots were lost is another one: numbers already told may come again. */
async function idOf(path: string, isWhole: boolean): Promise<string> {
  const known = isWhole ? await readId(path) : null;
  if (known !== null) return known;
  const id = randomUUID();
  await writeDurably(path, JSON.stringify({ taizhang: 'store', version: 1, id }));
  return id;
}

async function readId(path: string): Promise<string | null> {
  try {
    const { id } = JSON.parse(await readFile(path, 'utf8')) as { readonly id?: unknown };
    return typeof id === 'string' && id !== '' ? id : null;
  } catch (error) {
    if (error instanceof SyntaxError || isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** By shape: errors of Node are of another realm than a test's `Error`. */
function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
