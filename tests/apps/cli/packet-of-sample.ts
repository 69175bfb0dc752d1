import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { XlsxFile } from '@/adapters/xlsx-file';
import { assembleAccount, packetOf } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { formatPacket } from '@/core/link';
import { partyBranch } from '@/packs/party-branch';
import { SAMPLE } from './run';

/** The packet that the pane in Excel copies of the sample ledger. */
export async function packetText(): Promise<string> {
  const workbook = await new XlsxFile(readFileSync(SAMPLE), basename(SAMPLE)).read();
  const today = { year: 2022, month: 1, day: 9 };
  const account = assembleAccount([workbook], partyBranch, {}, NO_WORDS, today);
  return formatPacket(packetOf(account, partyBranch, '2022-01-09T08:00:00.000Z'));
}
