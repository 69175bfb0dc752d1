import { Failure } from '@/core/failure';
import type { SheetRow } from '@/core/ledger';
import { composeSheet } from '../compose-sheet';
import type { Grids, Reading } from '../grids';
import { baseName } from '../text/base-name';
import { decodeText } from '../text/decode-text';
import { plainCell } from '../text/plain-cell';
import { findSeparator } from './find-separator';
import { parseRecord } from './parse-record';

/** A first line by which a file tells Excel its separator. */
const STATED = /^sep=([^\r\n])(?:\r\n|\r|\n)/i;
const ROWS_PER_STEP = 2_000;

/**
 * Separated values: .csv, and what Excel saves as Unicode text. Rows are records, as Excel shows them, and not lines;
 * formulas are text. Throws Failure file.notXlsx (`found` is text) for prose, file.unknownEncoding.
 */
export async function readSeparated(bytes: Uint8Array, reading: Reading): Promise<Grids> {
  const text = decodeText(bytes, reading.file);
  const stated = STATED.exec(text);
  const start = stated?.[0].length ?? 0;
  const separator = stated?.[1] ?? findSeparator(text, start);
  if (text.trim() === '') throw new Failure('file.empty', { file: reading.file });
  if (separator === null) throw new Failure('file.notXlsx', { file: reading.file, found: 'text' });
  const rows: SheetRow[] = [];
  let place = start;
  for (let number = 1; place < text.length; number += 1) {
    const { fields, end } = parseRecord(text, place, separator);
    place = end;
    reading.countRows(1);
    rows.push({
      number,
      hidden: false,
      cells: fields.flatMap((field, index) => plainCell(field, index + 1) ?? []),
    });
    if (number % ROWS_PER_STEP === 0) await reading.pause(place / (text.length + 1));
  }
  await reading.pause(1);
  return { sheets: [composeSheet({ name: baseName(reading.file), rows })], names: [] };
}
