import type { DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import { differentBranches } from './ledger-contents';

const SHOWN = 5;

/** All branches in one export: the figures add them up unless one is chosen. */
export function reportBranches({ found, columns, records }: DraftTable, findings: SheetFindings): void {
  const branches = differentBranches(records.flatMap(({ branch }) => branch ?? []));
  const column = columns.find(({ name }) => name === 'branch');
  if (branches.length < 2 || column === undefined) return;
  findings.add('branch.many', found.heading.number, column.column, column.heading, {
    count: branches.length,
    branches: branches.slice(0, SHOWN).join('、'),
  });
  for (const { row, branch, excluded } of records) {
    if (branch === null && excluded === null) findings.add('branch.missing', row, column.column);
  }
}
