import type { LedgerSource, Workbook } from '@/core/ledger';
import type { Asked, Desk } from '../desk/desk';
import type { Overview } from '../desk/overview';
import type { Job } from './job';

/** Reads the workbook that is open in Excel, and tells how far it has come. */
export async function readOpenWorkbook(source: LedgerSource, job: Job): Promise<Workbook> {
  const workbook = await source.read({
    signal: job.signal,
    onWaiting: (isWaiting) => job.tell({ isWaiting }),
    onProgress: ({ done, total }) => job.tell({ share: total === 0 ? null : done / total }),
  });
  job.tell({ share: null });
  return workbook;
}

/** Carries a workbook to a desk, piece by piece, and has it counted there. */
export async function countAt(
  desk: Desk,
  workbook: Workbook,
  asked: Asked,
  signal: AbortSignal,
): Promise<Overview> {
  const { sendWorkbook } = await import(/* webpackChunkName: "open-desk" */ '../desk/workbook-pieces');
  await sendWorkbook(workbook, desk, signal);
  return desk.countWorkbook(asked);
}
