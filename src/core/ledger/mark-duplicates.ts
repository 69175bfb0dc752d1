import { cellAddress } from '@/core/findings';
import type { DraftRecord, DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import type { Exclusion } from './ledger';

/**
 * Rows of one table that say the same in every column count once (contract §5.2), and so do persons listed twice.
 * Two groups that met on one day differ in their group, topic or head count.
 */
export function markDuplicates(draft: DraftTable, findings: SheetFindings): DraftTable {
  const { role } = draft.found;
  if (role.dateColumn === undefined && role.unique === undefined) return draft;
  const firstRows = new Map<string, number>();
  const records = draft.records.map((record): DraftRecord => {
    const likeness = uniqueName(record, draft) ?? record.likeness;
    const first = firstRows.get(likeness);
    if (record.excluded !== null || likeness === '') return record;
    if (first === undefined) {
      firstRows.set(likeness, record.row);
      return record;
    }
    const code = role.unique === undefined ? 'row.duplicate' : role.unique.code;
    const column = uniqueColumn(draft)?.column ?? record.column;
    findings.add(code, record.row, column, uniqueName(record, draft) ?? record.dateText, { first });
    const excluded: Exclusion = { reason: 'duplicate', detail: cellAddress(first, column) };
    return { ...record, excluded };
  });
  return { ...draft, records };
}

function uniqueColumn({ found, columns }: DraftTable) {
  return columns.find(({ name }) => name !== null && name === found.role.unique?.column);
}

function uniqueName(record: DraftRecord, draft: DraftTable): string | null {
  const column = uniqueColumn(draft);
  const value = column === undefined ? null : record.fields[draft.columns.indexOf(column)];
  return typeof value === 'string' ? value : null;
}
