import { Failure } from '@/core/failure';
import { composeSheet } from '../compose-sheet';
import type { Grids, Reading } from '../grids';
import { baseName } from '../text/base-name';
import { decodeText } from '../text/decode-text';
import { htmlTokens } from './html-tokens';
import { statedEncoding, statedSheetName } from './stated-page';
import { TableWalk } from './table-walk';

const ROWS_PER_STEP = 2_000;

/**
 * The tables of a web page as one sheet, one below the other: what many systems export under the name .xls. Values are
 * what the page shows. Throws Failure file.notXlsx (`found` is html) where the page has no table, or tables within
 * cells, whose rows no sheet could have; file.unknownEncoding.
 */
export async function readHtml(bytes: Uint8Array, reading: Reading): Promise<Grids> {
  const html = decodeText(bytes, reading.file, statedEncoding(bytes));
  const walk = new TableWalk();
  let counted = 0;
  for (const token of htmlTokens(html)) {
    if (!walk.take(token)) continue;
    reading.countRows(1);
    counted += 1;
    if (counted % ROWS_PER_STEP === 0) await reading.pause(counted / (counted + ROWS_PER_STEP));
  }
  if (!walk.hasTable || walk.isNested)
    throw new Failure('file.notXlsx', { file: reading.file, found: 'html' });
  await reading.pause(1);
  const { rows, merges, isHiddenColumn } = walk.grid;
  const name = statedSheetName(html) ?? baseName(reading.file);
  return { sheets: [composeSheet({ name, rows, merges, isHiddenColumn })], names: [] };
}
