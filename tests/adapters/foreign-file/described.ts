import { LedgerFile, type LedgerLimits } from '@/adapters/ledger-file';
import { cellAddress } from '@/core/findings';
import { isFailure } from '@/core/failure';
import type { Sheet, Workbook } from '@/core/ledger';

/** Reads a file as the programs do. */
export function readFile(bytes: Uint8Array, file: string, limits?: LedgerLimits): Promise<Workbook> {
  return new LedgerFile(bytes, file, limits).read();
}

/** The cells of a sheet by their addresses, a text in quotes and all else as it is. */
export function cellsOf(sheet: Sheet | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (sheet?.rows ?? []).flatMap(({ number, cells }) =>
      cells.map((cell) => {
        const value = 'value' in cell ? cell.value : cell.type;
        const shown = cell.type === 'text' ? JSON.stringify(value) : String(value);
        return [cellAddress(number, cell.column), `${cell.formula === true ? '=' : ''}${shown}`];
      }),
    ),
  );
}

/** The code and fields a reading ends with; null where it ends well. Any other error goes through. */
export async function faultOf(
  bytes: Uint8Array,
  file = '台账',
  limits?: LedgerLimits,
): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    await readFile(bytes, file, limits);
    return null;
  } catch (error) {
    if (!isFailure(error)) throw error;
    const { file: named, ...fields } = error.fields;
    expect(named).toBe(file);
    return { code: error.code, ...fields };
  }
}
