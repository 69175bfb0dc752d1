import type { CellObject } from '@e965/xlsx';
import { numberCell, readNumberFormat, type Cell, type NumberFormat } from '@/core/ledger';
import { MalformedFile } from '../malformed-file';

/** Error values by their codes ([MS-XLS] 2.5.10). */
const ERRORS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** Makes cells of those of the library. A workbook has few formats and many cells, so each is taken apart once. */
export class CellMaker {
  private readonly formats = new Map<string, NumberFormat>();

  constructor(private readonly date1904: boolean) {}

  /** Null where a cell holds nothing. @throws MalformedFile */
  cell({ t, v, z }: CellObject, column: number): Cell | null {
    if (t === 'z' || v === '') return null;
    if (t === 'n' && Number.isFinite(v)) return numberCell(column, Number(v), this.formatOf(z));
    if (t === 's' && typeof v === 'string') return { column, type: 'text', value: v };
    if (t === 'b') return { column, type: 'boolean', value: v === true };
    const error = t === 'e' ? ERRORS.get(v) : undefined;
    if (error !== undefined) return { column, type: 'error', value: error };
    throw new MalformedFile(`cell of type ${t} with ${String(v)}`);
  }

  private formatOf(code: string | number | undefined): NumberFormat {
    const key = String(code ?? 'General');
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const format = readNumberFormat(key, this.date1904);
    this.formats.set(key, format);
    return format;
  }
}
