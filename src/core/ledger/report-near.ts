import { compactText, serialOfDate } from '@/core/values';
import { fieldText } from './field-text';
import type { LedgerRecord } from './ledger';
import type { LedgerModel } from './ledger-model';
import type { HeardTable } from './report-alike';
import { placeOf } from './row-cells';
import { termNamed } from './terms';

/** An event of one kind on one day, as it is compared with those of other ledgers. */
interface NearEvent {
  readonly heard: HeardTable;
  readonly record: LedgerRecord;
  readonly kind: string;
  readonly serial: number;
  readonly whose: string;
  /** What it tells, as it is compared. */
  readonly topic: string;
  readonly group: string;
  readonly telling: readonly string[];
  readonly whole: string;
}

const DAYS = 2;
const NEAREST_FIRST = [-1, 1, -2, 2];
/** So many on one day are of several branches that nothing tells apart. */
const MOST_A_DAY = 20;
/** Nobody looks through more. */
const MOST_TOLD = 100;
const QUOTES = /[《》〈〉“”"'‘’「」【】]/g;

/**
 * One lecture in two ledgers, a day or two apart: the date was copied wrongly, or it was held twice. Both count; a
 * person is asked to look. Not where one of the ledgers itself tells of several: then it is a series.
 */
export function reportNear(tables: readonly HeardTable[], model: LedgerModel): void {
  const compared = tables.filter(isComparable);
  for (const name of new Set(compared.map(familyOf))) {
    const family = compared.filter((heard) => familyOf(heard) === name);
    if (new Set(family.map(ledgerOf)).size > 1) reportFamily(family, model);
  }
}

function familyOf({ found: { role } }: HeardTable): string {
  return role.repeats ?? role.role;
}

function isComparable({ table, found: { role } }: HeardTable): boolean {
  const has = (name: string | undefined) => placeOf(name, table.columns) >= 0;
  return role.identity !== undefined && has(role.dateColumn) && has('topic');
}

function ledgerOf({ table }: HeardTable): string {
  return `${table.file}\u0001${table.sheet}`;
}

function reportFamily(family: readonly HeardTable[], model: LedgerModel): void {
  const known = new Map<string, NearEvent[]>();
  const told = new Set<LedgerRecord>();
  for (const heard of family) {
    const own = eventsIn(heard);
    own.forEach((event) => {
      const key = keyOf(event, 0);
      const before = known.get(key);
      if (before === undefined) known.set(key, [event]);
      else before.push(event);
    });
    if (heard === family[0]) continue;
    for (const event of own) {
      if (told.size >= MOST_TOLD || told.has(event.record)) continue;
      const first = nearestLike(event, known, model);
      if (first === null) continue;
      tell(event, first);
      told.add(event.record);
    }
  }
}

/** With those that another ledger repeats: they tell a series. */
function eventsIn(heard: HeardTable): readonly NearEvent[] {
  const { table, found } = heard;
  const { identity, headCounts } = found.role;
  const placeIn = (name: string | undefined) => placeOf(name, table.columns);
  const [topic, group, whole] = ['topic', 'group', headCounts?.whole].map(placeIn);
  const telling = [...(identity?.apart ?? []), headCounts?.part].map(placeIn);
  const title = identity?.title?.exec(compactText(`${table.sheet} ${table.title}`))?.[0] ?? '';
  return table.records.flatMap((record) => {
    const { date, excluded, kinds, branch } = record;
    if (date?.month == null || date.day === null) return [];
    if (excluded !== null && excluded.reason !== 'repeated') return [];
    const serial = serialOfDate({ year: date.year, month: date.month, day: date.day });
    const whose = compactText(branch ?? title);
    const text = (place = -1) => compactText(fieldText(record.fields[place]));
    const said = {
      topic: text(topic).replace(QUOTES, ''),
      group: text(group),
      telling: telling.map(text),
      whole: text(whole),
    };
    return kinds.map((kind) => ({ heard, record, kind, serial, whose, ...said }));
  });
}

function keyOf({ serial, kind, whose }: NearEvent, shift: number): string {
  return `${String(serial + shift)} ${kind} ${whose}`;
}

type KnownEvents = ReadonlyMap<string, readonly NearEvent[]>;

function nearestLike(event: NearEvent, known: KnownEvents, model: LedgerModel): NearEvent | null {
  if (event.record.excluded !== null) return null;
  for (const shift of NEAREST_FIRST) {
    const before = known.get(keyOf(event, shift)) ?? [];
    if (before.length > MOST_A_DAY) continue;
    const like = before.find((first) => isNear(first, event, model));
    if (like !== undefined && isAlone(like, event, known) && isAlone(event, like, known)) return like;
  }
  return null;
}

function isNear(first: NearEvent, event: NearEvent, model: LedgerModel): boolean {
  if (first.record.excluded !== null || ledgerOf(first.heard) === ledgerOf(event.heard)) return false;
  const { topic } = event;
  const { kinds: source } = event.heard.found.role;
  const vocabulary = model.vocabularies[source?.vocabulary ?? ''] ?? [];
  if (topic === '' || topic !== first.topic || termNamed(topic, vocabulary) !== null) return false;
  return areOfOneGroup(first, event) && agree(first, event);
}

/** Groups that say the same on other days are many; of them nothing is sure where nobody names them. */
function areOfOneGroup(first: NearEvent, event: NearEvent): boolean {
  const [one, other] = [first.group, event.group];
  const { severalADay } = event.heard.found.role.identity ?? {};
  if (severalADay?.includes(event.kind) === true) return one === other && (one !== '' || event.whose !== '');
  return one === '' || other === '' || one === other;
}

/** The same speaker or as many people, and nothing that contradicts it. */
function agree(first: NearEvent, event: NearEvent): boolean {
  const pairs = first.telling.map((text, place) => [text, event.telling[place] ?? ''] as const);
  const told = pairs.filter(areTold);
  const wholes = [[first.whole, event.whole] as const].filter(areTold);
  return told.length > 0 && [...told, ...wholes].every(([one, other]) => one === other);
}

function areTold([one, other]: readonly [string, string]): boolean {
  return one !== '' && other !== '';
}

/** Does the ledger of this event tell of no other like it in these days? */
function isAlone(event: NearEvent, other: NearEvent, known: KnownEvents): boolean {
  const ledger = ledgerOf(event.heard);
  const to = Math.max(event.serial, other.serial) + DAYS;
  for (let serial = Math.min(event.serial, other.serial) - DAYS; serial <= to; serial += 1) {
    const those = known.get(keyOf(event, serial - event.serial)) ?? [];
    if (those.length > MOST_A_DAY) return false;
    const isSeries = those.some(
      (one) => one.record !== event.record && ledgerOf(one.heard) === ledger && one.topic === event.topic,
    );
    if (isSeries) return false;
  }
  return true;
}

function tell({ heard, record, serial }: NearEvent, first: NearEvent): void {
  const { table, found, findings } = heard;
  const column = table.columns[placeOf(found.role.dateColumn, table.columns)]?.column ?? 1;
  findings.add('row.nearElsewhere', record.row, column, '', {
    first: first.record.row,
    other: first.heard.table.sheet,
    days: Math.abs(serial - first.serial),
  });
}
