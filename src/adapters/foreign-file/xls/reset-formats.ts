import { SSF } from '@e965/xlsx';
import { BUILT_IN_FORMATS } from '@/core/ledger';

const FIRST_OWN = 59;

/** The library leaves the types of its own formats open. */
interface FormatTable {
  get_table(): Readonly<Record<number, string>>;
  load(format: string, number: number): number;
}

/**
 * The library keeps number formats by their numbers in one table for all files: it is given the built-in ones of
 * Chinese Excel, and forgets those of the file before.
 */
export function resetFormats(): void {
  const table = SSF as FormatTable;
  const own = Object.keys(table.get_table())
    .map(Number)
    .filter((number) => number >= FIRST_OWN);
  for (const number of own) table.load('General', number);
  for (let number = 0; number < FIRST_OWN; number += 1) {
    table.load(BUILT_IN_FORMATS[number] ?? 'General', number);
  }
}
