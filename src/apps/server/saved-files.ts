import type { Stats } from 'node:fs';

/** What of a file tells one save from the next. */
export type SaveTrace = Pick<Stats, 'mtimeMs' | 'ctimeMs' | 'size' | 'ino'>;

/** Files as they were last seen, so that each save is noted once, whoever tells of it. */
export class SavedFiles {
  private readonly traces = new Map<string, string>();

  /** What is new about a file; null: nothing. */
  see(name: string, { mtimeMs, ctimeMs, size, ino }: SaveTrace): 'first' | 'again' | null {
    const trace = [mtimeMs, ctimeMs, size, ino].join(' ');
    const known = this.traces.get(name);
    if (known === trace) return null;
    this.traces.set(name, trace);
    return known === undefined ? 'first' : 'again';
  }

  knows(name: string): boolean {
    return this.traces.has(name);
  }

  forget(name: string): void {
    this.traces.delete(name);
  }

  names(): readonly string[] {
    return Array.from(this.traces.keys());
  }
}
