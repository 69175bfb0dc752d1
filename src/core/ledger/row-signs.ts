import { compactText, parseDate, remember } from '@/core/values';
import { cellText } from './cell-text';
import type { TableColumn } from './ledger';
import type { RoleModel } from './ledger-model';
import { compactHeading } from './match-headings';
import { isPartSign, totalSign } from './total-words';
import type { Area, Cell, SheetRow } from './workbook';

/** What a row that is no record is. */
export type RowSign =
  'total' | 'subtotal' | 'part' | 'comparison' | 'example' | 'heading' | 'note' | 'dayOnly';

export interface SignedRow {
  readonly sign: RowSign;
  /** The cell that says so. */
  readonly cell: Cell;
}

/** What signs are looked for with: where the table's columns are, and what may be merged over them. */
export interface SignContext {
  readonly role: RoleModel;
  readonly columns: readonly TableColumn[];
  readonly merges: readonly Area[];
}

/** The same, made ready for many rows. */
interface SignReading {
  readonly role: RoleModel;
  readonly columnAt: ReadonlyMap<number, TableColumn>;
  /** By column: with what its heading begins. */
  readonly begins: readonly (number | undefined)[];
  readonly dateColumn: number | null;
  readonly merges: readonly Area[];
  readonly isExample: (cell: Cell) => boolean;
}

const EXAMPLE = /^\(?(?:填写|填表)?(?:示例|样例|范例|举例|例如|例)(?:\d*|行|数据)(?:[:,。;(].*)?\)?$/;
const BEGINNINGS: ReadonlySet<number> = new Set(Array.from('填示样范举例', (sign) => sign.charCodeAt(0)));
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
/** Other years' sums, and how they differ. */
const COMPARISON =
  /^(?:上年|去年|上期)(?:同期|同月|度)?(?:数|人次|次数)?$|^(?:(?:与|比|较)?(?:上年|去年)?(?:同期)?(?:相比|比较)?|同比|环比)(?:增减|增长|增加|减少|升降|增幅)(?:数|率|额|量|情况)?(?:\(.*\))?$|^(?:同比|环比)(?:\(.*\))?$/;
const PLACEHOLDER = /^[x×]{2,}$/;
const NOTE =
  /^(?:注|备注|说明|填表说明|填写说明|注意事项|填表人|填报人|制表人|审核人|负责人|填表日期|填报时间)(?:[:\d一、(]|$)|盖章|签字|签章|签名|^(?:应|实)到(?:会|人数|党员)?:?\d/;
/** 某某支部 alone in a row is whose table it is, above the day it was signed on. */
const SIGNED_BY = /(?:支部|总支|党委)(?:委员会)?$/;
/** Who filled in or signed, whatever stands beside it. */
const SIGNATURE =
  /^(?:填表|填报|制表|审核|审批|经办|负责|记录|统计)(?:人|单位|日期|时间)?(?:\(盖章\)|\(签字\))?:/;
const CELLS_THAT_MAY_SAY_SO = 3;
const LONGEST_LONE_VALUE = 20;
/** Readers of workbooks give equal cells of a column as one, so that a column of few words is looked at once. */
const REMEMBERED_CELLS = 4_000;

/**
 * Prepares to find the first cell that says what a row of a table is; null: an ordinary row, which is a record or a
 * fault of one.
 */
export function signReader({ role, columns, merges }: SignContext): (row: SheetRow) => SignedRow | null {
  // Of two columns at one place the first is meant.
  const columnAt = new Map(columns.map((column) => [column.column, column] as const).reverse());
  const reading: SignReading = {
    role,
    columnAt,
    begins: beginnings(columns),
    dateColumn: columnOf(role.dateColumn, columns),
    merges,
    isExample: remember((cell: Cell) => isExample(cell, role, columnAt), REMEMBERED_CELLS),
  };
  return (row) => rowSign(row, reading);
}

function rowSign(row: SheetRow, reading: SignReading): SignedRow | null {
  const { role, dateColumn } = reading;
  const first = row.cells[0];
  if (first === undefined || role.takesEveryRow === true) return null;
  if (isNoteRow(first, row, reading) && totalledBy(first) === null)
    return { sign: isLoneDay(first, row, reading) ? 'dayOnly' : 'note', cell: first };
  const leftIn = leftInRow(row, first, reading);
  if (leftIn !== null) return leftIn;
  if (dateColumn !== null && tellsDayAt(dateColumn, row)) return null;
  const candidates = row.cells
    .slice(0, CELLS_THAT_MAY_SAY_SO)
    .filter((cell) => maySaySo(cell, first, reading));
  return candidates.map(totalledBy).find((signed) => signed !== null) ?? null;
}

/** Of the headings or the template. */
function leftInRow(row: SheetRow, first: Cell, reading: SignReading): SignedRow | null {
  if (repeatsHeadings(row, reading)) return { sign: 'heading', cell: first };
  const example = exampleIn(row, reading);
  return example === undefined ? null : { sign: 'example', cell: example };
}

/** On the next page, maybe only the lower one of two rows of them. */
function repeatsHeadings({ cells }: SheetRow, { columnAt }: SignReading): boolean {
  const repeats = (cell: Cell) => {
    const text = cellText(cell);
    return text !== '' && columnAt.get(cell.column)?.heading.endsWith(text) === true;
  };
  const [first, second] = cells;
  if (first === undefined || second === undefined || !repeats(first)) return false;
  return cells.every(({ type }) => type === 'text') && cells.filter(repeats).length * 2 > cells.length;
}

function tellsDayAt(column: number, { cells }: SheetRow): boolean {
  const cell = cells.find((one) => one.column >= column);
  return cell?.column === column && tellsDay(cell);
}

function isNoteRow(first: Cell, row: SheetRow, reading: SignReading): boolean {
  if (row.cells.length === 1) return isNote(first, row, reading);
  if (first.type !== 'text') return false;
  const text = compactText(cellText(first));
  return SIGNATURE.test(text) || (row.cells.length === 2 && NOTE.test(text));
}

/** A date in the column of dates: of an event nobody wrote more of, or of whoever signed the table. */
function isLoneDay(cell: Cell, row: SheetRow, { dateColumn, merges }: SignReading): boolean {
  if (row.cells.length > 1 || cell.column !== dateColumn || isWide(cell, row, merges)) return false;
  return tellsDay(cell) && !NOTE.test(compactText(cellText(cell)));
}

function exampleIn({ cells }: SheetRow, { begins, isExample }: SignReading): Cell | undefined {
  return cells.find(
    (cell) => cell.type === 'text' && mayBegin(cell.value, begins[cell.column]) && isExample(cell),
  );
}

/** A Chinese character stays what it is when texts are made alike: by the first one alone most topics are no example. */
function mayBegin(text: string, heading: number | undefined): boolean {
  const first = text.charCodeAt(0);
  if (first < FIRST_IDEOGRAPH || first > LAST_IDEOGRAPH) return true;
  return first === heading || BEGINNINGS.has(first);
}

function beginnings(columns: readonly TableColumn[]): readonly (number | undefined)[] {
  const begins = new Array<number | undefined>(Math.max(0, ...columns.map(({ column }) => column)) + 1);
  columns.forEach(({ column, heading }) => (begins[column] ??= compactHeading(heading).charCodeAt(0)));
  return begins;
}

/** 示例, XXX, or a cell that only repeats its own heading: left in from the template. */
function isExample(cell: Cell, role: RoleModel, columnAt: SignReading['columnAt']): boolean {
  const column = columnAt.get(cell.column);
  const text = compactText(cellText(cell));
  if (EXAMPLE.test(text)) return true;
  if (column?.type !== 'text' || column.name === role.dateColumn) return false;
  return PLACEHOLDER.test(text) || text === compactHeading(column.heading);
}

/** Prose may end in any word: only the first cell and those that hold no prose can call a row a total. */
function maySaySo(cell: Cell, first: Cell, { columnAt }: SignReading): boolean {
  const type = columnAt.get(cell.column)?.type;
  return cell.type === 'text' && (cell === first || type !== 'text');
}

function totalledBy(cell: Cell): SignedRow | null {
  const text = cellText(cell);
  const sign = totalSign(text) ?? (isPartSign(text) ? 'part' : comparisonSign(text));
  return sign === null ? null : { sign, cell };
}

function comparisonSign(text: string): 'comparison' | null {
  return COMPARISON.test(compactText(text)) ? 'comparison' : null;
}

/** A lone cell is a record that lacks all the rest, unless it stands nowhere in particular or reads like a line of text. */
function isNote(cell: Cell, row: SheetRow, { role, columnAt, merges }: SignReading): boolean {
  const name = columnAt.get(cell.column)?.name ?? null;
  if (name === null) return true;
  if (cell.type !== 'text') return cell.type === 'date';
  const text = cellText(cell);
  const isDated = parseDate(text).state !== 'unreadable';
  if (isDated || name === role.dateColumn || isSigner(text, name, role)) return true;
  return isLine(text) || isWide(cell, row, merges);
}

function isLine(text: string): boolean {
  return text.length > LONGEST_LONE_VALUE || /[:：。；]/.test(text) || NOTE.test(compactText(text));
}

function isSigner(text: string, name: string, { kinds }: RoleModel): boolean {
  const isMeant = name !== 'branch' && kinds?.columns.includes(name) !== true;
  return isMeant && SIGNED_BY.test(compactText(text));
}

function isWide(cell: Cell, row: SheetRow, merges: readonly Area[]): boolean {
  return merges.some(({ top, left, right }) => top === row.number && left === cell.column && right > left);
}

/** Does a cell tell a day, of whatever year? */
export function tellsDay(cell: Cell): boolean {
  if (cell.type !== 'text') return cell.type === 'date' || cell.type === 'number';
  const reading = parseDate(cellText(cell));
  return (
    reading.state === 'impossible' ||
    reading.state === 'several' ||
    (reading.state === 'read' && reading.date.day !== null) ||
    (reading.state === 'noYear' && reading.day !== null)
  );
}

function columnOf(name: string | undefined, columns: readonly TableColumn[]): number | null {
  return columns.find((column) => name !== undefined && column.name === name)?.column ?? null;
}
