import { compactText, formatIsoDate } from '@/core/values';
import { fieldText } from './field-text';
import type { LedgerRecord, LedgerTable } from './ledger';
import type { Identity } from './ledger-model';
import { placeOf } from './row-cells';

/** When two records of different tables are the same event. */
export interface EventLikeness {
  /** The one kind of event meant; null: all kinds, which must be the same. */
  readonly kind: string | null;
  readonly identity: Identity;
}

/** A record that counts, as it is compared: equal keys and no contradiction in what is soft. */
export interface LikeEvent {
  readonly record: LedgerRecord;
  readonly key: string;
  readonly soft: readonly string[];
  /** Head counts and the like: decide where nothing else is said. */
  readonly counts: readonly string[];
}

/** Records with a sure day (or without any date column), of the kind meant. */
export function eventsOf(table: LedgerTable, { kind, identity }: EventLikeness): readonly LikeEvent[] {
  const title = identity.title?.exec(compactText(`${table.sheet} ${table.title}`))?.[0] ?? '';
  const indexOf = (name: string) => placeOf(name, table.columns);
  const hard = identity.hard.filter((name) => name !== 'branch').map(indexOf);
  const soft = identity.soft.map(indexOf);
  const counts = table.columns.flatMap(({ type }, index) => (type === 'count' ? [index] : []));
  const isTitled = hard.some((index) => index < 0) || indexOf('branch') < 0;
  return table.records.flatMap((record) => {
    if (record.excluded !== null || (record.date !== null && record.date.day === null)) return [];
    if (kind !== null && !record.kinds.includes(kind)) return [];
    const text = (index: number) => compactText(fieldText(record.fields[index]));
    const day = record.date === null ? `for ${String(record.forYear)}` : formatIsoDate(record.date);
    const kinds = kind ?? record.kinds.join('+');
    const whose = compactText(record.branch ?? '');
    const key = [day, kinds, ...hard.map(text), whose, isTitled ? title : ''].join('\u0001');
    return [{ record, key, soft: soft.map(text), counts: counts.map(text).filter((count) => count !== '') }];
  });
}

/** Given equal keys: nothing contradicts, and a topic, a place or at least the head counts agree. */
export function sameEvent(left: LikeEvent, right: LikeEvent): boolean {
  const told = left.soft.map((text, index) => [text, right.soft[index] ?? ''] as const);
  const both = told.filter(([one, other]) => one !== '' && other !== '');
  if (both.some(([one, other]) => one !== other)) return false;
  if (left.soft.length === 0 || both.length > 0) return true;
  return left.counts.length === 0 || right.counts.length === 0 || left.counts.join() === right.counts.join();
}
