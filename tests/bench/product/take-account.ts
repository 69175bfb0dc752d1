import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LedgerFile } from '@/adapters/ledger-file';
import { NODE_COMPRESSION } from '@/apps/cli/node-compression';
import { assembleAccount, type LedgerAccount } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';

const TODAY = { year: 2022, month: 1, day: 10 };

/** A ledger from the disk, read and made ready to be counted, as every command does. */
export async function takeAccount(file: string): Promise<LedgerAccount> {
  const workbook = await new LedgerFile(readFileSync(file), basename(file), {}, NODE_COMPRESSION).read();
  return assembleAccount([workbook], partyBranch, {}, NO_WORDS, TODAY);
}
