import { withoutFormulas } from '@/adapters/xlsx-file';
import type { Correction } from '@/core/doctor';
import type { ChosenFile } from './desk';

/** Those that leave the formulas of the files alone. */
export function safeCorrections(
  files: readonly ChosenFile[],
  corrections: readonly Correction[],
): readonly Correction[] {
  return files.reduce((left, { name, bytes }) => {
    const ofFile = left.filter(({ file }) => file === name);
    const kept = new Set(withoutFormulas(bytes, name, ofFile));
    return left.filter((one) => one.file !== name || kept.has(one));
  }, corrections);
}
