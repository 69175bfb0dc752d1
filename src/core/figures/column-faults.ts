import { fieldText, termsIn, type LedgerModel, type LedgerTable } from '@/core/ledger';
import { compactText } from '@/core/values';
import { choicesOf, isComparable, type Comparand } from './comparand';
import { formatCondition, type Condition } from './condition';
import type { RowFault } from './row-fault';
import { fieldAt, findColumn } from './table-view';

const COMPARANDS: Readonly<Partial<Record<string, Comparand>>> = {
  date: 'date',
  count: 'number',
  measure: 'number',
  flag: 'number',
};

/**
 * Columns that a user's figure asks of tables that have none such, and conditions that no value of their
 * column could ever meet: both would give a 0 that means nothing.
 */
export function columnFaults(
  column: string,
  conditions: readonly Condition[],
  tables: readonly LedgerTable[],
  model: LedgerModel,
): readonly RowFault[] {
  if (tables.length === 0) return [];
  const headings = new Set(tables.flatMap((table) => table.columns.map(({ heading }) => heading)));
  const choices = Array.from(headings)
    .filter((heading) => heading !== '')
    .join('、');
  const typesOf = (name: string) => columnTypes(name, tables, model);
  const unknown = (name: string, place: string): RowFault => ({
    code: 'figure.columnUnknown',
    column: place,
    fields: { heading: name, choices },
  });
  const faultOf = (condition: Condition): readonly RowFault[] => {
    const types = typesOf(condition.subject);
    if (types.length === 0) return [unknown(condition.subject, 'conditions')];
    const isComparableSomewhere = types.some((type) =>
      isComparable(condition.operator, condition.value, COMPARANDS[type] ?? 'any'),
    );
    if (isComparableSomewhere && namesKnownTerms(condition, tables, model)) return [];
    const fields = { part: formatCondition(condition) };
    return [{ code: 'figure.conditionInvalid', column: 'conditions', fields }];
  };
  return [
    ...(column !== '' && typesOf(column).length === 0 ? [unknown(column, 'column')] : []),
    ...conditions.flatMap(faultOf),
  ];
}

function columnTypes(name: string, tables: readonly LedgerTable[], model: LedgerModel): readonly string[] {
  return tables.flatMap((table) => {
    const found = findColumn(table, name, model);
    return table.columns[found?.index ?? -1]?.type ?? [];
  });
}

/** In a column of fixed words, a word that is none of them and stands in no row is a slip: 党员大汇. */
function namesKnownTerms(
  { subject, operator, value }: Condition,
  tables: readonly LedgerTable[],
  model: LedgerModel,
): boolean {
  if (operator !== '=' && operator !== '≠') return true;
  return choicesOf(value).every((choice) =>
    tables.some((table) => {
      const column = findColumn(table, subject, model);
      if (column?.vocabulary == null) return column !== null;
      if (termsIn(choice, column.vocabulary).length > 0) return true;
      return table.records.some(
        (record) => compactText(fieldText(fieldAt(record, column))) === compactText(choice),
      );
    }),
  );
}
