import { findingAt, NO_PLACE, type Finding, type FindingCode, type Place } from '@/core/findings';
import type { FigureLookup } from './figure-lookup';

/** Three in ten, a third. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** At most this share of another figure. */
export interface ShareLimit {
  readonly whole: string;
  readonly share: Share;
}

/** What must hold between figures whatever the ledger says, as data. */
export type Expectation =
  | { readonly type: 'notAbove'; readonly part: string; readonly whole: string }
  /** Two ways to the same number, where both were gone; only the first is used. */
  | { readonly type: 'agree'; readonly keys: readonly [string, string] }
  /** At most this share of the whole, rounded down; `code` is the rule's own finding. */
  | ({
      readonly type: 'shareAtMost';
      readonly code: FindingCode;
      readonly part: string;
    } & ShareLimit);

/** Findings about figures that can't all be right, or that a rule speaks against. */
export function checkFigures(expectations: readonly Expectation[], book: FigureLookup): readonly Finding[] {
  return expectations.flatMap((expectation) => {
    const [first, second] =
      expectation.type === 'agree' ? expectation.keys : [expectation.part, expectation.whole];
    const [left, right] = [numberOf(first, book), numberOf(second, book)];
    if (left === null || right === null || isMet(expectation, left, right)) return [];
    const labelOf = (key: string) => book.get(key)?.label ?? key;
    const fields = { label: labelOf(first), other: labelOf(second), otherValue: right };
    const limit = expectation.type === 'shareAtMost' ? limitFields(expectation.share, right) : {};
    return [findingAt(codeOf(expectation), placeOf(first, book), String(left), { ...fields, ...limit })];
  });
}

/** The first cell of the sheet whose rows are counted. */
function placeOf(key: string, book: FigureLookup): Place {
  const row = book.get(key)?.rows[0];
  return row === undefined ? NO_PLACE : { file: row.file, sheet: row.sheet, cell: 'A1' };
}

function codeOf(expectation: Expectation): FindingCode {
  if (expectation.type === 'shareAtMost') return expectation.code;
  return expectation.type === 'agree' ? 'figure.sourcesDisagree' : 'figure.partAboveWhole';
}

function isMet(expectation: Expectation, left: number, right: number): boolean {
  if (expectation.type === 'agree') return left === right || left === 0 || right === 0;
  return left <= (expectation.type === 'notAbove' ? right : shareOf(right, expectation.share));
}

function limitFields(share: Share, whole: number) {
  const { part, of } = share;
  return {
    limit: shareOf(whole, share),
    share: of === 100 ? `${String(part)}%` : `${String(part)}/${String(of)}`,
  };
}

function numberOf(key: string, book: FigureLookup): number | null {
  const value = book.get(key)?.value;
  return typeof value === 'number' ? value : null;
}

/** Numbers of a part that is more than its share of the whole, rounded down; null: it is not, or nobody knows. */
export function aboveShare(
  part: string,
  { whole, share }: ShareLimit,
  book: FigureLookup,
): { readonly count: number; readonly limit: number; readonly over: number } | null {
  const [count, all] = [numberOf(part, book), numberOf(whole, book)];
  if (count === null || all === null) return null;
  const limit = shareOf(all, share);
  return count > limit ? { count, limit, over: count - limit } : null;
}

/** 30% of 10 is 3, whatever binary fractions make of it. */
function shareOf(whole: number, { part, of }: Share): number {
  return Math.floor((whole * part) / of);
}
