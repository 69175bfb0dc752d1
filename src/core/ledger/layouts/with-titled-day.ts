import { compactText, parseDate, serialOfDate } from '@/core/values';
import { cellText } from '../cell-text';
import { withMadeColumn, type FoundTable, type MadeValue } from '../found-table';
import type { LedgerModel, RoleModel } from '../ledger-model';
import { compactHeading, matchHeadings, type ColumnMatches } from '../match-headings';
import { columnOf } from '../matched-column';
import { isRunningNumber } from '../running-number';
import { titledKind } from '../titled-kind';
import type { SheetRow } from '../workbook';

const DAY = /(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}[日号]|(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}(?!\d)/g;

/**
 * A sign-in sheet of one event, whose day and kind stand in its title alone: the same table with a column of days.
 * Tables that are kept otherwise come back as they are, and so do sheets nobody signed: who came is not known of them.
 */
export function withTitledDay(found: FoundTable, model: LedgerModel): FoundTable {
  if (found.role !== model.other) return found;
  const said = `${found.sheet.name} ${found.title}`;
  const day = dayIn(found.title) ?? dayIn(found.sheet.name);
  if (day === null) return found;
  for (const role of model.roles) {
    if (role.personRows === undefined || role.dateColumn === undefined) continue;
    if (!isNamed(role, said) || titledKind({ ...found, role }, model) === null) continue;
    const matches = matchHeadings(found.heading.cells, role);
    if (!isSigned(found, role, matches)) continue;
    const rows = found.rows.filter(lineReader(found, matches));
    const person = columnOf(role.personRows.person, matches);
    return withMadeColumn(
      { ...found, role, matches, rows },
      {
        name: role.dateColumn,
        heading: '',
        textOf: ({ cells }) => (cells.some(({ column }) => column === person) ? day : null),
        originOf: () => ({ row: found.heading.number, column: found.heading.cells[0]?.column ?? 1 }),
      },
    );
  }
  return found;
}

function isNamed({ names, foreignNames }: RoleModel, said: string): boolean {
  const compact = compactText(said);
  return names.test(compact) && foreignNames?.test(compact) !== true;
}

/** Numbered lines nobody stands in, and 主持人 | 张三 in place of a number, are of no person who was due. */
function lineReader({ heading }: FoundTable, matches: ColumnMatches): (row: SheetRow) => boolean {
  const numbers = heading.cells.find((cell) => isRunningNumber(cellText(cell)))?.column;
  return ({ cells }) => {
    if (!cells.some(({ column }) => matches.has(column))) return cells.some(({ type }) => type === 'text');
    const number = cells.find(({ column }) => column === numbers);
    return cells.length === 1 || number === undefined || /\d/.test(cellText(number));
  };
}

/** The one day a text tells; null: none, or several. */
function dayIn(text: string): MadeValue | null {
  const days = new Set(compactText(text).match(DAY) ?? []);
  const [day] = days;
  if (day === undefined || days.size > 1) return null;
  const reading = parseDate(day);
  if (reading.state !== 'read' || reading.date.month === null || reading.date.day === null) return day;
  const { year, month, day: ofMonth } = reading.date;
  return { serial: serialOfDate({ year, month, day: ofMonth }) };
}

/** One column of names and one of signatures, in which something stands. Of two side by side half would be lost. */
function isSigned({ heading, rows }: FoundTable, role: RoleModel, matches: ColumnMatches): boolean {
  const person = columnOf(role.personRows?.person, matches);
  const presence = columnOf(role.personRows?.presence, matches);
  if (person === null || presence === null || columnOf(role.dateColumn, matches) !== null) return false;
  const texts = heading.cells.map((cell) => compactHeading(cellText(cell)));
  if (new Set(texts).size < texts.length) return false;
  return rows.some(({ cells }) => cells.some(({ column }) => column === presence));
}
