import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import { tickColumns, type TickColumns } from './layouts/tick-columns';
import type { LedgerModel, RoleModel } from './ledger-model';
import { compactHeading, matchHeadings, type ColumnMatches } from './match-headings';
import { titledKind } from './titled-kind';
import type { Sheet, SheetRow } from './workbook';

/** What a row of headings means. */
export interface HeadingFit {
  readonly role: RoleModel;
  readonly matches: ColumnMatches;
  readonly ticks: TickColumns;
}

/** A sheet that says what it holds is worth two or three matching columns. */
const NAMED = 2.5;
/** One row for each person is no ledger of events, whatever the sheet says. */
const OF_PERSONS = 20;

/**
 * The role that a row's cells name enough columns of; null: none. `titleText` is only asked where the columns alone
 * make a role possible: it may have to look far back.
 */
export function headingOf(
  row: SheetRow,
  titleText: () => string,
  sheet: Sheet,
  model: LedgerModel,
): HeadingFit | null {
  if (!row.cells.some((cell) => isKnownHeading(cellText(cell), model))) return null;
  const possible = model.roles
    .map((role) => fitOf(row, role, model))
    .filter(({ role, names }) => hasEvidence(role, names, true));
  if (possible.length === 0) return null;
  const said = compactText(`${sheet.name} ${titleText()}`);
  const headings = () => compactText(row.cells.map(cellText).join(' '));
  const fits = possible.flatMap((fit) => {
    const { role, names } = fit;
    if (role.foreignNames?.test(said) === true) return [];
    const named = role.names.test(said);
    const isHeaded = role.namedByHeadings === true && role.names.test(headings());
    const isTold =
      named || isHeaded || isToldByKind(titledKind({ sheet, title: titleText(), role }, model), role);
    const bonus = (named ? NAMED : 0) + (isOfPersons(row, fit) ? OF_PERSONS : 0);
    return hasEvidence(role, names, isTold) ? [{ ...fit, score: fit.names.size + bonus }] : [];
  });
  return fits.reduce<(typeof fits)[number] | null>(
    (best, fit) => (best === null || fit.score > best.score ? fit : best),
    null,
  );
}

function isOfPersons({ cells }: SheetRow, { role: { personRows }, matches }: HeadingFit): boolean {
  const names = Array.from(matches.values(), ({ name }) => name);
  if (personRows === undefined || !names.includes(personRows.presence)) return false;
  return cells.some(
    (cell) =>
      matches.get(cell.column)?.name === personRows.person &&
      personRows.singles.includes(compactHeading(cellText(cell))),
  );
}

function isToldByKind(kind: string | null, { kinds }: RoleModel): boolean {
  return kind !== null && (kinds?.tellingKinds?.includes(kind) ?? true);
}

/** How many columns of a role a row names; of two readings of the same rows the one with more is right. */
export function sizeOf({ matches, ticks }: HeadingFit): number {
  return matches.size + ticks.size;
}

function fitOf(row: SheetRow, role: RoleModel, model: LedgerModel): HeadingFit & { names: Set<string> } {
  const matches = matchHeadings(row.cells, role);
  const names = new Set(Array.from(matches.values(), ({ name }) => name));
  const kindColumn = role.kinds?.columns[0];
  const isKindNamed = kindColumn === undefined || names.has(kindColumn);
  const ticks = isKindNamed ? NO_TICKS : tickColumns(row.cells, matches, role, model);
  if (kindColumn !== undefined && ticks.size > 0) names.add(kindColumn);
  return { role, matches, ticks, names };
}

const NO_TICKS: TickColumns = new Map();

function hasEvidence(role: RoleModel, names: ReadonlySet<string>, named: boolean): boolean {
  return role.evidence.some(
    (evidence) => evidence.columns.every((name) => names.has(name)) && (named || evidence.named !== true),
  );
}

const headingsOf = new WeakMap<LedgerModel, ReadonlySet<string>>();

/** A quick look, since every row of texts is asked: is this a heading anybody uses? */
export function isKnownHeading(text: string, model: LedgerModel): boolean {
  const known =
    headingsOf.get(model) ??
    new Set(model.roles.flatMap(({ columns }) => columns.flatMap(({ headings }) => headings)));
  headingsOf.set(model, known);
  return known.has(compactHeading(text));
}
