import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { assembleRefresh, settleRefresh, type LedgerAccount } from '@/core/assemble';
import { NODE_COMPRESSION } from '@/apps/cli/node-compression';
import type { Figure } from '@/core/figures';
import { tagOf } from '@/core/marks';
import { WRITTEN_AT } from '../product/narrative';
import { takeAccount } from '../product/take-account';

interface Prepared {
  readonly bytes: Uint8Array;
  readonly account: LedgerAccount;
}

/** The ledger is read and the figures of the marks are counted before. */
export async function prepare(folder: string): Promise<Prepared> {
  const account = await takeAccount(path.join(folder, 'ledger.xlsx'));
  const tags = Object.keys(JSON.parse(readFileSync(path.join(folder, 'texts.json'), 'utf8')) as object);
  tags.forEach((tag) => countWhole(account.figures.get(tag.slice(tagOf('').length))));
  return { bytes: readFileSync(path.join(folder, 'report.docx')), account };
}

/** With its rows and what it says of itself, which wait until somebody asks. */
function countWhole(figure: Figure | null): number {
  if (figure === null) return 0;
  return figure.rows.length + figure.excluded.length + figure.definition.length;
}

/** What `taizhang refresh` does between ledger and disk: marks and record read, planned, and both written. */
export async function work({ bytes, account }: Prepared): Promise<Uint8Array> {
  const document = new DocxFile(bytes, 'report.docx', NODE_COMPRESSION);
  const [marks, reading] = [await document.readMarks(), await document.readRecord()];
  const plan = assembleRefresh(account, marks, reading, { edited: 'keep' }, WRITTEN_AT);
  const outcome = await document.applyEdits(plan.edits);
  await document.writeRecord(settleRefresh(plan, reading, outcome));
  return document.toBytes();
}
