import {
  compactHeading,
  type FieldValue,
  type LedgerModel,
  type LedgerRecord,
  type LedgerTable,
  type Vocabulary,
} from '@/core/ledger';

/** A column looked up once per table. */
export interface ColumnRef {
  readonly index: number;
  readonly vocabulary: Vocabulary | null;
}

const knownColumns = new WeakMap<
  LedgerTable,
  { model: LedgerModel; columns: Map<string, ColumnRef | null> }
>();

/**
 * Finds a table's column by the model's name, by the heading as written, or by any heading that means the
 * same column. Null where the table has none.
 */
export function findColumn(table: LedgerTable, name: string, model: LedgerModel): ColumnRef | null {
  let known = knownColumns.get(table);
  if (known?.model !== model) {
    known = { model, columns: new Map() };
    knownColumns.set(table, known);
  }
  const { columns } = known;
  const found = columns.get(name);
  if (found !== undefined) return found;
  const column = lookUpColumn(table, name, model);
  columns.set(name, column);
  return column;
}

function lookUpColumn(table: LedgerTable, name: string, model: LedgerModel): ColumnRef | null {
  const heading = compactHeading(name);
  const wanted = model.roles
    .find(({ role }) => role === table.role)
    ?.columns.find((column) => column.name === name || column.headings.includes(heading))?.name;
  const index = [
    table.columns.findIndex((column) => column.name === name),
    table.columns.findIndex((column) => column.heading !== '' && compactHeading(column.heading) === heading),
    table.columns.findIndex((column) => wanted !== undefined && column.name === wanted),
  ].find((place) => place >= 0);
  if (index === undefined) return null;
  const vocabulary = table.columns[index]?.vocabulary;
  return { index, vocabulary: vocabulary === undefined ? null : (model.vocabularies[vocabulary] ?? null) };
}

export function fieldAt(record: LedgerRecord, column: ColumnRef | null): FieldValue {
  return column === null ? null : (record.fields[column.index] ?? null);
}
