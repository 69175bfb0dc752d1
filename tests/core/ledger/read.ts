import type { Finding } from '@/core/findings';
import { readLedger, type Ledger, type Sheet } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { sheet, workbook, type Given } from '#tests/samples/grid-workbook';

/** Headings of a plain meeting ledger. */
export const HEADING = ['会议时间', '会议类型', '主题', '应到人数', '实到人数', '请假人数'];

/** Reads sheets as a Party branch's ledger of 2021. */
export function read(...sheets: readonly Sheet[]): Ledger {
  return readLedger([workbook(sheets)], partyBranch.ledger, { year: 2021 });
}

/** Reads rows of a plain meeting ledger; the first stands in row 2. */
export function meetings(...rows: readonly (readonly Given[])[]): Ledger {
  return read(sheet('三会一课', [HEADING, ...rows]));
}

/** `date.text A2` */
export function placed({ code, cell }: Finding): string {
  return `${code} ${cell}`;
}
