import type { RolledBranch, Rollup } from './rollup';
import type { RollupDefinition } from './rollup-definition';
import { SHEET_NAMES } from './sheet-names';
import type { SheetTable } from './sheet-table';
import type { ToldSheet } from './told-sheet';

const SEVERITIES = { error: '错误', warning: '提示', info: '说明' } as const;

/** What to look at in whose ledger: codes and places, without what the cells say, where names may stand. */
export function findingSheet({ branches }: Rollup, definition: RollupDefinition): SheetTable {
  return {
    name: SHEET_NAMES.findings,
    title: '检查发现（单元格的内容不在此列出，请到台账中查看）',
    columns: [
      { group: null, heading: definition.branchHeading, width: 26, format: 'text' },
      { group: null, heading: '程度', width: 8, format: 'text' },
      { group: null, heading: '代码', width: 28, format: 'text' },
      { group: null, heading: '处数', width: 8, format: 'number' },
      { group: null, heading: '文件', width: 32, format: 'text' },
      { group: null, heading: '工作表', width: 26, format: 'text' },
      { group: null, heading: '第一处', width: 10, format: 'text' },
    ],
    rows: branches.flatMap(({ branch, findings }) =>
      findings.map(({ code, severity, count, file, sheet, cell }) =>
        [branch, SEVERITIES[severity], code, count, file, shownSheet(sheet, definition), cell].map(
          (value) => ({
            value,
          }),
        ),
      ),
    ),
    totals: [],
    frozenColumns: 1,
  };
}

/** 第2张表（会议台账）. */
function shownSheet(sheet: ToldSheet | null, { sheetRoles }: RollupDefinition): string | null {
  if (sheet === null) return null;
  const role = sheetRoles[sheet.role];
  return `第${String(sheet.number)}张表${role === undefined ? '' : `（${role}）`}`;
}

/** Where the findings of each branch begin among the sheet's rows. */
export function findingPlaces(branches: readonly RolledBranch[]): ReadonlyMap<RolledBranch, number> {
  const places = new Map<RolledBranch, number>();
  let place = 0;
  for (const branch of branches) {
    if (branch.findings.length > 0) places.set(branch, place);
    place += branch.findings.length;
  }
  return places;
}
