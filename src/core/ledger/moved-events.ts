import { lazily, remember } from '@/core/values';
import { changeEach } from './change-each';
import { fieldText } from './field-text';
import type { HeardTable } from './report-alike';
import type { LedgerRecord } from './ledger';
import { dayNamed, isSameDay, type MovedDay } from './moved-day';
import type { LedgerModel } from './ledger-model';
import { placeOf } from './row-cells';
import { termsIn } from './terms';

/**
 * A row whose remark says that the event was moved to another day (取消，改为11月1日召开) did not take place on its own.
 * Where another row tells of that day nothing is lost; else a person is asked: nobody knows whether it was held then.
 */
export function withoutMoved(heard: readonly HeardTable[], model: LedgerModel): readonly HeardTable[] {
  if (model.movedTo === undefined) return heard;
  const movedTo = remember((text: string) => ({ to: dayNamed(text, model.movedTo) }));
  const index = lazily(() => new MonthIndex(heard));
  return heard.map((one) => {
    const moves = movesIn(one, movedTo, model);
    return moves.length === 0 ? one : leftOut(moves, one, index());
  });
}

function movesIn(
  one: HeardTable,
  movedTo: (text: string) => { readonly to: MovedDay | null },
  model: LedgerModel,
): readonly Move[] {
  const moves = new Map<LedgerRecord, Move>();
  for (const place of tellingPlaces(one)) {
    for (const record of one.table.records) {
      const text = record.fields[place];
      if (record.excluded !== null || record.date === null || typeof text !== 'string') continue;
      const { to } = movedTo(text);
      if (to === null || isSameDay(to, record.date) || isOfOthers(text, record, one, model)) continue;
      if (!moves.has(record)) moves.set(record, { record, place, to });
    }
  }
  return Array.from(moves.values());
}

/**
 * 主题党日延期至3月20日, in the remark of a committee's meeting: of another event. 与党课冲突，改为3月20日 is of its own:
 * what is moved stands in the clause that says so.
 */
function isOfOthers(
  text: string,
  { kinds }: LedgerRecord,
  { found: { role } }: HeardTable,
  { vocabularies, movedTo }: LedgerModel,
): boolean {
  const clause = text.split(/[，,。；;]/).find((part) => dayNamed(part, movedTo) !== null);
  const named = termsIn(clause ?? text, vocabularies[role.kinds?.vocabulary ?? ''] ?? []);
  return named.length > 0 && !named.some((kind) => kinds.includes(kind));
}

/** A record that was moved, the place of the column that says so, and the day to which. */
interface Move {
  readonly record: LedgerRecord;
  readonly place: number;
  readonly to: MovedDay;
}

function leftOut(moves: readonly Move[], one: HeardTable, index: MonthIndex): HeardTable {
  const excluded = new Map<LedgerRecord, LedgerRecord>();
  for (const { record, place, to } of moves) {
    const detail = fieldText(record.fields[place]);
    const code = index.tells(to, record, one) ? 'row.notHeld' : 'row.moved';
    one.findings.add(code, record.row, one.table.columns[place]?.column ?? 1, detail);
    excluded.set(record, { ...record, excluded: { reason: 'notHeld', detail } });
  }
  const records = changeEach(one.table.records, (record) => excluded.get(record) ?? record);
  return { ...one, table: { ...one.table, records } };
}

function tellingPlaces({ table, found: { role } }: HeardTable): readonly number[] {
  return [...(role.remarkColumns ?? []), ...(role.statusColumns ?? [])].flatMap((name) => {
    const place = placeOf(name, table.columns);
    return place < 0 ? [] : [place];
  });
}

/** The records that count, by their ledger's role, branch and month. */
class MonthIndex {
  private readonly records = new Map<string, LedgerRecord[]>();

  constructor(heard: readonly HeardTable[]) {
    for (const { table, found } of heard) {
      for (const record of table.records) {
        const { date, branch, excluded } = record;
        if (excluded !== null || date?.month == null) continue;
        const month = monthKey(found.role.role, branch, date.year, date.month);
        this.add(month, record);
        this.add(`${month}-${String(date.day)}`, record);
      }
    }
  }

  private add(key: string, record: LedgerRecord): void {
    const group = this.records.get(key);
    if (group === undefined) this.records.set(key, [record]);
    else group.push(record);
  }

  /** Is there another record of that day, of the same kind and branch? What was moved back to spring is of the next year. */
  tells(to: MovedDay, moved: LedgerRecord, { found }: HeardTable): boolean {
    const { date, branch, kinds } = moved;
    if (date?.month == null) return false;
    const year = to.month < date.month ? date.year + 1 : date.year;
    const months = [year, date.year].map((one) => monthKey(found.role.role, branch, one, to.month));
    const keys =
      to.day === null ? months : months.flatMap((month) => [`${month}-${String(to.day)}`, `${month}-null`]);
    const candidates = keys.flatMap((key) => this.records.get(key) ?? []);
    return candidates.some(
      (record) =>
        record !== moved && (record.kinds.length === 0 || record.kinds.some((kind) => kinds.includes(kind))),
    );
  }
}

function monthKey(role: string, branch: string | null, year: number, month: number): string {
  return `${role} ${String(year)}-${String(month)} ${branch ?? ''}`;
}
