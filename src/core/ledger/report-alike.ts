import { compactText, formatIsoDate } from '@/core/values';
import { fieldText } from './field-text';
import type { SheetFindings } from './finding-collector';
import { hashCompact, repeatedIn } from './hash-text';
import type { LedgerRecord, LedgerTable } from './ledger';
import type { Identity, RoleModel } from './ledger-model';

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
  const asked = table.records.filter((record) => isAsked(record, identity));
  // A text is only put together where hashes are equal, which is seldom.
  const hashes = Int32Array.from(asked, (record) => hashOf(record, topic));
  const repeated = repeatedIn(hashes);
  const firsts = new Map<string, number>();
  asked.forEach((record, place) => {
    if (!repeated.has(hashes[place] ?? 0)) return;
    const { row, date: day, kinds, fields } = record;
    const said = compactText(fieldText(fields[topic]));
    if (said === '' || day === null) return;
    const others = hard.map((index) => compactText(fieldText(fields[index])));
    const key = [formatIsoDate(day), kinds.join('+'), said, ...others].join('\u0001');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else findings.add('row.alike', row, date, '', { first });
  });
}

function isAsked({ excluded, date, kinds }: LedgerRecord, { severalADay }: Identity): boolean {
  if (excluded !== null || date?.day == null) return false;
  return severalADay === undefined || !kinds.some((kind) => severalADay.includes(kind));
}

/** Equal for records of the same day and topic. */
function hashOf({ date, fields }: LedgerRecord, topic: number): number {
  const day = ((date?.year ?? 0) * 12 + (date?.month ?? 0)) * 31 + (date?.day ?? 0);
  return hashCompact(day, fieldText(fields[topic]));
}
