import { cellAddress } from '@/core/findings';
import { compactText } from '@/core/values';
import type { DraftRecord, DraftTable } from './draft-table';
import { fieldText } from './field-text';
import type { SheetFindings } from './finding-collector';
import type { Exclusion } from './ledger';
import type { ReadingRules } from './reading-rules';

/**
 * Rows of one table that say the same in every column count once (contract §5.2), and so do persons listed twice.
 * Two groups that met on one day differ in their group, topic or head count.
 */
export function markDuplicates(
  draft: DraftTable,
  findings: SheetFindings,
  rules: ReadingRules = {},
): DraftTable {
  const { role } = draft.found;
  if (role.dateColumn === undefined && role.unique === undefined) return draft;
  const areCounted = role.unique === undefined && rules.countsDuplicates === true;
  const code = role.unique?.code ?? 'row.duplicate';
  const firstRows = new Map<string, number>();
  const records = draft.records.map((record): DraftRecord => {
    const likeness = uniqueKey(record, draft) ?? record.likeness;
    const first = firstRows.get(likeness);
    if (record.excluded !== null || likeness === '') return record;
    if (first === undefined) {
      firstRows.set(likeness, record.row);
      return record;
    }
    const name = textOf(role.unique?.column, record, draft);
    const column =
      draft.columns.find((candidate) => candidate.name === role.unique?.column)?.column ?? record.column;
    findings.add(code, record.row, column, name === '' ? record.dateText : name, { first });
    if (areCounted) return record;
    const excluded: Exclusion = { reason: 'duplicate', detail: cellAddress(first, column) };
    return { ...record, excluded };
  });
  return { ...draft, records };
}

/** Null where the role has no unique names, or the row names nobody. */
function uniqueKey(record: DraftRecord, draft: DraftTable): string | null {
  const { unique } = draft.found.role;
  const name = textOf(unique?.column, record, draft);
  if (unique === undefined || name === '') return null;
  return [name, ...unique.besides.map((column) => textOf(column, record, draft))].join('\u0001');
}

function textOf(name: string | undefined, record: DraftRecord, { columns }: DraftTable): string {
  const index = columns.findIndex((column) => name !== undefined && column.name === name);
  return compactText(fieldText(record.fields[index]));
}
