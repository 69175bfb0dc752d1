import type { LedgerSource, ReadProgress, Workbook } from '@/core/ledger';
import type { ChosenFile } from './desk';

/** Steps of the progress of each file. */
const STEPS = 1000;

/** Reads ledger files one after the other, each content once. @throws Failure as the reader does */
export async function readFiles(
  files: readonly ChosenFile[],
  open: (file: ChosenFile) => LedgerSource,
  onProgress: (progress: ReadProgress) => void,
): Promise<readonly Workbook[]> {
  const workbooks: Workbook[] = [];
  for (const [index, file] of files.entries()) {
    const workbook = await open(file).read({
      onProgress: ({ done, total }) => {
        const share = total === 0 ? 1 : done / total;
        onProgress({ done: Math.floor((index + share) * STEPS), total: files.length * STEPS });
      },
    });
    if (workbooks.every(({ sha256 }) => sha256 !== workbook.sha256)) workbooks.push(workbook);
  }
  return workbooks;
}
