import { compactText } from '@/core/values';
import { fieldText } from './field-text';
import type { SheetFindings } from './finding-collector';
import type { FoundTable } from './found-table';
import type { FieldValue, LedgerRecord, LedgerTable } from './ledger';
import { hourOf } from './hour-of-day';
import type { RoleModel } from './ledger-model';
import { placeOf } from './row-cells';
import type { ReadingRules } from './reading-rules';

/** A table that is read to the end, and who is told of it. */
export interface HeardTable {
  readonly table: LedgerTable;
  readonly found: FoundTable;
  readonly findings: SheetFindings;
}

interface First {
  readonly heard: HeardTable;
  readonly record: LedgerRecord;
}

interface Pair {
  readonly record: LedgerRecord;
  readonly first: First;
}

/** So many in one table, and more than one row in four, are no slips: it may well be of several branches. */
const FEW = 20;
const LARGEST_SHARE = 0.25;
/** Nobody looks through more. */
const MOST_TOLD = 300;

/**
 * Rows that tell of the same day and kind, of the same group and branch: perhaps one meeting written down twice, its
 * date once as text, or in two sheets. Both count; a person is asked to look.
 */
export function reportAlike(tables: readonly HeardTable[], rules: ReadingRules = {}): void {
  let firsts = new Map<string, First[]>();
  tables.forEach((heard, index) => {
    const keysOf = keyReader(heard);
    if (keysOf === null) return;
    // Who wants repeats counted has been told of them.
    if (rules.countsRepeats === true) firsts = new Map();
    const { records } = heard.table;
    const most = Math.max(FEW, Math.min(MOST_TOLD, records.length * LARGEST_SHARE));
    const alike: Pair[] = [];
    for (const record of records) {
      const first = firstLike({ heard, record }, keysOf(record), firsts, alike.length <= most);
      if (first !== null) alike.push({ record, first });
      if (alike.length > most && index === tables.length - 1) break;
    }
    if (alike.length > most) tellOfMany(alike.length, heard);
    else tell(alike, heard);
  });
}

/** Events of one key that are told apart; more are never looked through. */
const MOST_APART = 20;

/** Takes the record up for those that come; `isCompared`: is it to be compared with those before it? */
function firstLike(
  one: First,
  keys: readonly string[],
  firsts: Map<string, First[]>,
  isCompared: boolean,
): First | null {
  let like: First | null = null;
  for (const key of keys) {
    const before = firsts.get(key);
    if (before === undefined) {
      firsts.set(key, [one]);
      continue;
    }
    if (!isCompared) continue;
    const same = before.find((first) => !areToldApart(first, one));
    if (same !== undefined) like = same;
    else if (before.length < MOST_APART) before.push(one);
  }
  return like;
}

function dateColumnOf({ table, found }: HeardTable): number {
  return table.columns[placeOf(found.role.dateColumn, table.columns)]?.column ?? 1;
}

function tellOfMany(rows: number, heard: HeardTable): void {
  heard.findings.add('rows.alike', heard.table.headerRow, dateColumnOf(heard), '', { rows });
}

function tell(alike: readonly Pair[], heard: HeardTable): void {
  const { table, findings } = heard;
  const column = dateColumnOf(heard);
  for (const { record, first } of alike) {
    const other = first.heard.table;
    const isHere = other.file === table.file && other.sheet === table.sheet;
    const fields = { first: first.record.row };
    if (isHere) findings.add('row.alike', record.row, column, '', fields);
    else findings.add('row.alikeElsewhere', record.row, column, '', { ...fields, other: other.sheet });
  }
}

/** Prepares to say of what event a record is, once for each kind; null: events of this table may well be alike. */
function keyReader({ table, found }: HeardTable): ((record: LedgerRecord) => readonly string[]) | null {
  const { role } = found;
  const { identity, dateColumn, kinds: source } = role;
  if (identity === undefined || dateColumn === undefined) return null;
  const family = role.repeats ?? role.role;
  const title = identity.title?.exec(compactText(`${table.sheet} ${table.title}`))?.[0] ?? '';
  const hard = identity.hard.filter((name) => name !== 'branch').map((name) => placeOf(name, table.columns));
  const told = textReader(hard);
  const ownTitle = compactText(title);
  const topic = textReader([placeOf('topic', table.columns)]);
  const all = textReader(table.columns.flatMap(({ name }, place) => (isTelling(name, role) ? [place] : [])));
  return ({ date, kinds, fields, branch, excluded }) => {
    if (excluded !== null || date?.day == null) return [];
    const day = `${family} ${String(date.year * 10_000 + (date.month ?? 0) * 100 + date.day)}`;
    const whose = branch === null ? ownTitle : compactText(branch);
    if (source === undefined)
      return topic(fields) === '' ? [] : [`${day} ${whose} ${told(fields)} ${topic(fields)}`];
    return kinds.map((kind) => {
      const group = told(fields);
      const isOneOfSeveral = group === '' && identity.severalADay?.includes(kind) === true;
      return `${day} ${kind} ${whose}\u0001${group}${isOneOfSeveral ? all(fields) : ''}`;
    });
  };
}

/** The date is compared as it was read; what has no meaning (序号) is not compared. */
function isTelling(name: string | null, { dateColumn }: RoleModel): boolean {
  return name !== null && name !== dateColumn;
}

function textReader(places: readonly number[]): (fields: readonly FieldValue[]) => string {
  const known = places.filter((place) => place >= 0);
  if (known.length === 0) return () => '';
  return (fields) => known.map((place) => compactText(fieldText(fields[place]))).join('');
}

/** Two lectures on one day are by two lecturers, two meetings at two hours. */
function areToldApart(one: First, other: First): boolean {
  const columns = other.heard.found.role.identity?.apart ?? [];
  const said = columns.map((name) => [one, other].map((each) => textOf(name, each)));
  const hours = [one, other].map(({ heard, record }) => hourOf(heard.found, record.row));
  return [...said, hours].some(([left, right]) => left !== '' && right !== '' && left !== right);
}

function textOf(name: string, { heard, record }: First): string {
  return compactText(fieldText(record.fields[placeOf(name, heard.table.columns)]));
}
