import { compactText, formatIsoDate } from '@/core/values';
import { cellText } from '../cell-text';
import type { SheetFindings } from '../finding-collector';
import { withMadeColumn, type FoundTable } from '../found-table';
import type { LedgerModel, PersonRows } from '../ledger-model';
import { signReader } from '../row-signs';
import { readWhen } from '../read-when';
import { columnOf } from '../matched-column';
import { tableCells, type TableCells } from '../table-cells';
import { tableColumns } from '../table-columns';
import { termsIn } from '../terms';
import { titledKind } from '../titled-kind';
import type { Cell, SheetRow } from '../workbook';

/** One event with the rows of the persons it was kept for. */
interface Attendance {
  /** The first of its rows. */
  readonly row: SheetRow;
  expected: number;
  attended: number;
  onLeave: number;
  /** Somebody's presence could not be read: no number of this event is sure. */
  isUnsure: boolean;
  /** Somebody was not there for a reason nobody can read. */
  isLeaveUnsure: boolean;
  readonly persons: Set<string>;
}

/**
 * One row per person and event → one row per event, with its head counts (sign-in detail). The other columns are
 * those of the event's first row. Tables that are kept otherwise come back as they are.
 */
export function groupPersons(found: FoundTable, model: LedgerModel, findings: SheetFindings): FoundTable {
  const rule = found.role.personRows;
  if (rule === undefined) return found;
  const events = collect(found, rule, model, findings);
  const of = (row: SheetRow) => events.get(row.number);
  const count = (part: 'expected' | 'attended' | 'onLeave') => (row: SheetRow) => {
    const event = of(row);
    if (event === undefined || event.isUnsure) return null;
    return part === 'onLeave' && event.isLeaveUnsure ? null : event[part];
  };
  const column = columnOf(rule.presence, found.matches) ?? 0;
  const made = (['expected', 'attended', 'onLeave'] as const).reduce(
    (table: FoundTable, part) =>
      withMadeColumn(table, {
        name: rule.counts[part],
        heading: '',
        textOf: count(part),
        originOf: (row) => ({ row, column }),
      }),
    { ...found, rows: Array.from(events.values(), ({ row }) => row) },
  );
  findings.add('layout.detail', found.heading.number, found.heading.cells[0]?.column ?? 1, '', {
    rows: found.rows.length,
    count: events.size,
  });
  return made;
}

function collect(
  found: FoundTable,
  rule: PersonRows,
  model: LedgerModel,
  findings: SheetFindings,
): ReadonlyMap<number, Attendance> {
  const { role, sheet, rows } = found;
  const columns = tableColumns(found);
  const cells = tableCells(rows, sheet.merges);
  const signOf = signReader({ role, columns, merges: sheet.merges });
  const key = rule.sameIn.map((name) => columnOf(name, found.matches) ?? 0).filter((column) => column > 0);
  const sayWhich = eventReader(found, rule, model, cells);
  const person = columnOf(rule.person, found.matches) ?? 0;
  const byKey = new Map<string, Attendance>();
  for (const row of rows) {
    const name = compactText(cellText(cells.at(row, person)));
    if (signOf(row) !== null) continue;
    if (row.hidden) findings.add('row.hidden', row.number, person);
    if (name === '') {
      findings.add('row.nameless', row.number, person);
      continue;
    }
    const said = sayWhich(row);
    const event = byKey.get(said) ?? begin(row);
    byKey.set(said, event);
    if (event.persons.has(name)) {
      findings.add('row.duplicate', row.number, person, name, { first: event.row.number });
      continue;
    }
    event.persons.add(name);
    addPerson(event, row, cells, { rule, model, findings, found });
  }
  return new Map(
    Array.from(byKey.values(), (event) => [
      event.row.number,
      { ...event, row: withKeyCells(event.row, key, cells) },
    ]),
  );
}

/** Which event a row is of: by the day and the kinds as they are read, by all else as it is written. */
function eventReader(
  found: FoundTable,
  rule: PersonRows,
  model: LedgerModel,
  cells: TableCells,
): (row: SheetRow) => string {
  const { role } = found;
  const vocabulary = model.vocabularies[role.kinds?.vocabulary ?? ''] ?? [];
  const titled = titledKind(found, model);
  const kindColumn = columnOf(role.kinds?.columns[0] ?? '', found.matches) ?? 0;
  const kindsOf = (row: SheetRow) => {
    const own = termsIn(cellText(cells.at(row, kindColumn)), vocabulary);
    return own.length > 0 || titled === null ? own : [titled];
  };
  const dayOf = (cell: Cell | undefined) => {
    const when = readWhen(cell, model);
    return when.state === 'read' ? formatIsoDate(when.date) : cellText(cell);
  };
  const say = (row: SheetRow, name: string) => {
    const cell = cells.at(row, columnOf(name, found.matches) ?? 0);
    return name === role.dateColumn ? dayOf(cell) : compactText(cellText(cell));
  };
  const names = rule.sameIn.filter((name) => name !== role.kinds?.columns[0]);
  return (row) => {
    const kinds = kindsOf(row);
    const isSeveral = kinds.some((kind) => role.identity?.severalADay?.includes(kind));
    const all = isSeveral ? [...names, ...rule.sameIfSeveral] : names;
    return [kinds.join('+'), ...all.map((name) => say(row, name))].join('\u0001');
  };
}

/** What is merged over the persons of an event stands in its first row only if that is the first of the area. */
function withKeyCells(row: SheetRow, key: readonly number[], cells: TableCells): SheetRow {
  const missing = key.flatMap((column) => {
    const cell = cells.own(row, column) === undefined ? cells.at(row, column) : undefined;
    return cell === undefined ? [] : [cell];
  });
  if (missing.length === 0) return row;
  return { ...row, cells: [...row.cells, ...missing].sort((left, right) => left.column - right.column) };
}

function begin(row: SheetRow): Attendance {
  return {
    row,
    expected: 0,
    attended: 0,
    onLeave: 0,
    isUnsure: false,
    isLeaveUnsure: false,
    persons: new Set(),
  };
}

function addPerson(
  event: Attendance,
  row: SheetRow,
  cells: TableCells,
  context: { rule: PersonRows; model: LedgerModel; findings: SheetFindings; found: FoundTable },
): void {
  const { rule, findings, found } = context;
  const column = columnOf(rule.presence, found.matches) ?? 0;
  const cell = cells.own(row, column);
  const presence = presenceIn(cell, row, cells, context);
  if (presence === 'observer') return;
  event.expected += 1;
  addPresence(event, presence, row, { cells, column, ...context });
  if (presence !== null) return;
  event.isUnsure = true;
  const heading = cellText(found.heading.cells.find((candidate) => candidate.column === column));
  findings.add('number.unreadable', row.number, column, cellText(cell), { heading, sort: 'presence' });
}

function addPresence(
  event: Attendance,
  presence: string | null,
  row: SheetRow,
  context: Parameters<typeof addPerson>[3] & { readonly cells: TableCells; readonly column: number },
): void {
  const { cells, column, findings } = context;
  if (presence === 'present' || presence === 'byOther') event.attended += 1;
  if (presence === 'byOther')
    findings.add('attendance.signedByOther', row.number, column, cellText(cells.own(row, column)));
  const isExcused = presence === 'absent' ? excuseIn(row, cells, context) : presence === 'onLeave';
  if (isExcused === true) event.onLeave += 1;
  if (isExcused === null) tellLeaveUnsure(event, row, cells, context);
}

function presenceIn(
  cell: Cell | undefined,
  row: SheetRow,
  cells: TableCells,
  { rule, model, found }: { rule: PersonRows; model: LedgerModel; found: FoundTable },
): string | null {
  if (rule.leave !== undefined && isSaid(cells.own(row, columnOf(rule.leave, found.matches) ?? 0), rule))
    return 'onLeave';
  // Who signs writes his or her own name.
  const name = compactText(cellText(cells.at(row, columnOf(rule.person, found.matches) ?? 0)));
  if (name !== '' && compactText(cellText(cell)) === name) return 'present';
  const said = presenceOf(cellText(cell), cell?.type === 'date', rule, model);
  return said ?? byOther(cellText(cell), rule);
}

function byOther(text: string, rule: PersonRows): 'byOther' | null {
  return rule.byOther?.test(compactText(text)) === true ? 'byOther' : null;
}

function tellLeaveUnsure(
  event: Attendance,
  row: SheetRow,
  cells: TableCells,
  { rule, findings, found }: { rule: PersonRows; findings: SheetFindings; found: FoundTable },
): void {
  event.isLeaveUnsure = true;
  const column = columnOf(rule.reason ?? '', found.matches) ?? 0;
  findings.add('row.leaveUnsure', row.number, column, cellText(cells.own(row, column)));
}

/** Was somebody who was not there on leave? Null: what is said of it nobody knows. */
function excuseIn(
  row: SheetRow,
  cells: TableCells,
  { rule, model, found }: { rule: PersonRows; model: LedgerModel; found: FoundTable },
): boolean | null {
  const cellOf = (name: string | undefined) => cells.own(row, columnOf(name ?? '', found.matches) ?? 0);
  const reason = cellText(cellOf(rule.reason));
  const [said] = termsIn(reason, model.vocabularies[rule.vocabulary] ?? []);
  if (said !== undefined || reason === '') return said === 'onLeave';
  // Who is said to be absent is not on leave, whatever is remarked besides.
  return isSaid(cellOf(rule.presence), rule) ? false : null;
}

/** Ticked or said in words, not denied. */
function isSaid(cell: Cell | undefined, { denied }: PersonRows): boolean {
  return !denied.test(compactText(cellText(cell)));
}

/** A time of signing in says that somebody came; nothing says that nobody did. Null: a word nobody knows. */
function presenceOf(text: string, isTime: boolean, rule: PersonRows, model: LedgerModel): string | null {
  if (text === '') return 'absent';
  if (isTime || /^\d{1,4}[-/:：.年]\d{1,2}/.test(text)) return 'present';
  return termsIn(text, model.vocabularies[rule.vocabulary] ?? [])[0] ?? null;
}
