import type { Ledger, LedgerTable } from '../ledger';
import type { ColumnModel, LedgerModel } from '../ledger-model';
import type { SheetRow, Workbook } from '../workbook';
import { isNearRole } from './likely-role';
import { hasNearHeading } from './near-heading';
import { isAboutSheet } from './sheet-mapping';

/**
 * Why a sheet may be misunderstood. `unread`: no table was found. `nearRole`: a ledger of something else, by headings
 * that nearly make a known one. `nearHeading`: a heading of no meaning, close to one that has. `noKinds`: no row has a
 * kind, so that none is counted.
 */
export type Doubt = 'unread' | 'nearRole' | 'nearHeading' | 'noKinds';

/** A sheet that a person could say something about. */
export interface MappableSheet {
  readonly file: string;
  readonly sheet: string;
  /** Null: there is no reason to ask. */
  readonly doubt: Doubt | null;
}

/** Of a sheet that only repeats what others hold: it may be taken for one by mistake. */
const SUMMARY_ROLE = 'summary';

/** All sheets that hold something, but for those of names and values and of figures; whoever was told of is sure. */
export function mappableSheets(
  ledger: Pick<Ledger, 'findings' | 'mappings' | 'sources' | 'tables'>,
  workbooks: readonly Workbook[],
  model: LedgerModel,
): readonly MappableSheet[] {
  const roles = new Set([...model.roles, model.other].map(({ role }) => role)).add(SUMMARY_ROLE);
  return workbooks.flatMap(({ file, sheets }, index) => {
    const summaries = ledger.sources[index]?.sheets ?? [];
    const isTable = (name: string) =>
      summaries.every((summary) => summary.name !== name || roles.has(summary.role));
    return sheets
      .filter(({ name, rows }) => rows.length > 0 && isTable(name))
      .map(({ name }) => ({ file, sheet: name, doubt: doubtAbout(file, name, ledger, model) }));
  });
}

function doubtAbout(
  file: string,
  sheet: string,
  { findings, mappings, tables }: Pick<Ledger, 'findings' | 'mappings' | 'tables'>,
  model: LedgerModel,
): Doubt | null {
  if ([...mappings.own, ...mappings.given].some((mapping) => isAboutSheet(mapping, file, sheet))) return null;
  const isHere = (one: { readonly file: string; readonly sheet: string }) =>
    one.file === file && one.sheet === sheet;
  if (findings.some((finding) => finding.code === 'sheet.unread' && isHere(finding))) return 'unread';
  const own = tables.filter(isHere);
  if (own.some(isWithoutKinds)) return 'noKinds';
  if (own.length > 0 && own.every(({ role }) => role === model.other.role))
    return own.some((table) => isNearRole(headingOf(table), model)) ? 'nearRole' : null;
  return own.some((table) => isNearlyMatched(table, model)) ? 'nearHeading' : null;
}

function isWithoutKinds({ records }: LedgerTable): boolean {
  return records.length > 0 && records.every(({ excluded }) => excluded?.reason === 'kindUnreadable');
}

function isNearlyMatched(table: LedgerTable, { roles }: LedgerModel): boolean {
  const names = table.columns.flatMap(({ name }) => name ?? []);
  const role = roles.find(
    (one) =>
      one.role === table.role && names.every((name) => one.columns.some((column) => column.name === name)),
  );
  if (role === undefined) return false;
  const matches = new Map(
    table.columns.flatMap(({ column, name }): readonly (readonly [number, ColumnModel])[] => {
      const model = role.columns.find((one) => one.name === name);
      return model === undefined || column === 0 ? [] : [[column, model]];
    }),
  );
  return hasNearHeading(headingOf(table), matches, role);
}

/** The headings as the table has them, whichever rows they came from. */
function headingOf({ headerRow, columns }: LedgerTable): SheetRow {
  const cells = columns
    .filter(({ column, heading }) => column > 0 && heading !== '')
    .map(({ column, heading }) => ({ column, type: 'text' as const, value: heading }));
  return { number: headerRow, hidden: false, cells };
}
