import type { LedgerModel, LedgerTable } from '@/core/ledger';
import { isComparable, type Comparand } from './comparand';
import { formatCondition, type Condition } from './condition';
import type { RowFault } from './row-fault';
import { findColumn } from './table-view';

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
    if (types.some((type) => isComparable(condition.operator, condition.value, COMPARANDS[type] ?? 'any')))
      return [];
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
