import { basename } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { LedgerFile, type LedgerLimits } from '@/adapters/ledger-file';
import { Failure, joinFailures } from '@/core/failure';
import { readSources, type Workbook } from '@/core/ledger';
import type { Arguments } from './arguments';
import { readBytes } from './files';
import { NODE_COMPRESSION } from './node-compression';
import { invalid } from './question';
import type { CliText } from './text';
import type { Terminal } from './terminal';

const MEGABYTE = 1024 * 1024;
const MOST_ROWS = 1_000_000;
/**
 * Measured with ten columns: 300,000 rows are read and counted in a heap of 256 MB. What this process can't hold is
 * refused before it breaks.
 */
const HEAP_PER_ROW = 1000;

/** Reads ledger files, each content once. @throws Failure as the reader does, of all that can't be read */
export async function readLedgers(
  paths: readonly string[],
  args: Arguments,
  terminal: Terminal,
  text: CliText,
): Promise<readonly Workbook[]> {
  const limits = readLimits(args);
  const { workbooks, failures } = await readSources(paths, async (path) => {
    const file = basename(path);
    const source = new LedgerFile(await readBytes(path), file, limits, NODE_COMPRESSION);
    return source
      .read({
        onProgress: ({ done, total }) => {
          terminal.progress(text.reading(file, total === 0 ? 1 : done / total));
        },
      })
      .finally(() => {
        terminal.progress(null);
      });
  });
  const [first, ...others] = failures;
  if (first !== undefined) throw joinFailures([first, ...others]);
  return workbooks;
}

/** How large a ledger may be. @throws Failure usage.invalidValue */
export function readLimits(args: Arguments): LedgerLimits {
  const size = readLimit(args, 'max-size');
  const rows = readLimit(args, 'max-rows');
  return {
    ...(size === null ? {} : { unpackedBytes: size * MEGABYTE }),
    rows: rows ?? Math.min(MOST_ROWS, Math.floor(getHeapStatistics().heap_size_limit / HEAP_PER_ROW)),
  };
}

function readLimit(args: Arguments, option: string): number | null {
  const text = args.get(option);
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw invalid(`--${option}`, text, option === 'max-size' ? 'MB' : 'ROWS');
  return Number(text);
}

/** @throws Failure file.noLedger */
export function noLedger(paths: readonly string[]): Failure {
  return new Failure('file.noLedger', { file: paths.map((path) => basename(path)).join('、') });
}
