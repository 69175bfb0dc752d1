import { compactText, isPersonName } from '@/core/values';
import { cellText } from '../cell-text';
import type { SheetFindings } from '../finding-collector';
import { withMadeColumn, type FoundTable } from '../found-table';
import type { HeadCounts } from '../head-counts-model';
import type { LedgerModel, Vocabulary } from '../ledger-model';
import { compactHeading } from '../match-headings';
import { columnOf } from '../matched-column';
import { termsIn } from '../terms';
import type { Cell, SheetRow } from '../workbook';

const FEWEST = 3;

/** What the cells of one row under the persons' names come to. */
interface Presence {
  readonly present: number;
  readonly onLeave: number;
  readonly absent: number;
  readonly blank: number;
  /** `张三：？`, of the first cell that nobody can read; null: all can be. */
  readonly doubt: { readonly text: string; readonly column: number } | null;
}

/**
 * A column for each person, headed by the name, with √ or 请假 below: the same table with the head counts of each row.
 * A blank is somebody who was not expected, if absence is marked otherwise; if it never is, only who came is known.
 */
export function withPersonColumns(
  found: FoundTable,
  model: LedgerModel,
  findings: SheetFindings,
): FoundTable {
  const { headCounts } = found.role;
  const words = model.vocabularies[headCounts?.presences ?? ''];
  if (headCounts === undefined || words === undefined || isCounted(found, headCounts)) return found;
  const persons = personColumns(found, words);
  const [first] = persons;
  if (first === undefined || persons.length < FEWEST) return found;
  const rows = new Map(found.rows.map((row) => [row.number, presenceIn(row, persons, words)]));
  const all = Array.from(rows.values());
  const areBlanks = all.some(({ blank, present }) => blank > 0 && present > 0);
  const isSure = !areBlanks || all.some(({ onLeave, absent }) => onLeave + absent > 0);
  findings.add(
    areBlanks ? 'layout.personsBlank' : 'layout.persons',
    found.heading.number,
    first.column,
    cellText(first),
    { count: persons.length },
  );
  return countsOf(headCounts, isSure).reduce<FoundTable>(
    (table, { name, countOf }) =>
      withMadeColumn(table, {
        name,
        heading: cellText(first),
        textOf: (row) => textOf(rows.get(row.number), countOf),
        originOf: (row) => ({ row, column: rows.get(row)?.doubt?.column ?? first.column }),
      }),
    found,
  );
}

interface MadeCount {
  readonly name: string;
  readonly countOf: (presence: Presence) => number;
}

function countsOf({ whole, part, missing }: HeadCounts, isSure: boolean): readonly MadeCount[] {
  const came: MadeCount = { name: part, countOf: ({ present }) => present };
  if (!isSure) return [came];
  return [
    came,
    { name: whole, countOf: ({ present, onLeave, absent }) => present + onLeave + absent },
    { name: missing, countOf: ({ onLeave }) => onLeave },
  ];
}

function textOf(
  presence: Presence | undefined,
  countOf: (presence: Presence) => number,
): number | string | null {
  if (presence === undefined) return null;
  if (presence.doubt !== null) return presence.doubt.text;
  return presence.present + presence.onLeave + presence.absent === 0 ? null : countOf(presence);
}

function isCounted({ matches }: FoundTable, { whole, part, both }: HeadCounts): boolean {
  return [whole, part, both].some((name) => columnOf(name, matches) !== null);
}

/** Under most of the names there must stand what is said of persons. */
function personColumns({ heading, matches, rows }: FoundTable, words: Vocabulary): readonly Cell[] {
  const named = heading.cells.filter(
    (cell) => !matches.has(cell.column) && isPersonName(compactHeading(cellText(cell))),
  );
  return named.filter(({ column }) => {
    const said = rows.flatMap(({ cells }) => cells.find((cell) => cell.column === column) ?? []);
    const known = said.filter((cell) => stateOf(cell, words) !== null);
    return said.length === 0 || known.length * 2 >= said.length;
  });
}

function presenceIn({ cells }: SheetRow, persons: readonly Cell[], words: Vocabulary): Presence {
  const counts = { present: 0, onLeave: 0, absent: 0, observer: 0, blank: 0 };
  let doubt: Presence['doubt'] = null;
  for (const person of persons) {
    const cell = cells.find(({ column }) => column === person.column);
    const state = cell === undefined ? 'blank' : stateOf(cell, words);
    if (state === null) doubt ??= { text: `${cellText(person)}：${cellText(cell)}`, column: person.column };
    else counts[state] += 1;
  }
  return { ...counts, doubt };
}

function stateOf(cell: Cell, words: Vocabulary): 'present' | 'onLeave' | 'absent' | 'observer' | null {
  const [state] = termsIn(compactText(cellText(cell)), words);
  return state === 'present' || state === 'onLeave' || state === 'absent' || state === 'observer'
    ? state
    : null;
}
