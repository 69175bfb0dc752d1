import type { WorkbookTemplate } from '@/core/ledger';
import { sampleLedger } from './sample-ledger';

const LACKING = ['调研', '意见建议', '基本信息'];

/** The sample as a branch that keeps its meetings alone: no research, no names. */
export function bareLedger(): WorkbookTemplate {
  const { sheets, ...rest } = sampleLedger();
  return { ...rest, sheets: sheets.filter(({ name }) => !LACKING.includes(name)) };
}
