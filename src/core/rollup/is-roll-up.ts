import { SHEET_NAMES } from './sheet-names';

/** By the names of its sheets: is it a workbook that a roll-up wrote, and no ledger? */
export function isRollUp(sheets: readonly { readonly name: string }[]): boolean {
  const { summary, notReported, shortages, notes } = SHEET_NAMES;
  const names = sheets.map(({ name }) => name);
  return (
    names[0] === summary &&
    names.at(-1) === notes &&
    [notReported, shortages].every((name) => names.includes(name))
  );
}
