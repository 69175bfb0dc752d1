import { parseCount } from '@/core/values';
import { cellText } from './cell-text';
import type { TotalRow } from './check-totals';
import type { SheetFindings } from './finding-collector';
import { tellsDay, type RowSign, type SignedRow } from './row-signs';
import type { Cell, SheetRow } from './workbook';

const CODES = {
  total: 'row.total',
  subtotal: 'row.subtotal',
  part: 'row.subtotal',
  comparison: 'row.comparison',
  example: 'row.example',
  heading: null,
  note: null,
  dayOnly: 'row.dayOnly',
} as const satisfies Record<RowSign, string | null>;

const SUMS: ReadonlySet<RowSign> = new Set<RowSign>(['total', 'subtotal', 'part']);

/** The rows of one table that are no records, from the first to the last: tells of them, and keeps sums and notes. */
export class SignedRows {
  readonly totals: TotalRow[] = [];
  readonly notes: SheetRow[] = [];
  private lastIndex = -1;
  private lastSign: RowSign | null = null;
  /** Of whose parts are told now. */
  private whole: TotalRow | null = null;

  constructor(private readonly findings: SheetFindings) {}

  /** Below 其中 nobody says it again: rows of one word and numbers that tell no day are parts too. */
  partGoingOn({ cells }: SheetRow, index: number): SignedRow | null {
    if (this.lastSign !== 'part' || index !== this.lastIndex + 1) return null;
    const [first] = cells;
    const words = cells.filter((cell) => !isNumber(cell));
    const isPart = words.length === 1 && words[0] === first && cells.length > 1 && !cells.some(isDay);
    return first !== undefined && isPart ? { sign: 'part', cell: first } : null;
  }

  tell(signedRow: TotalRow, index: number): void {
    const { row, signed } = signedRow;
    const { sign, cell } = signed;
    // Who signs below a table writes the day under the name.
    const isSigned = sign === 'dayOnly' && this.lastSign === 'note' && index === this.lastIndex + 1;
    const code = isSigned ? null : CODES[sign];
    if (code !== null) this.findings.add(code, row.number, cell.column, cellText(cell));
    if (sign === 'note') this.notes.push(row);
    if (SUMS.has(sign)) this.keep(signedRow);
    this.lastIndex = index;
    this.lastSign = isSigned ? 'note' : sign;
  }

  private keep(signedRow: TotalRow): void {
    const isPart = signedRow.signed.sign === 'part';
    if (!isPart) this.whole = signedRow;
    const whole = isPart && this.whole?.above === signedRow.above ? this.whole : null;
    this.totals.push(whole === null ? signedRow : { ...signedRow, whole });
  }
}

function isNumber(cell: Cell): boolean {
  if (cell.type !== 'text') return cell.type === 'number';
  return parseCount(cellText(cell)).state === 'read';
}

function isDay(cell: Cell): boolean {
  return cell.type !== 'number' && tellsDay(cell);
}
