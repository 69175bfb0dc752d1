import type { FindingCollector, SheetFindings } from './finding-collector';
import { eventsOf, sameEvent, type EventLikeness, type LikeEvent } from './event-likeness';
import type { FieldValue, LedgerRecord, LedgerTable } from './ledger';
import type { HeadCounts } from './head-counts-model';
import type { LedgerModel, RoleModel } from './ledger-model';
import { toldByRules } from './told-by-rules';

/**
 * The same event in two tables counts once; what only the second one knows is taken from it (contract §5.2).
 * Rows within one table are compared elsewhere.
 */
export function mergeRepeats(
  tables: readonly LedgerTable[],
  model: LedgerModel,
  findings: FindingCollector,
): readonly LedgerTable[] {
  const roleOf = (table: LedgerTable) => model.roles.find(({ role }) => role === table.role);
  const merged = new Map<LedgerTable, LedgerTable>();
  for (const table of fullestFirst(tables, roleOf)) {
    let rest = table;
    for (const [key, other] of merged) {
      const likeness = isSameSheet(other, rest) ? null : likenessOf(other, rest, roleOf(table));
      const pairs = likeness === null ? NO_PAIRS : pairUp(other, rest, likeness);
      if (pairs.size === 0) continue;
      reportRepeats(other, pairs, toldByRules(findings.forSheet(rest.file, rest.sheet), model.reading ?? {}));
      if (model.reading?.countsRepeats === true) continue;
      merged.set(key, absorb(other, rest, pairs, roleOf(table)?.headCounts));
      rest = without(rest, other, pairs);
    }
    merged.set(table, rest);
  }
  return tables.map((table) => merged.get(table) ?? table);
}

/** A row of several kinds must never give way to one of a single kind; else the order of the files holds. */
function fullestFirst(
  tables: readonly LedgerTable[],
  roleOf: (table: LedgerTable) => RoleModel | undefined,
): readonly LedgerTable[] {
  const rank = (table: LedgerTable) =>
    Number(roleOf(table)?.repeats !== undefined) * 2 + Number(onlyKind(table) !== null);
  return Array.from(tables).sort((left, right) => rank(left) - rank(right));
}

/** Tables under one another in a sheet are parts of one ledger, not two ledgers. */
function isSameSheet(left: LedgerTable, right: LedgerTable): boolean {
  return left.file === right.file && left.sheet === right.sheet;
}

/**
 * How records of two tables are compared; null: they have nothing to do with each other. Where one of them is of
 * one kind only (a sheet 党课 beside 三会一课), topics are rarely worded alike, and day and branch must do.
 */
function likenessOf(
  earlier: LedgerTable,
  later: LedgerTable,
  role: RoleModel | undefined,
): EventLikeness | null {
  if (role?.identity === undefined) return null;
  if (earlier.role !== role.role && earlier.role !== role.repeats) return null;
  const kind = onlyKind(later) ?? onlyKind(earlier);
  if (kind === null || role.identity.severalADay?.includes(kind) === true)
    return { kind, identity: role.identity };
  return { kind, identity: { ...role.identity, soft: [] } };
}

function onlyKind({ kinds }: LedgerTable): string | null {
  return kinds?.length === 1 ? (kinds[0] ?? null) : null;
}

/** Record of the later table → the record of the earlier one that it repeats. */
type Pairs = ReadonlyMap<LedgerRecord, LedgerRecord>;

const NO_PAIRS: Pairs = new Map();

function pairUp(earlier: LedgerTable, later: LedgerTable, likeness: EventLikeness): Pairs {
  const waiting = new Map<string, LikeEvent[]>();
  for (const event of eventsOf(earlier, likeness)) {
    const group = waiting.get(event.key);
    if (group === undefined) waiting.set(event.key, [event]);
    else group.push(event);
  }
  const pairs = new Map<LedgerRecord, LedgerRecord>();
  for (const event of eventsOf(later, likeness)) {
    const group = waiting.get(event.key) ?? [];
    const place = group.findIndex((candidate) => sameEvent(candidate, event));
    const [match] = place < 0 ? [] : group.splice(place, 1);
    if (match !== undefined) pairs.set(event.record, match.record);
  }
  return pairs;
}

function fieldOf(record: LedgerRecord, table: LedgerTable, name: string | null): FieldValue {
  return record.fields[table.columns.findIndex((column) => name !== null && column.name === name)] ?? null;
}

function absorb(
  earlier: LedgerTable,
  later: LedgerTable,
  pairs: Pairs,
  headCounts: HeadCounts | undefined,
): LedgerTable {
  const repeats = new Map(Array.from(pairs, ([repeat, first]) => [first, repeat]));
  const added = later.columns
    .filter(({ name }) => name !== null && !earlier.columns.some((column) => column.name === name))
    // They stand in no column of this sheet.
    .map((column) => ({ ...column, column: 0 }));
  const columns = [...earlier.columns, ...added];
  const records = earlier.records.map((record): LedgerRecord => {
    const repeat = repeats.get(record);
    const refused = repeat === undefined ? null : refusedCounts(record, earlier, repeat, later, headCounts);
    const fields = columns.map(({ name }, index) => {
      const own = record.fields[index] ?? null;
      const isOpen = own === null && repeat !== undefined && name !== null && refused?.has(name) !== true;
      return isOpen ? fieldOf(repeat, later, name) : own;
    });
    return { ...record, fields };
  });
  return { ...earlier, columns, records };
}

/**
 * Head counts of two ledgers go together only where they agree in what both know and the sum of it is possible.
 * Where the first has both columns and neither number, they may have been refused as unreadable.
 */
function refusedCounts(
  first: LedgerRecord,
  earlier: LedgerTable,
  second: LedgerRecord,
  later: LedgerTable,
  headCounts: HeadCounts | undefined,
): ReadonlySet<string> {
  if (headCounts === undefined) return new Set();
  const { whole, part } = headCounts;
  const known = [whole, part].map((name) => ({
    own: fieldOf(first, earlier, name),
    other: fieldOf(second, later, name),
  }));
  const [total, present] = known.map(({ own, other }) => own ?? other);
  const contradicts = known.some(({ own, other }) => own !== null && other !== null && own !== other);
  const isImpossible = typeof total === 'number' && typeof present === 'number' && present > total;
  const mayBeRefused =
    known.every(({ own }) => own === null) &&
    earlier.columns.some(({ name }) => name === whole || name === part);
  return contradicts || isImpossible || mayBeRefused ? new Set([whole, part]) : new Set();
}

function without(later: LedgerTable, earlier: LedgerTable, pairs: Pairs): LedgerTable {
  const records = later.records.map((record): LedgerRecord => {
    const first = pairs.get(record);
    if (first === undefined) return record;
    return {
      ...record,
      excluded: { reason: 'repeated', detail: `${earlier.sheet}!${String(first.row)}` },
    };
  });
  return { ...later, records };
}

function reportRepeats(earlier: LedgerTable, pairs: Pairs, findings: SheetFindings): void {
  const fields = { other: earlier.sheet, rows: pairs.size };
  findings.add('sheet.duplicateOfOther', 1, 1, '', fields);
}
