import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { SavedFiles } from './saved-files';

/** In milliseconds. Programs save in several steps (a new file, a rename): the last one counts. */
const SETTLED = 40;
/** The same of what does not tell where it ends: half of it looks like a whole. */
const SETTLED_WITHOUT_END = 1000;
/** Their directory stands at the end. */
const WITH_END = /\.(?:xlsx|xlsm|ods)$/i;
/** In milliseconds. Between two steps of a save there may be no file of that name. */
const GONE_FOR = 1500;

export interface NotedSavesOptions {
  readonly folder: string;
  /** By its name: could it be a ledger, and no draft of a program that saves one? */
  readonly isLedgerName: (name: string) => boolean;
  /** The names of all there are now, without following links. */
  readonly listLedgers: (folder: string) => Promise<readonly string[]>;
  /** Is it worth another try, though the file is the same? */
  readonly isToRetry: (ledger: string) => boolean;
  /** Names are paths within the folder, joined by `/`; `savedAt` in milliseconds; `isNew`: seen for the first time. */
  readonly onSaved: (ledger: string, savedAt: number, isNew: boolean) => void;
  readonly onGone: (ledger: string) => void;
}

/** Turns what is told about files into saves, each noted once, when the file has come to rest. */
export class NotedSaves {
  private readonly saved = new SavedFiles();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Since when, in milliseconds. */
  private readonly missing = new Map<string, number>();
  private sweeping: Promise<readonly string[]> | null = null;
  private isOver = false;

  constructor(private readonly options: NotedSavesOptions) {}

  note(name: string): void {
    if (this.options.isLedgerName(name)) this.lookIn(SETTLED, name);
  }

  /** Looks at everything there is, and at what was there before. Gives what there is. */
  sweep(): Promise<readonly string[]> {
    this.sweeping ??= this.sweepNow().finally(() => {
      this.sweeping = null;
    });
    return this.sweeping;
  }

  close(): void {
    this.isOver = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private async sweepNow(): Promise<readonly string[]> {
    const { folder, listLedgers, isToRetry } = this.options;
    // A folder that is out of reach for a while is looked at the next time.
    const found = await listLedgers(folder).catch(() => this.saved.names());
    for (const name of new Set([...found, ...this.saved.names()])) {
      if (isToRetry(name)) this.saved.forget(name);
      await this.look(name);
    }
    return found;
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
    const rest = WITH_END.test(name) ? 0 : SETTLED_WITHOUT_END;
    const rested = Date.now() - stats.mtimeMs;
    // A clock that goes wrong must not keep anything waiting for long.
    if (rested >= 0 && rested < rest) {
      this.lookIn(rest - rested, name);
      return;
    }
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
    if (this.isOver) return;
    clearTimeout(this.timers.get(name));
    const look = () => {
      this.timers.delete(name);
      void this.look(name);
    };
    this.timers.set(name, setTimeout(look, milliseconds));
  }
}
