import { compactText } from '@/core/values';
import { nameIn } from './branch-name';
import type { DraftTable } from './draft-table';
import type { FindingCollector } from './finding-collector';
import { differentBranches } from './ledger-contents';
import type { LedgerModel } from './ledger-model';
import type { SheetReading } from './read-sheet';
import { tellBranches } from './report-branches';

/** A table whose rows name no branch, and the sheet it stands in. */
interface Unnamed {
  readonly draft: DraftTable;
  readonly sheet: SheetReading;
}

type Told = (unnamed: Unnamed) => string | null;

/**
 * Whose tables they are, where no column says it, but sheets, titles, workbooks or files are named after several
 * branches. Nothing is told where all are of one: how it is spelled is nobody's business then, unless rows elsewhere
 * name that one among others.
 */
export function toldBranches(
  sheets: readonly SheetReading[],
  model: LedgerModel,
  collector: FindingCollector,
): ReadonlyMap<DraftTable, string> {
  const unnamed = sheets.flatMap((sheet) =>
    sheet.drafts.filter((draft) => isUnnamed(draft, model)).map((draft) => ({ draft, sheet })),
  );
  const [first] = unnamed;
  const pattern = model.branchName;
  if (pattern === undefined || first === undefined) return new Map();
  const inRows = branchesInRows(sheets);
  for (const told of tellersOf(sheets, pattern)) {
    const found = unnamed.flatMap((one) => {
      const name = told(one);
      return name === null ? [] : [[one.draft, name] as const];
    });
    const branches = differentBranches(found.map(([, name]) => name));
    const isNamed = branches.length > 0 && branches.every((name) => inRows.has(compactText(name)));
    if (areSeveral(branches, model))
      tellBranches(collector.forSheet(first.sheet.file, first.sheet.sheet.name), branches, 1, 1, '');
    else if (!isNamed || inRows.size < 2) continue;
    return new Map(found);
  }
  return new Map();
}

function branchesInRows(sheets: readonly SheetReading[]): ReadonlySet<string> {
  const records = sheets.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.records));
  return new Set(records.flatMap(({ branch }) => (branch === null ? [] : compactText(branch))));
}

/** The nearest word goes first. */
function tellersOf(sheets: readonly SheetReading[], pattern: RegExp): readonly Told[] {
  const ofProfile = new Map(
    sheets
      .map(({ file, profile }) => [file, profile.get('branch')?.text ?? null] as const)
      .filter(([, name]) => name !== null),
  );
  return [
    ({ sheet }) => nameIn(sheet.sheet.name, pattern),
    ({ draft }) => nameIn(draft.found.title, pattern),
    ({ sheet }) => ofProfile.get(sheet.file) ?? null,
    ({ sheet }) => nameIn(sheet.file, pattern),
  ];
}

function isUnnamed({ found, columns, records }: DraftTable, model: LedgerModel): boolean {
  return (
    found.role !== model.other &&
    found.role.columns.some(({ name }) => name === 'branch') &&
    records.length > 0 &&
    columns.every(({ name }) => name !== 'branch')
  );
}

/** 第一支部 and 机关第一支部 may well be the same one, also where one of them leaves out what goes without saying. */
function areSeveral(branches: readonly string[], { branchWords }: LedgerModel): boolean {
  const [first, ...others] = branches.map((name) => {
    const compact = compactText(name);
    return branchWords === undefined ? compact : compact.replace(branchWords, '');
  });
  return first !== undefined && others.some((other) => !first.endsWith(other) && !other.endsWith(first));
}
