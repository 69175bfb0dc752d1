import { remember } from '@/core/values';
import { changeEach } from './change-each';
import { fieldText } from './field-text';
import type { HeardTable } from './report-alike';
import type { LedgerRecord } from './ledger';
import { dayNamed, isSameDay, type MovedDay } from './moved-day';
import type { LedgerModel } from './ledger-model';
import { termsIn } from './terms';

const REMEMBERED = 2_000;

/**
 * A row whose remark says that the event was moved to another day (取消，改为11月1日召开) did not take place on its own.
 * Where another row tells of that day nothing is lost; else a person is asked: nobody knows whether it was held then.
 */
export function withoutMoved(heard: readonly HeardTable[], model: LedgerModel): readonly HeardTable[] {
  if (model.movedTo === undefined) return heard;
  const movedTo = remember((text: string) => ({ to: dayNamed(text, model.movedTo) }), REMEMBERED);
  return heard.map((one) => {
    const moves = movesIn(one, movedTo, model);
    return moves.length === 0 ? one : leftOut(moves, one, heard);
  });
}

function movesIn(
  one: HeardTable,
  movedTo: (text: string) => { readonly to: MovedDay | null },
  model: LedgerModel,
): readonly Move[] {
  const moves: Move[] = [];
  for (const place of tellingPlaces(one)) {
    for (const record of one.table.records) {
      const text = record.fields[place];
      if (record.excluded !== null || record.date === null || typeof text !== 'string') continue;
      const { to } = movedTo(text);
      if (to === null || isSameDay(to, record.date) || isOfOthers(text, record, one, model)) continue;
      if (!moves.some((move) => move.record === record)) moves.push({ record, place, to });
    }
  }
  return moves;
}

/** 主题党日延期至3月20日, in the remark of a committee's meeting: of another event. */
function isOfOthers(
  text: string,
  { kinds }: LedgerRecord,
  { found: { role } }: HeardTable,
  { vocabularies }: LedgerModel,
): boolean {
  const named = termsIn(text, vocabularies[role.kinds?.vocabulary ?? ''] ?? []);
  return named.length > 0 && !named.some((kind) => kinds.includes(kind));
}

/** A record that was moved, the place of the column that says so, and the day to which. */
interface Move {
  readonly record: LedgerRecord;
  readonly place: number;
  readonly to: MovedDay;
}

function leftOut(moves: readonly Move[], one: HeardTable, heard: readonly HeardTable[]): HeardTable {
  const excluded = new Map<LedgerRecord, LedgerRecord>();
  for (const { record, place, to } of moves) {
    const detail = fieldText(record.fields[place]);
    const code = isToldElsewhere(to, record, one, heard) ? 'row.notHeld' : 'row.moved';
    one.findings.add(code, record.row, one.table.columns[place]?.column ?? 1, detail);
    excluded.set(record, { ...record, excluded: { reason: 'notHeld', detail } });
  }
  const records = changeEach(one.table.records, (record) => excluded.get(record) ?? record);
  return { ...one, table: { ...one.table, records } };
}

function tellingPlaces({ table, found: { role } }: HeardTable): readonly number[] {
  return [...(role.remarkColumns ?? []), ...(role.statusColumns ?? [])].flatMap((name) => {
    const place = table.columns.findIndex((column) => column.name === name);
    return place < 0 ? [] : [place];
  });
}

/** Is there a record of that day, of the same kind and branch, in a ledger of this role? */
function isToldElsewhere(
  to: MovedDay,
  moved: LedgerRecord,
  { found: { role } }: HeardTable,
  heard: readonly HeardTable[],
): boolean {
  const isIt = (record: LedgerRecord) =>
    record !== moved &&
    record.excluded === null &&
    record.date !== null &&
    isSameDay(to, record.date) &&
    record.branch === moved.branch &&
    (record.kinds.length === 0 || record.kinds.some((kind) => moved.kinds.includes(kind)));
  return heard.some((other) => other.found.role.role === role.role && other.table.records.some(isIt));
}
