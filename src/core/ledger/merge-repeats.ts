import { formatIsoDate, compactText } from '@/core/values';
import { fieldText } from './field-text';
import type { FindingCollector } from './finding-collector';
import type { FieldValue, LedgerRecord, LedgerTable, TableColumn } from './ledger';
import type { LedgerModel } from './ledger-model';

/**
 * The same event in two ledgers counts once; what only the second one knows is taken from it (contract §5.2).
 * A ledger that repeats another role's events is matched by day and kind; two ledgers of one role also by
 * group and topic, since two groups may meet on one day.
 */
export function mergeRepeats(
  tables: readonly LedgerTable[],
  model: LedgerModel,
  findings: FindingCollector,
): readonly LedgerTable[] {
  const merged: LedgerTable[] = [];
  for (const table of tables) {
    const repetition = repetitionOf(table, model);
    let rest = table;
    for (const [index, other] of merged.entries()) {
      if (repetition?.of !== other.role) continue;
      const pairs = pairUp(other, rest, repetition.likeness);
      if (pairs.size === 0) continue;
      merged[index] = absorb(other, rest, pairs);
      reportRepeats(other, rest, pairs, findings);
      rest = without(rest, other, pairs);
    }
    merged.push(rest);
  }
  return merged;
}

interface Repetition {
  /** The role whose events may stand here again. */
  readonly of: string;
  readonly likeness: Likeness;
}

function repetitionOf(table: LedgerTable, model: LedgerModel): Repetition | null {
  const role = model.roles.find((candidate) => candidate.role === table.role);
  if (role?.repeats !== undefined) return { of: role.repeats, likeness: dayOf(role.kinds?.fallback ?? '') };
  return role?.speaksOfYear === true ? { of: role.role, likeness: fullLikeness } : null;
}

type Likeness = (record: LedgerRecord, table: LedgerTable) => string | null;
/** Record of the later ledger → the record of the earlier one that it repeats. */
type Pairs = ReadonlyMap<LedgerRecord, LedgerRecord>;

function dayOf(kind: string): Likeness {
  return (record) =>
    record.excluded === null && record.date?.day != null && record.kinds.includes(kind)
      ? formatIsoDate(record.date)
      : null;
}

function fullLikeness(record: LedgerRecord, table: LedgerTable): string | null {
  if (record.excluded !== null || record.date?.day == null) return null;
  const words = ['topic', 'group', 'branch'].map((name) =>
    compactText(fieldText(fieldOf(record, table, name))),
  );
  return words[0] === '' ? null : [formatIsoDate(record.date), record.kinds.join('+'), ...words].join(' ');
}

function pairUp(earlier: LedgerTable, later: LedgerTable, likeness: Likeness): Pairs {
  const waiting = new Map<string, LedgerRecord[]>();
  for (const record of earlier.records) {
    const key = likeness(record, earlier);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), record]);
  }
  const pairs = new Map<LedgerRecord, LedgerRecord>();
  for (const record of later.records) {
    const match = waiting.get(likeness(record, later) ?? '')?.shift();
    if (match !== undefined) pairs.set(record, match);
  }
  return pairs;
}

function fieldOf(record: LedgerRecord, table: LedgerTable, name: string): FieldValue {
  return record.fields[table.columns.findIndex((column) => column.name === name)] ?? null;
}

function absorb(earlier: LedgerTable, later: LedgerTable, pairs: Pairs): LedgerTable {
  const repeats = new Map(Array.from(pairs, ([repeat, first]) => [first, repeat]));
  const added = later.columns.filter(
    ({ name }) => name !== null && !earlier.columns.some((column) => column.name === name),
  );
  const columns: readonly TableColumn[] = [...earlier.columns, ...added];
  const records = earlier.records.map((record): LedgerRecord => {
    const repeat = repeats.get(record);
    const fields = columns.map((column, index) => {
      const own = record.fields[index] ?? null;
      return own !== null || repeat === undefined || column.name === null
        ? own
        : fieldOf(repeat, later, column.name);
    });
    return { ...record, fields };
  });
  return { ...earlier, columns, records };
}

function without(later: LedgerTable, earlier: LedgerTable, pairs: Pairs): LedgerTable {
  const records = later.records.map((record): LedgerRecord => {
    const first = pairs.get(record);
    if (first === undefined) return record;
    return { ...record, excluded: { reason: 'duplicate', detail: `${earlier.sheet}!${String(first.row)}` } };
  });
  return { ...later, records };
}

function reportRepeats(
  earlier: LedgerTable,
  later: LedgerTable,
  pairs: Pairs,
  findings: FindingCollector,
): void {
  findings
    .forSheet(later.file, later.sheet)
    .add('sheet.duplicateOfOther', 1, 1, '', { other: earlier.sheet, rows: pairs.size });
}
