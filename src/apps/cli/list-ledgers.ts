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
}

/**
 * The ledger files in a folder and its subfolders, as sorted paths from there, with `/` on every system. Links are never
 * followed: one that leads out is none of the folder's, one that stays inside would count its ledger twice.
 * @throws Failure file.unreadable of a folder that can't be opened: who is missed would not be noticed
 */
export async function listLedgers(
  folder: string,
  { except, endings }: Listing = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [''];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const entry of await entriesOf(join(folder, place))) {
      const path = `${place}${entry.name}`;
      if (entry.isFile() && isLedgerName(path, endings)) found.push(path);
      const isLeftOut = except !== undefined && isSamePath(join(folder, path), except);
      if (entry.isDirectory() && isMeant(entry.name) && !isLeftOut) open.push(`${path}/`);
    }
  }
  return found.sort();
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new Failure('file.unreadable', { file: basename(resolve(folder)) }, { cause: error });
  }
}
