import type { LedgerModel, LedgerTable, Vocabulary } from '@/core/ledger';
import { remember } from '@/core/values';
import type { RowRef } from './figure';
import type { ChosenRecord } from './chosen-records';

/** The provenance of records; one object a record, so that rows of several figures can be told to be the same. */
export class RowReferrer {
  private readonly refs = new Map<ChosenRecord['record'], RowRef>();
  private chosen: ReadonlyMap<RowRef, ChosenRecord> | null = null;
  private readonly topicColumn = remember((table: LedgerTable) =>
    table.columns.findIndex(({ name }) => name === 'topic'),
  );

  constructor(private readonly model: LedgerModel) {}

  readonly refOf = ({ table, record }: ChosenRecord): RowRef => {
    const known = this.refs.get(record);
    if (known !== undefined) return known;
    const topic = record.fields[this.topicColumn(table)];
    const ref: RowRef = {
      file: table.file,
      sheet: table.sheet,
      row: record.row,
      date: record.date,
      kind: kindLabels(table.role, record.kinds, this.model),
      topic: typeof topic === 'string' ? topic : '',
    };
    this.refs.set(record, ref);
    this.chosen = null;
    return ref;
  };

  /** The record behind a reference, among those of the tables; undefined where it is none of them. */
  recordOf(ref: RowRef, tables: readonly LedgerTable[]): ChosenRecord | undefined {
    // Hardly anybody asks, so that nothing is kept of it before.
    this.chosen ??= new Map(
      tables.flatMap((table) =>
        table.records.flatMap((record) => {
          const known = this.refs.get(record);
          return known === undefined ? [] : [[known, { table, record }] as const];
        }),
      ),
    );
    return this.chosen.get(ref);
  }
}

/** Kinds as people call them, joined by 、. */
export function kindLabels(role: string, kinds: readonly string[], model: LedgerModel): string {
  const source = model.roles.find((candidate) => candidate.role === role)?.kinds;
  const vocabulary = model.vocabularies[source?.vocabulary ?? ''];
  return vocabulary === undefined || kinds.length === 0 ? '' : labelsIn(vocabulary)(kinds.join(BETWEEN));
}

const BETWEEN = ' ';
/** Rows are of a few kinds, and hardly any is of several. */
const MOST_LABELS = 500;
const labelsOfVocabulary = new WeakMap<Vocabulary, (kinds: string) => string>();

/** What a vocabulary calls kinds, in its own order. */
function labelsIn(vocabulary: Vocabulary): (kinds: string) => string {
  const known = labelsOfVocabulary.get(vocabulary);
  if (known !== undefined) return known;
  const labels = remember((joined: string) => {
    const kinds = joined.split(BETWEEN);
    return vocabulary.flatMap(({ id, label }) => (kinds.includes(id) ? [label] : [])).join('、');
  }, MOST_LABELS);
  labelsOfVocabulary.set(vocabulary, labels);
  return labels;
}
