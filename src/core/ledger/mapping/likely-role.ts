import { compactText } from '@/core/values';
import { cellText } from '../cell-text';
import { isKnownHeading } from '../heading-of';
import type { LedgerModel, RoleModel } from '../ledger-model';
import { matchHeadings } from '../match-headings';
import type { Sheet, SheetRow } from '../workbook';

const ENOUGH_COLUMNS = 2;
/** A sheet that says what it holds is worth that many columns. */
const NAMED = 3;

/** The role a heading row looks most like, though it lacks what would make it sure. */
export function likelyRole(sheet: Sheet, heading: SheetRow, model: LedgerModel): RoleModel {
  const said = compactText(sheet.name);
  const scored = model.roles.map((role) => {
    const isNamed = role.names.test(said);
    return { role, score: matchHeadings(heading.cells, role).size + (isNamed ? NAMED : 0) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), {
    role: model.other,
    score: ENOUGH_COLUMNS - 1,
  });
  return best.role;
}

const ENOUGH_TO_DOUBT = 3;

/**
 * Does a heading row nearly make a role: at least half of its headings are the role's columns, one at most is lacking,
 * and some heading could be it?
 */
export function isNearRole(heading: SheetRow, model: LedgerModel): boolean {
  return model.roles.some((role) => {
    const matches = matchHeadings(heading.cells, role);
    const found = new Set(Array.from(matches.values(), ({ name }) => name));
    const unknown = heading.cells.length - matches.size;
    if (matches.size < ENOUGH_TO_DOUBT || unknown === 0 || unknown > matches.size) return false;
    return role.evidence.some(
      ({ columns, named }) => named !== true && columns.filter((name) => !found.has(name)).length <= 1,
    );
  });
}

/**
 * The columns that would make a heading row the role it looks most like, and are not there, by their usual headings.
 * None where the row may be no heading at all.
 */
export function missingColumns(sheet: Sheet, heading: SheetRow, model: LedgerModel): readonly string[] {
  if (!heading.cells.some((cell) => isKnownHeading(cellText(cell), model))) return [];
  const role = likelyRole(sheet, heading, model);
  const found = new Set(Array.from(matchHeadings(heading.cells, role).values(), ({ name }) => name));
  const [needed] = role.evidence;
  return (needed?.columns ?? [])
    .filter((name) => !found.has(name))
    .flatMap((name) => role.columns.find((column) => column.name === name)?.headings[0] ?? []);
}

/** A sheet called 三会一课 whose headings nobody understood is no ledger of something else. */
export function namesRole(sheet: Sheet, model: LedgerModel): boolean {
  const name = compactText(sheet.name);
  return model.roles.some(({ names }) => names.test(name));
}

/** Day, whole and part of those who came stand there: events of a kind that nobody told. */
export function keepsHeadCounts(heading: SheetRow, model: LedgerModel): boolean {
  return model.roles.some((role) => {
    const { headCounts, dateColumn } = role;
    if (headCounts === undefined || dateColumn === undefined) return false;
    const found = new Set(Array.from(matchHeadings(heading.cells, role).values(), ({ name }) => name));
    return [dateColumn, headCounts.whole, headCounts.part].every((name) => found.has(name));
  });
}
