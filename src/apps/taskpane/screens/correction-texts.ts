import { changesText, type ContentWords, type Correction } from '@/core/doctor';
import { cellAddress, type Finding } from '@/core/findings';
import { sayCorrection, type Language } from '@/core/wording';

/** Where its first cell stands. */
export function placeOf({ file, sheet, cells: [first] }: Correction, isOneFile: boolean): string {
  const cell = first === undefined ? '' : cellAddress(first.row, first.column);
  return isOneFile ? `${sheet}!${cell}` : `${file} › ${sheet}!${cell}`;
}

/** The corrections as a text to be kept, one a line. */
export function listText(
  corrections: readonly Correction[],
  isOneFile: boolean,
  words: ContentWords,
  language: Language,
): string {
  const lines = corrections.map((correction) => {
    const { file, sheet } = correction;
    const place = isOneFile ? sheet : `${file} › ${sheet}`;
    return `${place}!${changesText(correction, words)}  ${sayCorrection(correction, language)}`;
  });
  return `${lines.join('\r\n')}\r\n`;
}

/** Equal for a finding and its like from another thread. */
export function findingKey({ code, file, sheet, cell }: Finding): string {
  return [code, file, sheet, cell].join('\u0001');
}

/** Stays the same when all is read again. */
export function correctionKey({ file, sheet, reason, cells }: Correction): string {
  return JSON.stringify([file, sheet, reason, cells]);
}
