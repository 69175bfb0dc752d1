import type { Correction } from '@/core/doctor';
import type { Desk } from '../desk/desk';
import { correctedFile } from './corrected-file';

/** Hands over a corrected copy of each file that corrections are of. Gives the names of the copies. */
export async function saveCorrected(
  desk: Desk,
  corrections: readonly Correction[],
  save: (file: string, bytes: Uint8Array) => void,
): Promise<readonly string[]> {
  const files = Array.from(new Set(corrections.map(({ file }) => file)));
  const copies: string[] = [];
  for (const file of files) {
    const bytes = await desk.correctFile(file, corrections);
    save(correctedFile(file), bytes);
    copies.push(correctedFile(file));
  }
  return copies;
}
