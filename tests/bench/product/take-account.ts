import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { XlsxFile } from '@/adapters/xlsx-file';
import { assembleAccount, type LedgerAccount } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';

const TODAY = { year: 2022, month: 1, day: 10 };

/** A ledger from the disk, read and made ready to be counted, as every command does. */
export async function takeAccount(file: string): Promise<LedgerAccount> {
  const workbook = await new XlsxFile(readFileSync(file), basename(file)).read();
  return assembleAccount([workbook], partyBranch, {}, NO_WORDS, TODAY);
}
