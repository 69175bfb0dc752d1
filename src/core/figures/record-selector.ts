import type { LedgerModel, LedgerRecord, LedgerTable } from '@/core/ledger';
import { formatPeriod, periodHolds, type Period } from '@/core/values';
import type { NearReason } from './figure';
import type { RecordsSource, TableChoice } from './figure-definition';
import { ChosenRecords, joined, type ChosenRecord } from './chosen-records';
import { onlyMonth, placesByMonth, type PlacesByMonth } from './places-by-month';
import { nearDetail, TableQuestion } from './record-standing';
import { isWithin, type Scope } from './scope';
import { sortRecords, type SortedRecords } from './sort-records';
import { TableNumbers } from './table-numbers';

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
  private readonly sorted = new Answers<SortedRecords>();
  private readonly numbers = new Map<LedgerTable, TableNumbers>();
  private readonly chosen = new Answers<ChosenRecords>();
  private readonly months = new Map<readonly number[], PlacesByMonth | null>();
  private readonly nearly = new Answers<readonly FallenRecord[]>();

  constructor(
    private readonly scope: Scope,
    private readonly model: LedgerModel,
  ) {}

  /** Of the tables that could hold such records, one entry each. */
  choose(tables: readonly LedgerTable[], source: Selecting): readonly ChosenRecords[] {
    return ableTables(tables, source).map((table) => this.chooseFrom(table, source));
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

  private chooseFrom(table: LedgerTable, source: Selecting): ChosenRecords {
    return this.chosen.answer(table, source, () => this.chooseIn(table, source));
  }

  private chooseIn(table: LedgerTable, source: Selecting): ChosenRecords {
    const { time } = source;
    return typeof time === 'object' && isWithin(time, this.scope.period)
      ? this.chooseOfPeriod(table, source, time)
      : this.chooseByQuestion(table, source);
  }

  /** Who counts for a part of the period counts for all of it; without a date for every part. */
  private chooseOfPeriod(table: LedgerTable, source: Selecting, part: Period): ChosenRecords {
    const whole = this.chooseFrom(table, wholeOf(source));
    const month = onlyMonth(part);
    const months = month === null ? null : this.monthsOf(table, whole.places);
    if (month !== null && months !== null) return whole.at(months.get(month) ?? []);
    return whole.where((place) => {
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

  private chooseByQuestion(table: LedgerTable, source: Selecting): ChosenRecords {
    const { kinds, conditions = [] } = source;
    const groups = this.sort(table, source).inScope.filter(
      (group) => kinds === undefined || group.kinds.some((kind) => kinds.includes(kind)),
    );
    const ofKinds = new ChosenRecords(
      this.numbersOf(table),
      groups.map(({ records }) => records),
    );
    if (conditions.length === 0) return ofKinds;
    const question = this.ask(table, source);
    return ofKinds.where((place) => {
      const record = table.records[place];
      return record !== undefined && question.meetsConditions(record);
    });
  }

  /** Figures of all kinds ask the same of the same records. */
  private sort(table: LedgerTable, { tables, time }: Selecting): SortedRecords {
    const whatever = { tables, time };
    return this.sorted.answer(table, whatever, () => {
      const question = this.ask(table, whatever);
      return sortRecords(this.numbersOf(table), (record) => question.liesInScope(record));
    });
  }

  private numbersOf(table: LedgerTable): TableNumbers {
    const known = this.numbers.get(table) ?? new TableNumbers(table);
    this.numbers.set(table, known);
    return known;
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

  /** Who lies in scope counts, or has nothing to do with it. Who nearly counts for a part of the time nearly counts for all of it. */
  private mayFall(table: LedgerTable, source: Selecting): readonly LedgerRecord[] {
    if (typeof source.time === 'object') {
      return this.fallen([table], wholeOf(source)).map(({ record }) => record);
    }
    return this.sort(table, source).outside;
  }
}

const spelled = new WeakMap<object, string>();

/** What tells one question from another. The parts of definitions are the same objects again and again. */
function questionText(asked: Selecting): string {
  const known = spelledQuestions.get(asked) ?? spellQuestion(asked);
  spelledQuestions.set(asked, known);
  return known;
}

const spelledQuestions = new WeakMap<Selecting, string>();

function spellQuestion({ tables, kinds, conditions, time }: Selecting): string {
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

const wholes = new WeakMap<Selecting, Selecting>();

/** The same asked for the whole period; always the same object for the same question. */
function wholeOf(source: Selecting): Selecting {
  const whole = wholes.get(source) ?? { ...source, time: 'period' };
  wholes.set(source, whole);
  return whole;
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
