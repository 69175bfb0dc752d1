import type { RolledBranch, RollupTotal } from './rollup';
import type { RollupColumn } from './rollup-definition';

const DECIMALS = 6;
const NEAR = 1e-9;

/** Sums of what is known. A rate is that of the summed parts, never the mean of rates. */
export function totalColumns(
  branches: readonly RolledBranch[],
  columns: readonly RollupColumn[],
): readonly RollupTotal[] {
  return columns.map((column) => {
    const { figure, rate } = column;
    return rate === undefined ? totalOfNumbers(figure, branches) : totalOfRate(figure, rate, branches);
  });
}

/** Null where nothing is known. Hours have decimals: what binary fractions add to them is taken away. */
export function sumOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  if (known.length === 0) return null;
  return Number(known.reduce((sum, number) => sum + number, 0).toFixed(DECIMALS));
}

function totalOfNumbers(figure: string, branches: readonly RolledBranch[]): RollupTotal {
  const known = branches.flatMap(({ values }) => values.get(figure) ?? []);
  return { figure, value: sumOf(known), branches: known.length };
}

function totalOfRate(
  figure: string,
  rate: NonNullable<RollupColumn['rate']>,
  branches: readonly RolledBranch[],
): RollupTotal {
  const parts = branches.flatMap(({ values }) => {
    const [own, part, whole] = [figure, rate.part, rate.whole].map((key) => values.get(key) ?? null);
    return own == null || part == null || whole == null || !isRateOf(own, part, whole)
      ? []
      : [{ part, whole }];
  });
  const whole = sumOf(parts.map((one) => one.whole));
  const part = sumOf(parts.map((one) => one.part));
  const value = part === null || whole === null || whole === 0 ? null : part / whole;
  return { figure, value, branches: value === null ? 0 : parts.length };
}

/**
 * A branch's rate is that of rows which know both numbers. Where other rows know one of them, its sums tell another
 * rate than the branch does, and would spoil that of all.
 */
function isRateOf(rate: number, part: number, whole: number): boolean {
  return whole !== 0 && Math.abs(part / whole - rate) < NEAR;
}
