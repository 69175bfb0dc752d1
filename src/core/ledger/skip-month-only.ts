import { changeEach } from './change-each';
import type { LedgerTable } from './ledger';
import type { RoleModel } from './ledger-model';
import type { ReadingRules } from './reading-rules';

/** Do rows count of which only the month is known? Where a date is but a remark, they always do. */
export function needsDay(rules: ReadingRules | undefined, role: RoleModel): boolean {
  return rules?.skipsMonthOnly === true && role.dateOptional !== true;
}

/** Leaves such rows out. */
export function skipMonthOnly(table: LedgerTable): LedgerTable {
  const records = changeEach(table.records, (record) => {
    const isMonthOnly = record.excluded === null && record.date !== null && record.date.day === null;
    return isMonthOnly ? { ...record, excluded: { reason: 'dayMissing' as const, detail: '' } } : record;
  });
  return { ...table, records };
}
