import type { RowRef } from './figure';
import type { FigureDefinition, Reduction } from './figure-definition';
import { fieldNumber } from './field-number';
import type { LedgerFigures } from './ledger-figures';
import { fieldAt, findColumn } from './table-view';

/** Those that put the numbers of one column together. */
const OF_NUMBERS: readonly Reduction['by'][] = ['sum', 'average', 'max', 'min'];

/** What a row gives to a figure that puts the numbers of one column together; null: none, or it is no such figure. */
export function numberInRow(
  definition: FigureDefinition,
  row: RowRef,
  { rows, request }: Pick<LedgerFigures, 'rows' | 'request'>,
): number | null {
  if (definition.type !== 'records') return null;
  const { reduce } = definition;
  const column = 'column' in reduce && OF_NUMBERS.includes(reduce.by) ? reduce.column : undefined;
  const chosen = column === undefined ? undefined : rows.recordOf(row);
  if (column === undefined || chosen === undefined) return null;
  return fieldNumber(fieldAt(chosen.record, findColumn(chosen.table, column, request.model)));
}
