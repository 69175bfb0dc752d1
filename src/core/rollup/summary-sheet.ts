import type { RolledBranch, Rollup } from './rollup';
import type { RollupColumn, RollupDefinition } from './rollup-definition';
import { SHEET_NAMES } from './sheet-names';
import type { SheetCell, SheetColumn, SheetRow, SheetTable } from './sheet-table';

/** Where a branch stands in other sheets: a place among their rows, by branch. */
export interface SheetPlaces {
  readonly shortages: ReadonlyMap<RolledBranch, number>;
  readonly findings: ReadonlyMap<RolledBranch, number>;
}

const COUNTS: readonly SheetColumn[] = [
  { group: null, heading: SHEET_NAMES.shortages, width: 7, format: 'number' },
  { group: SHEET_NAMES.findings, heading: '错误', width: 7, format: 'number' },
  { group: SHEET_NAMES.findings, heading: '提示', width: 7, format: 'number' },
];

/** One row for each branch, and the totals with how many branches they are of. */
export function summarySheet(
  { branches, totals }: Rollup,
  definition: RollupDefinition,
  title: string,
  places: SheetPlaces,
): SheetTable {
  const { columns, branchHeading } = definition;
  const sheets = new Map(definition.byMonth.map(({ figure, sheet }) => [figure, sheet]));
  const blanks = COUNTS.map((): SheetCell => ({ value: null }));
  return {
    name: SHEET_NAMES.summary,
    title,
    columns: [
      { group: null, heading: '序号', width: 6, format: 'number' },
      { group: null, heading: branchHeading, width: 26, format: 'text' },
      ...columns.map(columnOf),
      ...COUNTS,
    ],
    rows: branches.map((branch, row): SheetRow => [
      { value: row + 1 },
      { value: branch.branch },
      ...columns.map(({ figure }): SheetCell => {
        const [value, sheet] = [branch.values.get(figure) ?? null, sheets.get(figure)];
        return sheet === undefined ? { value } : { value, link: { sheet, row } };
      }),
      ...countsOf(branch, places),
    ]),
    totals: [
      [{ value: null }, { value: '合计' }, ...totals.map(({ value }) => ({ value })), ...sumsOf(branches)],
      [
        { value: null },
        { value: '计入个数' },
        ...totals.map((total): SheetCell => ({ value: total.branches, format: 'number' })),
        ...blanks,
      ],
    ],
    frozenColumns: 2,
  };
}

function columnOf({ group, heading, rate }: RollupColumn): SheetColumn {
  return {
    group,
    heading,
    width: rate === undefined ? 7 : 9,
    format: rate === undefined ? 'number' : 'share',
  };
}

function countsOf(branch: RolledBranch, places: SheetPlaces): readonly SheetCell[] {
  const short = shortOf(branch);
  const [errors, warnings] = [countOf(branch, 'error'), countOf(branch, 'warning')];
  return [
    linked(short, SHEET_NAMES.shortages, places.shortages.get(branch)),
    linked(errors, SHEET_NAMES.findings, places.findings.get(branch)),
    linked(warnings, SHEET_NAMES.findings, places.findings.get(branch)),
  ];
}

function sumsOf(branches: readonly RolledBranch[]): readonly SheetCell[] {
  const sum = (count: (branch: RolledBranch) => number): SheetCell => ({
    value: branches.reduce((all, branch) => all + count(branch), 0),
  });
  return [
    sum(shortOf),
    sum((branch) => countOf(branch, 'error')),
    sum((branch) => countOf(branch, 'warning')),
  ];
}

/** In how many months, quarters or years something is lacking. */
function shortOf({ shortages }: RolledBranch): number {
  return shortages.reduce((sum, { periods }) => sum + periods.length, 0);
}

function countOf({ findings }: RolledBranch, severity: 'error' | 'warning'): number {
  return findings.reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), 0);
}

function linked(value: number, sheet: string, row: number | undefined): SheetCell {
  return row === undefined ? { value } : { value, link: { sheet, row } };
}
