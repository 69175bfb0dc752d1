import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that the browser is handed when something is done. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
