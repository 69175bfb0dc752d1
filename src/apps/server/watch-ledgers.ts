import { watch } from 'chokidar';
import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Failure } from '@/core/failure';
import { SavedFiles } from './saved-files';

/** In milliseconds. Programs save in several steps (a new file, a rename): the last one counts. */
const SETTLED = 40;
/** In milliseconds. Network drives do not tell of what other machines save: so all is looked at now and then. */
const SWEEP = 10_000;
/** In milliseconds. Between two steps of a save there may be no file of that name. */
const GONE_FOR = 1500;
const DEEPEST = 6;

export interface WatchOptions {
  readonly folder: string;
  /** By its name: could it be a ledger, and no draft of a program that saves one? */
  readonly isLedgerName: (name: string) => boolean;
  /** The names of all there are now, without following links. */
  readonly listLedgers: (folder: string) => Promise<readonly string[]>;
  /** Names are paths within the folder, joined by `/`; `savedAt` in milliseconds; `isNew`: seen for the first time. */
  readonly onSaved: (ledger: string, savedAt: number, isNew: boolean) => void;
  readonly onGone: (ledger: string) => void;
  readonly sweep?: number;
}

/** Watches a folder of ledgers until what it gives is called. @throws Failure serve.noFolder */
export async function watchLedgers(options: WatchOptions): Promise<() => Promise<void>> {
  const { folder, sweep = SWEEP } = options;
  await requireFolder(folder);
  const noting = new Noting(options);
  const watcher = watch(folder, {
    followSymlinks: false,
    depth: DEEPEST,
    ignorePermissionErrors: true,
    ignored: (path, stats) => stats?.isFile() === true && !options.isLedgerName(nameIn(folder, path)),
  });
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (path) => noting.note(nameIn(folder, path)));
  // A folder that can't be watched is looked at all the same.
  watcher.on('error', () => void noting.sweep());
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  await noting.sweep();
  const timer = setInterval(() => void noting.sweep(), sweep);
  return async () => {
    clearInterval(timer);
    noting.close();
    await watcher.close();
  };
}

/** Turns what is told about files into saves, each noted once. */
class Noting {
  private readonly saved = new SavedFiles();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Since when, in milliseconds. */
  private readonly missing = new Map<string, number>();
  private isOver = false;

  constructor(private readonly options: WatchOptions) {}

  note(name: string): void {
    if (!this.isOver && this.options.isLedgerName(name)) this.lookIn(SETTLED, name);
  }

  /** Looks at everything there is, and at what was there before. */
  async sweep(): Promise<void> {
    const { folder, listLedgers } = this.options;
    // A folder that is out of reach for a while is looked at the next time.
    const found = await listLedgers(folder).catch(() => this.saved.names());
    for (const name of new Set([...found, ...this.saved.names()])) await this.look(name);
  }

  close(): void {
    this.isOver = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private async look(name: string): Promise<void> {
    const stats = await lstat(join(this.options.folder, name)).catch(() => null);
    if (this.isOver) return;
    // Whatever a symbolic link leads to, it may lie outside.
    if (stats?.isFile() === true) this.noteThere(name, stats);
    else this.noteMissing(name);
  }

  private noteThere(name: string, stats: Stats): void {
    this.missing.delete(name);
    const seen = this.saved.see(name, stats);
    if (seen !== null) this.options.onSaved(name, stats.mtimeMs, seen === 'first');
  }

  private noteMissing(name: string): void {
    if (!this.saved.knows(name)) return;
    const now = performance.now();
    const since = this.missing.get(name) ?? now;
    this.missing.set(name, since);
    const left = since + GONE_FOR - now;
    if (left > 0) {
      this.lookIn(left, name);
      return;
    }
    this.missing.delete(name);
    this.saved.forget(name);
    this.options.onGone(name);
  }

  private lookIn(milliseconds: number, name: string): void {
    clearTimeout(this.timers.get(name));
    const look = () => {
      this.timers.delete(name);
      void this.look(name);
    };
    this.timers.set(name, setTimeout(look, milliseconds));
  }
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
