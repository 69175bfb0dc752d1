import { findingAt, type Finding } from '@/core/findings';
import type { DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import type { Ledger, LedgerTable } from './ledger';
import { branchesIn, differentBranches } from './ledger-contents';
import type { LedgerModel } from './ledger-model';

const SHOWN = 5;

/** All branches in one export: the figures add them up unless one is chosen. */
export function reportBranches({ found, columns, records }: DraftTable, findings: SheetFindings): void {
  const branches = differentBranches(records.flatMap(({ branch }) => branch ?? []));
  const column = columns.find(({ name }) => name === 'branch');
  if (branches.length < 2 || column === undefined) return;
  tellBranches(findings, branches, found.heading.number, column.column, column.heading);
  for (const { row, branch, excluded } of records) {
    if (branch === null && excluded === null) findings.add('branch.missing', row, column.column);
  }
}

export function tellBranches(
  findings: SheetFindings,
  branches: readonly string[],
  row: number,
  column: number,
  value: string,
): void {
  const shown = branches.slice(0, SHOWN).join('、');
  findings.add('branch.many', row, column, value, { count: branches.length, branches: shown });
}

/** What is to be said once a branch is chosen: only it counts, and what names no branch counts too. */
export function findingsForBranch(
  ledger: Pick<Ledger, 'findings' | 'profile' | 'tables'>,
  branch: string | undefined,
  { roles }: LedgerModel,
): readonly Finding[] {
  const { findings, tables } = ledger;
  if (branch === undefined) return findings;
  const told = findings.map((finding) => {
    const { code, file, sheet, cell, value, fields } = finding;
    if (code !== 'branch.many') return finding;
    return findingAt('branch.chosen', { file, sheet, cell }, value, { ...fields, branch });
  });
  if (branchesIn(ledger).length < 2) return told;
  const canName = new Set(
    roles.filter(({ columns }) => columns.some(({ name }) => name === 'branch')).map(({ role }) => role),
  );
  const unnamed = tables.filter((table) => canName.has(table.role) && namesNoBranch(table));
  const places = new Map(
    unnamed.map(({ file, sheet }) => [`${file}\u0001${sheet}`, { file, sheet, cell: 'A1' }]),
  );
  return [...told, ...Array.from(places.values(), (place) => findingAt('branch.unnamed', place))];
}

function namesNoBranch({ columns, branch, records }: LedgerTable): boolean {
  return branch === undefined && records.length > 0 && columns.every(({ name }) => name !== 'branch');
}
