import { watch } from 'chokidar';
import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { Failure } from '@/core/failure';
import { NotedSaves, type NotedSavesOptions } from './noted-saves';

/** In milliseconds. Network drives do not tell of what other machines save: so all is looked at now and then. */
const SWEEP = 10_000;
const DEEPEST = 6;

export interface WatchOptions extends NotedSavesOptions {
  /** All that were there at the start. */
  readonly onListed: (ledgers: readonly string[]) => void;
  /** In milliseconds. */
  readonly sweep?: number;
}

/** Watches a folder of ledgers until what it gives is called. @throws Failure serve.noFolder */
export async function watchLedgers(options: WatchOptions): Promise<() => Promise<void>> {
  const { folder, isLedgerName, onListed, sweep = SWEEP } = options;
  await requireFolder(folder);
  const saves = new NotedSaves(options);
  const watcher = watch(folder, {
    followSymlinks: false,
    depth: DEEPEST,
    ignorePermissionErrors: true,
    ignored: (path, stats) => stats?.isFile() === true && !isLedgerName(nameIn(folder, path)),
  });
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (path) => saves.note(nameIn(folder, path)));
  // A folder that can't be watched is looked at all the same.
  watcher.on('error', () => void saves.sweep());
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  onListed(await saves.sweep());
  const timer = setInterval(() => void saves.sweep(), sweep);
  return async () => {
    clearInterval(timer);
    saves.close();
    await watcher.close();
  };
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

async function requireFolder(folder: string): Promise<void> {
  try {
    await readdir(folder);
  } catch (error) {
    throw new Failure('serve.noFolder', { folder }, { cause: error });
  }
}
