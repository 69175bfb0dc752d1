import { once } from 'node:events';
import { fitToWidth } from './fit-to-width';

/** Where a command speaks to: results to `out`, messages to `err`. A test puts its own in place. */
export interface Terminal {
  out(text: string): void;
  /** Once what went to `out` was taken: whoever reads it may be slow. */
  taken(): Promise<void>;
  err(text: string): void;
  /** Whether results may be coloured. */
  readonly colours: boolean;
  /** Shows how far a long job has come, on one line that the next call overwrites; null clears it. */
  progress(line: string | null): void;
  now(): Date;
  /** Once somebody asks the program to end. */
  stopped(): Promise<void>;
}

/** The terminal of this process. Colours and progress only where a person is looking (NO_COLOR is heeded). */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => stdout.write(text),
    taken: async () => {
      if (stdout.writableNeedDrain) await once(stdout, 'drain');
    },
    err: (text) => stderr.write(text),
    colours: stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
    progress: (line) => {
      // A line that runs over its end would leave its beginning behind.
      if (stderr.isTTY) stderr.write(`\r\u001B[2K${fitToWidth(line ?? '', (stderr.columns || 80) - 1)}`);
    },
    now: () => fixedTime(env['SOURCE_DATE_EPOCH']) ?? new Date(),
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** The reproducible-builds convention: seconds since 1970, for output that is the same on every run. */
function fixedTime(epoch: string | undefined): Date | null {
  return epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null;
}
