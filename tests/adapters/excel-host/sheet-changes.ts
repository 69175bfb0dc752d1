import { cellAddress } from '@/core/findings';
import type { ExcelModel } from '#tests/office-host/excel';

/** What stands in the upper left of a sheet and how it looks, by address; cells that say nothing are left out. */
export type SheetState = ReadonlyMap<string, string>;

const ROWS = 90;
const COLUMNS = 26;
const PLAIN = JSON.stringify(['', '', 'General', '#FFFFFF', false]);

export function stateOf(model: ExcelModel, name: string): SheetState {
  const sheet = model.sheet(name);
  const state = new Map<string, string>();
  for (let row = 1; row <= ROWS; row += 1) {
    for (let column = 1; column <= COLUMNS; column += 1) {
      const { value, formula, style } = sheet.cell(row, column);
      const said = [value, formula?.text ?? '', style.numberFormat, style.fillColor, style.bold];
      if (JSON.stringify(said) !== PLAIN) state.set(cellAddress(row, column), JSON.stringify(said));
    }
  }
  return state;
}

/** Which cells say something else now. */
export function changesBetween(before: SheetState, after: SheetState): string[] {
  const addresses = new Set([...before.keys(), ...after.keys()]);
  return [...addresses].filter((address) => before.get(address) !== after.get(address)).sort();
}

/** The texts shown in cells, by address. */
export function textsAt(model: ExcelModel, name: string, addresses: readonly string[]): string[] {
  const grid = model.sheet(name).grid();
  return addresses.map((address) => {
    const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    return `${address} ${grid[Number(row) - 1]?.[column.charCodeAt(0) - 65] ?? ''}`;
  });
}
