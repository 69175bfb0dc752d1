import { becomingText, changesText, standingText, type Correction } from '@/core/doctor';
import { cellAddress, type Finding } from '@/core/findings';
import { sayCorrection, type Language } from '@/core/wording';

/** Where its first cell stands. */
export function placeOf({ file, sheet, cells: [first] }: Correction, isOneFile: boolean): string {
  const cell = first === undefined ? '' : cellAddress(first.row, first.column);
  return isOneFile ? `${sheet}!${cell}` : `${file} › ${sheet}!${cell}`;
}

/** What stands in its cells, and what takes its place; several cells after one another. */
export function textsOf(
  { cells }: Correction,
  blank: string,
): { readonly before: string; readonly after: string } {
  const before = cells.map(standingText).map((text) => (text === '' ? blank : text));
  return { before: before.join('、'), after: cells.map(becomingText).join('、') };
}

/** The corrections as a text to be kept, one a line. */
export function listText(
  corrections: readonly Correction[],
  isOneFile: boolean,
  blank: string,
  language: Language,
): string {
  const lines = corrections.map((correction) => {
    const { file, sheet } = correction;
    const place = isOneFile ? sheet : `${file} › ${sheet}`;
    return `${place}!${changesText(correction, blank)}  ${sayCorrection(correction, language)}`;
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
