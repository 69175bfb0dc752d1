import path from 'node:path';
import { writeReport } from '@/adapters/docx-file';
import { NODE_COMPRESSION } from '@/apps/cli/node-compression';
import { assembleReport, type LedgerAccount } from '@/core/assemble';
import { partyBranch } from '@/packs/party-branch';
import { NARRATIVE, WRITTEN_AT } from '../product/narrative';
import { takeAccount } from '../product/take-account';

/** The ledger is read before; figures are counted as the report asks for them. */
export function prepare(folder: string): Promise<LedgerAccount> {
  return takeAccount(path.join(folder, 'ledger.xlsx'));
}

/** What `taizhang report --annex` does before it writes to the disk. */
export function work(account: LedgerAccount): Promise<Uint8Array> {
  const { report, record } = assembleReport(account, NARRATIVE, partyBranch, {
    annex: true,
    writtenAt: WRITTEN_AT,
  });
  return writeReport(report, record, NODE_COMPRESSION);
}
