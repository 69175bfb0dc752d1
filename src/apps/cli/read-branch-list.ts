import { basename, extname } from 'node:path';
import { LedgerFile } from '@/adapters/ledger-file';
import { Failure } from '@/core/failure';
import { cellText, type Workbook } from '@/core/ledger';
import type { RollupDefinition } from '@/core/rollup';
import { compactText } from '@/core/values';
import { readBytes } from './files';
import { NODE_COMPRESSION } from './node-compression';

/**
 * Who should report: one name a line of a text, or one a row in the first column of a workbook, each once. None where
 * no file is named. @throws Failure file.*, rollup.noBranches
 */
export async function readBranchList(
  path: string | undefined,
  { listHeadings }: RollupDefinition,
): Promise<readonly string[]> {
  if (path === undefined) return [];
  const file = basename(path);
  const bytes = await readBytes(path);
  const names = (await namesIn(bytes, file)).filter((name) => !listHeadings.includes(compactText(name)));
  const byName = new Map(names.map((name) => [compactText(name), name]));
  if (byName.size === 0) throw new Failure('rollup.noBranches', { file });
  return Array.from(byName.values());
}

/** A text is read as lines: with one column it is no table to a reader of ledgers. */
async function namesIn(bytes: Uint8Array, file: string): Promise<readonly string[]> {
  if (TEXT_ENDINGS.includes(extname(file).toLowerCase())) return firstFields(decodeText(bytes, file));
  return firstColumn(await new LedgerFile(bytes, file, {}, NODE_COMPRESSION).read());
}

/** In UTF-8, or in what Notepad saves as ANSI on a Chinese Windows. @throws Failure file.unknownEncoding */
function decodeText(bytes: Uint8Array, file: string): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  throw new Failure('file.unknownEncoding', { file });
}

const TEXT_ENDINGS: readonly string[] = ['.txt', '.csv'];

function firstFields(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => (/^"[^"]*"|^[^,\t]*/.exec(line)?.[0] ?? '').replaceAll('"', '').trim())
    .filter((name) => name !== '');
}

function firstColumn({ sheets }: Workbook): readonly string[] {
  return (sheets[0]?.rows ?? []).flatMap(({ cells }) => {
    const cell = cells.find(({ column }) => column === 1);
    const text = cell === undefined ? '' : cellText(cell).trim();
    return text === '' ? [] : [text];
  });
}
