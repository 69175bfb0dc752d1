import { describePeriod, parsePeriod } from '@/core/values';
import type { RolledBranch, Rollup } from './rollup';
import type { RollupDefinition } from './rollup-definition';
import { SHEET_NAMES } from './sheet-names';
import type { SheetCell, SheetTable } from './sheet-table';

/** Those who are short of something, in the order of the summary. */
export function shortBranches({ branches }: Pick<Rollup, 'branches'>): readonly RolledBranch[] {
  return branches.filter(({ shortages }) => shortages.length > 0);
}

/** Who is short of which meeting, and in which months, quarters or years. */
export function shortageSheet(rollup: Rollup, { shortages, branchHeading }: RollupDefinition): SheetTable {
  const short = shortBranches(rollup);
  return {
    name: SHEET_NAMES.shortages,
    title: '缺项（统计期内已经过去的月份、季度、年度）',
    columns: [
      { group: null, heading: branchHeading, width: 26, format: 'text' },
      ...shortages.map(({ heading }) => ({ group: null, heading, width: 22, format: 'text' as const })),
    ],
    rows: short.map((branch): readonly SheetCell[] => [
      { value: branch.branch },
      ...shortages.map(({ rule }) => ({ value: periodsOf(branch, rule, rollup.year) })),
    ]),
    totals: [
      [
        { value: '缺项个数' },
        ...shortages.map(({ rule }) => ({
          value: String(short.filter((branch) => periodsOf(branch, rule, rollup.year) !== null).length),
        })),
      ],
    ],
    frozenColumns: 1,
  };
}

/** 2月、3月、第4季度; null: nothing is lacking. */
function periodsOf({ shortages }: RolledBranch, rule: string, year: number): string | null {
  const short = shortages.find((one) => one.rule === rule);
  return short === undefined ? null : short.periods.map((period) => shownPeriod(period, year)).join('、');
}

/** Without the year where it is the roll-up's own. */
function shownPeriod(text: string, year: number): string {
  const period = parsePeriod(text, year);
  if (period === null) return text;
  const [whole, own] = [describePeriod(period), `${String(year)}年`];
  return whole.startsWith(own) && whole.length > own.length ? whole.slice(own.length) : whole;
}
