import type { Finding } from '@/core/findings';
import type { Workbook } from './workbook';

/** A serial that lost its format is no date to people, wherever it stands. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** Without the remark that a date is written as text, where a file knows nothing but text. */
export function formatsWorthTelling(
  findings: readonly Finding[],
  workbooks: readonly Workbook[],
): readonly Finding[] {
  const plain = new Set(workbooks.filter(({ isPlainText }) => isPlainText === true).map(({ file }) => file));
  if (plain.size === 0) return findings;
  return findings.filter(
    ({ code, file, value }) => code !== 'date.text' || !plain.has(file) || SERIAL.test(value),
  );
}
