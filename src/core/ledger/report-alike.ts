import { compactText, formatIsoDate } from '@/core/values';
import { fieldText } from './field-text';
import type { SheetFindings } from './finding-collector';
import type { LedgerRecord, LedgerTable } from './ledger';
import type { RoleModel } from './ledger-model';

/**
 * Rows of one table that tell of the same day, kind and topic, and differ only in the rest: perhaps one meeting
 * written down twice. Both count; a person is asked to look.
 */
export function reportAlike(table: LedgerTable, role: RoleModel, findings: SheetFindings): void {
  const { identity } = role;
  if (identity === undefined || role.dateColumn === undefined) return;
  const indexOf = (name: string) => table.columns.findIndex((column) => column.name === name);
  const [topic, hard] = [indexOf('topic'), identity.hard.map(indexOf)];
  const date = table.columns[indexOf(role.dateColumn)]?.column ?? 1;
  if (topic < 0) return;
  const keyOf = ({ date: day, kinds, fields, excluded }: LedgerRecord) => {
    const isSeveral = kinds.some((kind) => identity.severalADay?.includes(kind));
    const text = (index: number) => compactText(fieldText(fields[index]));
    if (excluded !== null || day?.day == null || isSeveral || text(topic) === '') return null;
    return [formatIsoDate(day), kinds.join('+'), text(topic), ...hard.map(text)].join('\u0001');
  };
  const firsts = new Map<string, number>();
  for (const record of table.records) {
    const key = keyOf(record);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, record.row);
    else findings.add('row.alike', record.row, date, '', { first });
  }
}
