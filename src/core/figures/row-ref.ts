import type { LedgerModel } from '@/core/ledger';
import type { RowRef } from './figure';
import type { ChosenRecord } from './record-selector';

const refs = new WeakMap<ChosenRecord['record'], RowRef>();

/** The provenance of a record; one object a record, so that rows of several figures can be told to be the same. */
export function rowRef({ table, record }: ChosenRecord, model: LedgerModel): RowRef {
  const known = refs.get(record);
  if (known !== undefined) return known;
  const topic = record.fields[table.columns.findIndex(({ name }) => name === 'topic')];
  const ref: RowRef = {
    file: table.file,
    sheet: table.sheet,
    row: record.row,
    date: record.date,
    kind: kindLabels(table.role, record.kinds, model),
    topic: typeof topic === 'string' ? topic : '',
  };
  refs.set(record, ref);
  return ref;
}

const refsOfRecords = new WeakMap<readonly ChosenRecord[], readonly RowRef[]>();

/** The same of many; the same list for the same records. */
export function rowRefs(entries: readonly ChosenRecord[], model: LedgerModel): readonly RowRef[] {
  const known = refsOfRecords.get(entries) ?? entries.map((entry) => rowRef(entry, model));
  refsOfRecords.set(entries, known);
  return known;
}

/** Kinds as people call them, joined by 、. */
export function kindLabels(role: string, kinds: readonly string[], model: LedgerModel): string {
  const source = model.roles.find((candidate) => candidate.role === role)?.kinds;
  const vocabulary = model.vocabularies[source?.vocabulary ?? ''] ?? [];
  return vocabulary.flatMap(({ id, label }) => (kinds.includes(id) ? [label] : [])).join('、');
}
