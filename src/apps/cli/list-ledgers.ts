import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Failure } from '@/core/failure';
import { isSamePath } from './files';
import { isLedgerName, isMeant } from './is-ledger-name';

interface Listing {
  /** A folder inside that holds no ledgers. */
  readonly except?: string;
  /** Of the files that are meant, where they are no ledgers. */
  readonly endings?: readonly string[];
  /** Called for a subfolder that can't be opened, which is then left out; absent: it ends the listing. */
  readonly onUnreadable?: (failure: Failure) => void;
}

/**
 * The ledger files in a folder and its subfolders, as sorted paths from there, with `/` on every system. Links are never
 * followed: one that leads out is none of the folder's, one that stays inside would count its ledger twice.
 * @throws Failure file.unreadable of a folder that can't be opened: who is missed would not be noticed
 */
export async function listLedgers(
  folder: string,
  { except, endings, onUnreadable }: Listing = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [''];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const entry of await entriesOf(folder, place, onUnreadable)) {
      const path = `${place}${entry.name}`;
      if (entry.isFile() && isLedgerName(path, endings)) found.push(path);
      const isLeftOut = except !== undefined && isSamePath(join(folder, path), except);
      if (entry.isDirectory() && isMeant(entry.name) && !isLeftOut) open.push(`${path}/`);
    }
  }
  return found.sort();
}

async function entriesOf(
  folder: string,
  place: string,
  onUnreadable?: (failure: Failure) => void,
): Promise<readonly Dirent[]> {
  const path = join(folder, place);
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    const failure = new Failure('file.unreadable', { file: basename(resolve(path)) }, { cause: error });
    if (onUnreadable === undefined || place === '') throw failure;
    onUnreadable(failure);
    return [];
  }
}
