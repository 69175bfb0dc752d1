import type { Stats } from 'node:fs';

/** What tells one save of a file from the next. */
type Trace = `${number} ${number} ${number}`;

/** Files as they were last seen, so that each save is noted once, whoever tells of it. */
export class SavedFiles {
  private readonly traces = new Map<string, Trace>();

  /** What is new about a file; null: nothing. */
  see(
    name: string,
    { mtimeMs, size, ino }: Pick<Stats, 'mtimeMs' | 'size' | 'ino'>,
  ): 'first' | 'again' | null {
    const trace: Trace = `${mtimeMs} ${size} ${ino}`;
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
