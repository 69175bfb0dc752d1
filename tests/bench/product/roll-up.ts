import path from 'node:path';
import { main } from '@/apps/cli/main';

const NOW = new Date('2022-01-10T02:00:00Z');

/** Every ledger of a folder → one workbook in the output's folder, as the command does it. */
export async function rollUp(folder: string, outputs: string): Promise<string> {
  const output = path.join(outputs, 'summary.xlsx');
  const status = await main(['rollup', folder, '-o', output, '--json'], {
    out: () => undefined,
    taken: () => Promise.resolve(),
    err: () => undefined,
    colours: false,
    progress: () => undefined,
    now: () => NOW,
    stopped: () => Promise.resolve(),
  });
  if (status !== 0) throw new Error(`The roll-up ended with status ${String(status)}.`);
  return output;
}
