import type { FindingCollector } from './finding-collector';
import { eventsOf, sameEvent, type EventLikeness, type LikeEvent } from './event-likeness';
import type { FieldValue, LedgerRecord, LedgerTable } from './ledger';
import type { HeadCounts, LedgerModel, RoleModel } from './ledger-model';

/**
 * The same event in two tables counts once; what only the second one knows is taken from it (contract §5.2).
 * Rows within one table are compared elsewhere.
 */
export function mergeRepeats(
  tables: readonly LedgerTable[],
  model: LedgerModel,
  findings: FindingCollector,
): readonly LedgerTable[] {
  const merged: LedgerTable[] = [];
  for (const table of tables) {
    const role = model.roles.find((candidate) => candidate.role === table.role);
    const likeness = likenessOf(role);
    let rest = table;
    for (const [index, other] of merged.entries()) {
      if (likeness?.of !== other.role || isSameSheet(other, rest)) continue;
      const pairs = pairUp(other, rest, likeness);
      if (pairs.size === 0) continue;
      merged[index] = absorb(other, rest, pairs, role?.headCounts);
      reportRepeats(other, rest, pairs, findings);
      rest = without(rest, other, pairs);
    }
    merged.push(rest);
  }
  return merged;
}

/** Tables under one another in a sheet are parts of one ledger, not two ledgers. */
function isSameSheet(left: LedgerTable, right: LedgerTable): boolean {
  return left.file === right.file && left.sheet === right.sheet;
}

function likenessOf(role: RoleModel | undefined): EventLikeness | null {
  if (role?.identity === undefined) return null;
  const { repeats, kinds, identity } = role;
  // Of a lecture, the two ledgers rarely word the topic alike: day and branch must do.
  if (repeats !== undefined)
    return { of: repeats, kind: kinds?.fallback ?? null, identity: { ...identity, soft: [] } };
  return { of: role.role, kind: null, identity };
}

/** Record of the later table → the record of the earlier one that it repeats. */
type Pairs = ReadonlyMap<LedgerRecord, LedgerRecord>;

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

/** Head counts come from one ledger or the other, never one from each. */
function absorb(
  earlier: LedgerTable,
  later: LedgerTable,
  pairs: Pairs,
  headCounts: HeadCounts | undefined,
): LedgerTable {
  const repeats = new Map(Array.from(pairs, ([repeat, first]) => [first, repeat]));
  const { whole, part, missing } = headCounts ?? {};
  const together = [whole, part, missing];
  const hasCounts = earlier.columns.some(({ name }) => name !== null && (name === whole || name === part));
  const isTaken = (name: string | null) => name !== null && !(hasCounts && together.includes(name));
  const added = later.columns.filter(
    ({ name }) => isTaken(name) && !earlier.columns.some((column) => column.name === name),
  );
  const columns = [...earlier.columns, ...added];
  const records = earlier.records.map((record): LedgerRecord => {
    const repeat = repeats.get(record);
    const fields = columns.map(({ name }, index) => {
      const own = record.fields[index] ?? null;
      return own !== null || repeat === undefined || !isTaken(name) ? own : fieldOf(repeat, later, name);
    });
    return { ...record, fields };
  });
  return { ...earlier, columns, records };
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

function reportRepeats(
  earlier: LedgerTable,
  later: LedgerTable,
  pairs: Pairs,
  findings: FindingCollector,
): void {
  const fields = { other: earlier.sheet, rows: pairs.size };
  findings.forSheet(later.file, later.sheet).add('sheet.duplicateOfOther', 1, 1, '', fields);
}
