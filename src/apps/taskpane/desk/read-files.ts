import { readSources, type LedgerSource, type ReadLedgers, type ReadProgress } from '@/core/ledger';
import type { ChosenFile } from './desk';

/** Steps of the progress of each file. */
const STEPS = 1000;

/** Reads ledger files one after the other, each content once; those that fail are told beside the others. */
export function readFiles(
  files: readonly ChosenFile[],
  open: (file: ChosenFile) => LedgerSource,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadLedgers> {
  return readSources(files, (file, index) =>
    open(file).read({
      onProgress: ({ done, total }) => {
        const share = total === 0 ? 1 : done / total;
        onProgress({ done: Math.floor((index + share) * STEPS), total: files.length * STEPS });
      },
    }),
  );
}
