import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file is called as long as it is not whole. */
export const DRAFT = '.tmp';

/** Writes a file so that after a crash, or a loss of power, it is there whole or as it was before. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const draft = path + DRAFT;
  try {
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** So that the new name outlasts a loss of power. Windows has no such thing, and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
