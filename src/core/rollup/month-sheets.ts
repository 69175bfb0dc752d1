import { describePeriod } from '@/core/values';
import { monthsIn } from './roll-branch';
import type { Rollup } from './rollup';
import type { RollupDefinition } from './rollup-definition';
import type { SheetCell, SheetTable } from './sheet-table';
import { sumOf } from './total-columns';

/** Branches by month, a sheet for each kind of meeting; rows in the order of the summary. */
export function monthSheets(
  { branches, period }: Rollup,
  { byMonth, branchHeading }: RollupDefinition,
): readonly SheetTable[] {
  const months = monthsIn(period);
  return byMonth.map(({ figure, sheet }) => {
    const numbers = branches.map((branch) => branch.months.get(figure) ?? []);
    const wholes = branches.map(({ values }) => values.get(figure) ?? null);
    return {
      name: sheet,
      title: `${describePeriod(period)}${sheet}`,
      columns: [
        { group: null, heading: branchHeading, width: 26, format: 'text' },
        ...months.map((month) => ({
          group: null,
          heading: shownMonth(month),
          width: 7,
          format: 'number' as const,
        })),
        { group: null, heading: '合计', width: 8, format: 'number' },
      ],
      rows: branches.map(({ branch }, row): readonly SheetCell[] => [
        { value: branch },
        ...months.map((_, place) => ({ value: numbers[row]?.[place] ?? null })),
        { value: wholes[row] ?? null },
      ]),
      totals: [
        [
          { value: '合计' },
          ...months.map((_, place) => ({ value: sumOf(numbers.map((ofBranch) => ofBranch[place] ?? null)) })),
          { value: sumOf(wholes) },
        ],
      ],
      frozenColumns: 1,
    };
  });
}

/** 2021-06 → 6月. */
function shownMonth(month: string): string {
  return `${String(Number(month.slice(-2)))}月`;
}
