import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../ratios';
import { startLinkServer, type LinkServer } from './link-server';
import { listenTo } from './listen-to';
import { saveLedger } from './save-ledger';

/** Saves measured one by one, after some that count for nothing. */
const SAVES = 31;
const FIRST_SAVES = 5;
const LEDGERS = 50;
const LISTENERS = 500;
const ROUNDS = 4;
const LONGEST = 120_000;

export interface LinkMeasures {
  /** From a ledger's save to the event at who listens: the middle of all, in milliseconds. */
  readonly delay: number;
  /** Changes that were heard, of those that should have been. */
  readonly heard: number;
  readonly expected: number;
  /** Of the server with 500 listeners, in MB; null: this system does not tell. */
  readonly peak: number | null;
}

/** Measures the live link of the program as it ships, over real HTTPS, with ledgers saved the way Excel saves. */
export async function measureLink(program: string, data: string): Promise<LinkMeasures> {
  const folder = path.join(data, 'link');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: LEDGERS }, (_, index) => `支部${String(index)}.xlsx`);
  for (const [index, name] of names.entries()) saveLedger(folder, name, index);
  const server = await startLinkServer(program, folder, null);
  try {
    const delay = await measureDelay(server, folder, names[0] ?? '');
    const { heard, expected } = await hearAll(server, folder, names);
    return { delay, heard, expected, peak: server.peakMemory() };
  } finally {
    await server.end();
  }
}

async function measureDelay(server: LinkServer, folder: string, name: string): Promise<number> {
  let hear: () => void = () => undefined;
  const next = () => new Promise<void>((resolve) => (hear = resolve));
  const first = next();
  const listener = await listenTo(server, name, () => hear());
  await first;
  const delays: number[] = [];
  for (let save = 0; save < SAVES; save += 1) {
    // As a person saves: long after the last time.
    await wait(200);
    const heard = next();
    const savedAt = saveLedger(folder, name, 1000 + save);
    await heard;
    delays.push(performance.now() - savedAt);
  }
  listener.close();
  return median(delays.slice(FIRST_SAVES));
}

async function hearAll(server: LinkServer, folder: string, names: readonly string[]) {
  let heard = 0;
  const listeners = await Promise.all(
    Array.from({ length: LISTENERS }, (_, index) =>
      listenTo(server, names[index % LEDGERS] ?? '', () => (heard += 1)),
    ),
  );
  const comeTo = async (count: number) => {
    for (let waited = 0; heard < count && waited < LONGEST; waited += 20) await wait(20);
  };
  await comeTo(LISTENERS);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [index, name] of names.entries()) saveLedger(folder, name, 10_000 * round + index);
    await comeTo(LISTENERS * (1 + round));
  }
  for (const listener of listeners) listener.close();
  return { heard, expected: LISTENERS * (1 + ROUNDS) };
}
