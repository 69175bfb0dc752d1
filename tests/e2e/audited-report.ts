import { XlsxFile } from '@/adapters/xlsx-file';
import { writeReport } from '@/adapters/docx-file';
import { assembleAccount, assembleReport } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { parseNarrative } from '@/core/report';
import { partyBranch } from '@/packs/party-branch';
import { ledgerBytes } from './fixtures';

/** A live number, a typed one that is right, a typed one that is wrong, and a rate that is not its own quotient. */
const TEXT = [
  '# 2021年工作总结',
  '全年召开党员大会{{党员大会次数}}次。',
  '支部全年召开党员大会6次。',
  '全年召开支委会15次。',
  '12月的党员大会应到25人，实到24人，出勤率95%。',
].join('\n');

/** A report in which somebody typed numbers. */
export async function auditedReport(): Promise<Uint8Array> {
  const workbook = await new XlsxFile(ledgerBytes(), '2021年党支部工作台账.xlsx').read();
  const today = { year: 2022, month: 1, day: 10 };
  const account = assembleAccount([workbook], partyBranch, {}, NO_WORDS, today);
  const options = { annex: false, writtenAt: '2022-01-10T08:00:00.000Z' };
  const { report, record } = assembleReport(account, parseNarrative(TEXT, '总结.txt'), partyBranch, options);
  return writeReport(report, record);
}
