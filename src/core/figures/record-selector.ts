import type { LedgerModel, LedgerRecord, LedgerTable } from '@/core/ledger';
import { formatPeriod, periodHolds, type Period } from '@/core/values';
import type { NearReason } from './figure';
import type { RecordsSource, TableChoice } from './figure-definition';
import { KindIndex, placesIn } from './kind-index';
import { onlyMonth, placesByMonth, type PlacesByMonth } from './places-by-month';
import { nearDetail, TableQuestion } from './record-standing';
import { isWithin, type Scope } from './scope';

export interface ChosenRecord {
  readonly table: LedgerTable;
  readonly record: LedgerRecord;
}

/** The records of one table that count, by their places in it. */
export class ChosenRecords {
  private found: readonly ChosenRecord[] | null = null;

  constructor(
    readonly table: LedgerTable,
    readonly places: readonly number[],
  ) {}

  /** The records themselves; always the same list. */
  get records(): readonly ChosenRecord[] {
    this.found ??= recordsAt(this.places, this.table);
    return this.found;
  }
}

function recordsAt(places: readonly number[], table: LedgerTable): readonly ChosenRecord[] {
  const records: ChosenRecord[] = [];
  for (const place of places) {
    const record = table.records[place];
    if (record !== undefined) records.push({ table, record });
  }
  return records;
}

export interface FallenRecord extends ChosenRecord {
  readonly reason: NearReason;
  readonly detail: string;
}

/** What a figure is made of. */
export type Selecting = Omit<RecordsSource, 'type' | 'reduce'>;

/**
 * Sorts the records of a ledger, for one scope, into those that count for a figure, those that nearly did, and the
 * rest. Figures that count the same records differently share them.
 */
export class RecordSelector {
  private readonly byKind = new KindIndex();
  private readonly inScope = new Answers<Uint8Array>();
  private readonly chosen = new Answers<ChosenRecords>();
  private readonly months = new Map<readonly number[], PlacesByMonth | null>();
  private readonly nearly = new Answers<readonly FallenRecord[]>();

  constructor(
    private readonly scope: Scope,
    private readonly model: LedgerModel,
  ) {}

  /** Of the tables that could hold such records, one entry each. */
  choose(tables: readonly LedgerTable[], source: Selecting): readonly ChosenRecords[] {
    const chooseIn = (table: LedgerTable) => new ChosenRecords(table, this.chooseIn(table, source));
    return ableTables(tables, source).map((table) => this.chosen.answer(table, source, chooseIn));
  }

  /** Those that nearly count, and why they do not. */
  fallen(tables: readonly LedgerTable[], source: Selecting): readonly FallenRecord[] {
    const fallenIn = (table: LedgerTable) => this.fallenIn(table, source);
    return joined(ableTables(tables, source).map((table) => this.nearly.answer(table, source, fallenIn)));
  }

  /** Does some record of the tables lie in the time, whatever its kind? */
  hasAnyInTime(tables: readonly LedgerTable[], source: Selecting): boolean {
    return ableTables(tables, source).some((table) => {
      const question = this.ask(table, source);
      return table.records.some((record) => question.liesInTime(record));
    });
  }

  private ask(table: LedgerTable, source: Selecting): TableQuestion {
    return new TableQuestion(table, source, this.scope, this.model);
  }

  private chooseIn(table: LedgerTable, source: Selecting): readonly number[] {
    const { time } = source;
    return typeof time === 'object' && isWithin(time, this.scope.period)
      ? this.chooseOfPeriod(table, source, time)
      : this.chooseByQuestion(table, source);
  }

  /** Who counts for a part of the period counts for all of it; without a date for every part. */
  private chooseOfPeriod(table: LedgerTable, source: Selecting, part: Period): readonly number[] {
    const [whole] = this.choose([table], { ...source, time: 'period' });
    const places = whole?.places ?? [];
    const month = onlyMonth(part);
    const months = month === null ? null : this.monthsOf(table, places);
    if (month !== null && months !== null) return months.get(month) ?? [];
    return places.filter((place) => {
      const date = table.records[place]?.date ?? null;
      return date === null || periodHolds(part, date);
    });
  }

  private monthsOf(table: LedgerTable, places: readonly number[]): PlacesByMonth | null {
    const known = this.months.get(places);
    if (known !== undefined) return known;
    const made = placesByMonth(places, table.records);
    this.months.set(places, made);
    return made;
  }

  private chooseByQuestion(table: LedgerTable, source: Selecting): readonly number[] {
    const { tables, kinds, conditions = [], time } = source;
    const isInScope = this.inScope.answer(table, { tables, time }, () =>
      this.scopeOf(table, { tables, time }),
    );
    const places =
      kinds === undefined
        ? placesIn(isInScope)
        : this.byKind.placesOf(table, kinds).filter((place) => isInScope[place] === 1);
    if (conditions.length === 0) return places;
    const question = this.ask(table, source);
    return places.filter((place) => {
      const record = table.records[place];
      return record !== undefined && question.meetsConditions(record);
    });
  }

  /** By place: 1 where the record would count. Figures of all kinds ask the same of the same records. */
  private scopeOf(table: LedgerTable, source: Selecting): Uint8Array {
    const question = this.ask(table, source);
    const isInScope = new Uint8Array(table.records.length);
    table.records.forEach((record, place) => {
      if (question.liesInScope(record)) isInScope[place] = 1;
    });
    return isInScope;
  }

  private fallenIn(table: LedgerTable, source: Selecting): readonly FallenRecord[] {
    const candidates = this.mayFall(table, source);
    if (candidates.length === 0) return [];
    const question = this.ask(table, source);
    const fallen: FallenRecord[] = [];
    for (const record of candidates) {
      const reason = question.standingOf(record);
      if (reason === 'counted' || reason === 'unrelated') continue;
      fallen.push({ table, record, reason, detail: nearDetail(reason, record) });
    }
    return fallen;
  }

  /** Who nearly counts for a part of the time nearly counts for all of it. */
  private mayFall(table: LedgerTable, source: Selecting): readonly LedgerRecord[] {
    if (typeof source.time === 'object') {
      return this.fallen([table], { ...source, time: 'period' }).map(({ record }) => record);
    }
    const near = this.byKind.nearPlacesOf(table, source.kinds);
    const chosen = this.choose([table], source);
    if (chosen[0]?.places.length === near.length) return [];
    return near.flatMap((place) => table.records[place] ?? []);
  }
}

const spelled = new WeakMap<object, string>();

/** What tells one question from another. The parts of definitions are the same objects again and again. */
function questionText({ tables, kinds, conditions, time }: Selecting): string {
  const when = typeof time === 'string' ? time : formatPeriod(time);
  return `${spell(tables)} ${spell(kinds)} ${spell(conditions)} ${when}`;
}

function spell(part: object | undefined): string {
  if (part === undefined) return '';
  const known = spelled.get(part) ?? JSON.stringify(part);
  spelled.set(part, known);
  return known;
}

/** Answers about tables, by what was asked. */
class Answers<Answer> {
  private readonly known = new Map<LedgerTable, Map<string, Answer>>();

  answer(table: LedgerTable, asked: Selecting, find: (table: LedgerTable) => Answer) {
    const ofTable = this.known.get(table) ?? new Map<string, Answer>();
    this.known.set(table, ofTable);
    const question = questionText(asked);
    const answer = ofTable.get(question) ?? find(table);
    ofTable.set(question, answer);
    return answer;
  }
}

/** The records themselves; the same list for the same choice, as figures that share it share what is made of it. */
export function recordsOf(chosen: readonly ChosenRecords[]): readonly ChosenRecord[] {
  return joined(chosen.map(({ records }) => records));
}

/** All of them in one list; of one list that list itself. */
function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first, second] = lists;
  return first !== undefined && second === undefined ? first : lists.flat();
}

export function isChosen(table: LedgerTable, { roles, sheets }: TableChoice): boolean {
  return roles?.includes(table.role) === true || sheets?.includes(table.sheet) === true;
}

function ableTables(
  tables: readonly LedgerTable[],
  { tables: choice, kinds }: Selecting,
): readonly LedgerTable[] {
  return tables.filter((table) => isChosen(table, choice) && couldHold(table, kinds));
}

function couldHold(table: LedgerTable, kinds: readonly string[] | undefined): boolean {
  return kinds === undefined || table.kinds === null || table.kinds.some((kind) => kinds.includes(kind));
}
