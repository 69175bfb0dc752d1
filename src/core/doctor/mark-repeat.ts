import { cellIn, isCovered } from './finding-place';
import type { Cure } from './proposal';

/** A row that only repeats another says so in its remark, where that is blank; then it needs no finding. */
export const markRepeat: Cure = ({ fields }, place, { model }) => {
  const { table, line, record } = place;
  const { first } = fields;
  const remarkColumns = model.roles.find(({ role }) => role === table.role)?.remarkColumns ?? [];
  const remark = table.columns.find(
    ({ name, type, column }) =>
      name !== null && remarkColumns.includes(name) && type === 'text' && column !== 0,
  );
  if (model.repeatRemark === undefined || first === undefined || remark === undefined) return null;
  if (record.excluded?.reason !== 'duplicate') return null;
  if (cellIn(line, remark.column) !== null || isCovered(place, remark.column)) return null;
  const becomes = { type: 'text', value: model.repeatRemark.replace('{row}', String(first)) } as const;
  return {
    reason: 'repeat',
    cells: [{ row: line.number, column: remark.column, stands: null, becomes }],
  };
};
