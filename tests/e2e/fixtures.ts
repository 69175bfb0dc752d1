import { readFileSync } from 'node:fs';
import { writeReport } from '@/adapters/docx-file';
import { assembleAccount, assembleReport } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { chooseNarrative, parseNarrative } from '@/core/report';
import { XlsxFile } from '@/adapters/xlsx-file';
import { partyBranch } from '@/packs/party-branch';
import { buildDocx, documentXml, p, run } from '#tests/adapters/docx-file/build-docx';

/** A branch's ledger of a whole year. */
export const LEDGER = 'assets/samples/2021年党支部工作台账.xlsx';
export const ledgerBytes = (): Uint8Array => readFileSync(LEDGER);

/** A document with two paragraphs and no figure. */
export const plainDocument = (): Uint8Array =>
  buildDocx({ document: documentXml(p(run('附言')) + p(run('以上。'))) });

/** The yearly report, written of the ledger as it is. */
export async function reportBytes(): Promise<Uint8Array> {
  const workbook = await new XlsxFile(ledgerBytes(), '2021年党支部工作台账.xlsx').read();
  const today = { year: 2022, month: 1, day: 10 };
  const account = assembleAccount([workbook], partyBranch, {}, NO_WORDS, today);
  const { name, text } = chooseNarrative(partyBranch.narratives);
  const options = { annex: false, writtenAt: '2022-01-10T08:00:00.000Z' };
  const { report, record } = assembleReport(account, parseNarrative(text, name), partyBranch, options);
  return writeReport(report, record);
}
