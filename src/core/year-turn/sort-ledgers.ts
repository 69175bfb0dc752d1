/** A ledger read by itself: how many of its dated rows are of each year; none of one that only its words tell. */
export interface HeldRows {
  readonly rows: ReadonlyMap<number, number>;
}

/** Which ledgers a report was written from, and which its next one is to be written from. */
export interface SortedLedgers<Held> {
  /** Empty: none is of the report's year. */
  readonly last: readonly Held[];
  /** The year to turn to; null: none. */
  readonly to: number | null;
  /** Empty: none is of that year. */
  readonly next: readonly Held[];
}

/** Fewer rows than this share of the fullest year are slips of the pen, or the first days of a year. */
const LEAST_SHARE = 0.1;
/** A ledger that goes on into the next year is asked of the last one, unless others know about as much of it. */
const ENOUGH = 0.5;

/** The years a ledger is of, the earliest first; none: it may be of any. */
export function yearsHeld({ rows }: HeldRows): readonly number[] {
  const most = Math.max(0, ...rows.values());
  return Array.from(rows.keys())
    .filter((year) => (rows.get(year) ?? 0) >= most * LEAST_SHARE)
    .sort((one, other) => one - other);
}

/**
 * Ledgers of the report's year, of earlier ones or of no year tell of last year, those that go on into later years of
 * the next, and of last year too where no other does. `asked`: the next year in so many words, of which any row will
 * do; the report's own: it is not to be turned, unless a ledger knows nothing of that year.
 */
export function sortLedgers<Held extends HeldRows>(
  ledgers: readonly Held[],
  from: number,
  asked?: number,
): SortedLedgers<Held> {
  const isLater = (one: Held) =>
    (yearsHeld(one).at(-1) ?? from) > from || ((asked ?? from) > from && hasRows(one, asked));
  const [ended, later] = [ledgers.filter((one) => !isLater(one)), ledgers.filter(isLater)];
  const isOfLast = (one: Held) => yearsHeld(one).includes(from);
  const both = isEnough(ended, later, from) ? [] : later.filter(isOfLast);
  const last = ledgers.filter((one) => ended.includes(one) || both.includes(one));
  const isTold = last.some((one) => isOfLast(one) || one.rows.size === 0);
  const to = yearAfter(later, from, asked);
  return { last: isTold ? last : [], to, next: later.some((one) => hasRows(one, to)) ? later : [] };
}

function hasRows({ rows }: HeldRows, year: number | null | undefined): boolean {
  const isOnly = Math.max(0, ...rows.values()) === 0;
  return year != null && (isOnly ? rows.has(year) : (rows.get(year) ?? 0) > 0);
}

function isEnough(ended: readonly HeldRows[], later: readonly HeldRows[], year: number): boolean {
  const rowsIn = (ledgers: readonly HeldRows[]) =>
    ledgers.reduce((sum, { rows }) => sum + (rows.get(year) ?? 0), 0);
  return rowsIn(ended) > 0 && rowsIn(ended) >= rowsIn(later) * ENOUGH;
}

function yearAfter(later: readonly HeldRows[], from: number, asked: number | undefined): number | null {
  const isAllKnown = later.every((one) => yearsHeld(one).includes(from));
  if (asked !== undefined) return asked === from && isAllKnown ? null : asked;
  const years = later.flatMap(yearsHeld).filter((year) => year > from);
  if (years.length === 0) return null;
  return years.includes(from + 1) ? from + 1 : Math.max(...years);
}
