import { writeWorkbook, XlsxFile } from '@/adapters/xlsx-file';
import { assembleAccount, type Account } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import type { Workbook, WorkbookTemplate } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';

/** A workbook as it is read back once somebody has saved it. */
export async function readBack(template: WorkbookTemplate): Promise<Workbook> {
  return new XlsxFile(await writeWorkbook(template), 'ledger.xlsx').read();
}

/** What a workbook comes to, without a question: the year is the one it speaks of. */
export async function accountOfTemplate(template: WorkbookTemplate): Promise<Account> {
  const workbook = await readBack(template);
  return assembleAccount([workbook], partyBranch, {}, NO_WORDS, {
    year: 2022,
    month: 1,
    day: 10,
  });
}
