import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '@/apps/cli/main';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** When the tests' commands run. */
export const NOW = new Date('2022-01-10T02:00:00Z');

/** Runs a command in this process, at a fixed time, without colours. */
export async function taizhang(...argv: readonly string[]): Promise<Outcome> {
  const written = { out: '', err: '' };
  const status = await main(argv, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    taken: () => Promise.resolve(),
    colours: false,
    progress: () => undefined,
    now: () => NOW,
    stopped: () => Promise.resolve(),
  });
  return { status, ...written };
}

/** A folder for one test file; removed when its tests are done. */
export function temporaryFolder(): { path(name: string): string } {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'taizhang-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: (name) => join(folder, name) };
}

export const SAMPLE = join(__dirname, '../../../assets/samples/2021年党支部工作台账.xlsx');
