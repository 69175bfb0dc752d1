import { compactText, parseCount, parseDate } from '@/core/values';
import { cellText } from './cell-text';
import type { TotalRow } from './check-totals';
import type { SheetFindings } from './finding-collector';
import type { TableColumn } from './ledger';
import type { RoleModel, Vocabulary } from './ledger-model';
import { placeOf } from './row-cells';
import type { RowSign, SignedRow } from './row-signs';
import { termNamed } from './terms';
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

const HOW_OFTEN = /^\d+[次场期]$/;

/** What tells a part of a total from a record. */
interface PartReading {
  /** Null: there is no such column. */
  readonly date: number | null;
  /** None where no column of kinds stands. */
  readonly kinds: Vocabulary;
}

/** Prepares to tell the parts of totals in one table. */
export function partReading(
  { dateColumn, kinds: source }: RoleModel,
  columns: readonly TableColumn[],
  vocabulary: Vocabulary,
): PartReading {
  const hasKinds = source?.columns.some((name) => placeOf(name, columns) >= 0) === true;
  const date = columns[placeOf(dateColumn, columns)]?.column ?? null;
  return { date, kinds: hasKinds ? vocabulary : [] };
}

const SUMS: ReadonlySet<RowSign> = new Set<RowSign>(['total', 'subtotal', 'part']);

/** The rows of one table that are no records, from the first to the last: tells of them, and keeps sums and notes. */
export class SignedRows {
  readonly totals: TotalRow[] = [];
  readonly notes: SheetRow[] = [];
  private lastIndex = -1;
  private lastSign: RowSign | null = null;
  /** Of whose parts are told now. */
  private whole: TotalRow | null = null;

  constructor(
    private readonly findings: SheetFindings,
    private readonly reading: PartReading,
  ) {}

  /** Below a total and its 其中 nobody says it again: rows of one word and numbers are parts too. `above`: records. */
  partGoingOn({ cells }: SheetRow, index: number, above: number): SignedRow | null {
    if (this.lastSign !== 'part' || index !== this.lastIndex + 1 || this.whole?.above !== above) return null;
    const [first, ...others] = cells;
    if (first === undefined || others.length === 0 || isNumber(first) || !others.every(isNumber)) return null;
    return this.mayBePart(first, others) ? { sign: 'part', cell: first } : null;
  }

  /** A kind with numbers may be a meeting whose day nobody wrote, unless it says how often. */
  private mayBePart(first: Cell, others: readonly Cell[]): boolean {
    const { date, kinds } = this.reading;
    if (others.some(({ column }) => column === date)) return false;
    if (first.column === date && !tellsNoDay(first)) return false;
    return termNamed(cellText(first), kinds) === null || others.some(saysHowOften);
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

function saysHowOften(cell: Cell): boolean {
  return cell.type === 'text' && HOW_OFTEN.test(compactText(cellText(cell)));
}

/** Nor anything that may be meant for one. */
function tellsNoDay(cell: Cell): boolean {
  const text = cellText(cell);
  return cell.type === 'text' && !/\d/.test(text) && parseDate(text).state === 'unreadable';
}
