import type { LedgerModel, LedgerTable, Vocabulary } from '@/core/ledger';
import { remember } from '@/core/values';
import type { RowRef } from './figure';
import type { ChosenRecord } from './chosen-records';

/** The provenance of records; one object a record, so that rows of several figures can be told to be the same. */
export function rowReferrer(model: LedgerModel): (chosen: ChosenRecord) => RowRef {
  const refs = new Map<ChosenRecord['record'], RowRef>();
  const topicColumn = remember((table: LedgerTable) =>
    table.columns.findIndex(({ name }) => name === 'topic'),
  );
  return ({ table, record }) => {
    const known = refs.get(record);
    if (known !== undefined) return known;
    const topic = record.fields[topicColumn(table)];
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
  };
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
