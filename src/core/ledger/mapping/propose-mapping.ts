import { columnLetters } from '@/core/findings';
import { cellText } from '../cell-text';
import { findTables } from '../find-tables';
import type { FoundTable } from '../found-table';
import { NO_FINDINGS } from '../finding-collector';
import type { LedgerModel, RoleModel } from '../ledger-model';
import { matchHeadings } from '../match-headings';
import type { Sheet, SheetRow } from '../workbook';
import { isNearRole, likelyRole, namesRole } from './likely-role';
import { findMappedTables } from './mapped-tables';
import { canBeNamed } from './mapping-text';
import {
  mappableColumns,
  mappableKinds,
  mappableRoles,
  namesOfRole,
  resolveMapping,
  type MappedSheet,
  type SaidTable,
} from './resolve-mapping';
import { IGNORED, isAboutSheet, type HeldMappings } from './sheet-mapping';

/** How a table is understood, for a person to say where that is wrong: what is chosen, and what could be. */
export interface MappingProposal {
  readonly file: string;
  readonly sheet: string;
  /** A role, or that the sheet is not read; where nobody could tell, the likeliest one. */
  readonly role: string;
  readonly headerRow: number;
  /** Others stand in the sheet besides: a mapping of this one names its heading row. */
  readonly isOneOfSeveral: boolean;
  /** The kind of all rows, where somebody said it. */
  readonly kind: string | null;
  readonly columns: readonly ProposedColumn[];
  readonly roles: readonly ProposedRole[];
  /** Rows that may hold the headings. */
  readonly rows: readonly { readonly number: number; readonly text: string }[];
}

export interface ProposedColumn {
  /** As a mapping names it: its heading, or its letters. */
  readonly heading: string;
  readonly letters: string;
  /** What stands under it, from the top. */
  readonly samples: readonly string[];
}

/** A choice of role, and what would be the columns under it, in the order of the proposal's. */
export interface ProposedRole {
  readonly role: string;
  readonly label: string;
  readonly names: readonly { readonly name: string; readonly label: string }[];
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
  readonly matched: readonly (string | null)[];
}

const ROWS_OFFERED = 20;
const SAMPLES = 3;
const ROWS_SAMPLED = 50;

/** Of a sheet with several tables the first one is proposed, unless a heading row is asked for. */
export function proposeMapping(
  file: string,
  sheet: Sheet,
  model: LedgerModel,
  { own, given }: HeldMappings,
  headerRow: number | null = null,
): MappingProposal {
  const mapped = [...own, ...given]
    .filter((mapping) => isAboutSheet(mapping, file, sheet.name))
    .flatMap((mapping) => resolveMapping(mapping, model).mapped ?? []);
  const tables = tablesOf(sheet, model, mapped);
  const known = tables.find(({ heading }) => headerRow === null || heading.number === headerRow);
  const row = known?.heading ?? headingAt(sheet, headerRow);
  const below = sheet.rows.filter(({ number }) => number > row.number);
  const numbers = columnNumbers(row, below);
  return {
    file,
    sheet: sheet.name,
    role: proposedRole(known, row, sheet, model, mapped),
    headerRow: row.number,
    isOneOfSeveral: tables.length > 1,
    kind: known?.said?.kind ?? null,
    columns: numbers.map((column) => proposedColumn(column, row, below)),
    roles: mappableRoles(model).map((role) =>
      roleChoice(role, columnsUnder(role, known, row, numbers), model),
    ),
    rows: sheet.rows
      .slice(0, ROWS_OFFERED)
      .map(({ number, cells }) => ({ number, text: cells.slice(0, 4).map(cellText).join(' ') })),
  };
}

function proposedRole(
  known: FoundTable | undefined,
  row: SheetRow,
  sheet: Sheet,
  model: LedgerModel,
  mapped: readonly MappedSheet[],
): string {
  if (mapped.some(({ role }) => role === null)) return IGNORED;
  if (known !== undefined && (known.role !== model.other || mapped.length > 0))
    return namesOfRole(known.role).id;
  const isDoubtful = known === undefined || isNearRole(row, model) || namesRole(sheet, model);
  return namesOfRole(isDoubtful ? likelyRole(sheet, row, model) : model.other).id;
}

function columnsUnder(
  role: RoleModel,
  known: FoundTable | undefined,
  heading: SheetRow,
  columns: readonly number[],
): ProposedRole['matched'] {
  const matches = known?.role === role ? known.matches : matchHeadings(heading.cells, role);
  return columns.map((column) => matches.get(column)?.name ?? null);
}

function tablesOf(sheet: Sheet, model: LedgerModel, mapped: readonly MappedSheet[]): readonly FoundTable[] {
  const said = mapped.flatMap(({ role, ...more }): readonly SaidTable[] =>
    role === null ? [] : [{ role, ...more }],
  );
  return said.length === 0 ? findTables(sheet, model) : findMappedTables(sheet, model, said, NO_FINDINGS);
}

function headingAt({ rows }: Sheet, headerRow: number | null): SheetRow {
  const asked = rows.find(({ number }) => number === headerRow);
  const first = rows.find(({ cells }) => cells.length >= 2) ?? rows[0];
  return asked ?? first ?? { number: 1, hidden: false, cells: [] };
}

/** Columns with a heading, and those with something in the first rows below it. */
function columnNumbers(heading: SheetRow, below: readonly SheetRow[]): readonly number[] {
  const cells = [heading, ...below.slice(0, ROWS_SAMPLED)].flatMap((row) => row.cells);
  return Array.from(new Set(cells.map(({ column }) => column))).sort((left, right) => left - right);
}

function proposedColumn(column: number, heading: SheetRow, below: readonly SheetRow[]): ProposedColumn {
  const text = cellText(heading.cells.find((cell) => cell.column === column));
  const isAlone = heading.cells.filter((cell) => cellText(cell) === text).length === 1;
  const letters = columnLetters(column);
  const samples = below
    .slice(0, ROWS_SAMPLED)
    .flatMap(({ cells }) => cellText(cells.find((cell) => cell.column === column)) || [])
    .slice(0, SAMPLES);
  return { heading: isAlone && canBeNamed(text) ? text : `${letters}列`, letters, samples };
}

function roleChoice(role: RoleModel, matched: readonly (string | null)[], model: LedgerModel): ProposedRole {
  const { id, label } = namesOfRole(role);
  return {
    role: id,
    label,
    names: mappableColumns(role).map(({ name, headings }) => ({ name, label: headings[0] ?? name })),
    kinds: mappableKinds(role, model).map(({ id, label }) => ({ id, label })),
    matched,
  };
}
