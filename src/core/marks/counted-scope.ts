import type { DocumentRecord, RecordedFigure, RecordedLedger, RecordedScope } from './record';

/** What a record is of, and nothing else of it. */
export function scopeIn({
  writtenAt,
  year,
  period,
  branch,
  conventions,
  ledgers,
}: RecordedScope): RecordedScope {
  return {
    writtenAt,
    year,
    period,
    branch,
    ...(conventions === undefined ? {} : { conventions }),
    ledgers,
  };
}

/** All else of a record: what is put together with a scope has nothing left of another one. */
export function withoutScope(record: DocumentRecord): Omit<DocumentRecord, keyof RecordedScope> {
  const kept = { ...record };
  for (const name of Object.keys(scopeIn(record))) Reflect.deleteProperty(kept, name);
  return kept;
}

/** Do both count the same things in the same way, whatever the ledgers say by now? */
export function asksTheSame(one: RecordedScope, other: RecordedScope): boolean {
  return (
    one.year === other.year &&
    one.period === other.period &&
    one.branch === other.branch &&
    areAlike(
      one.conventions ?? [],
      other.conventions ?? [],
      (left, right) => left.id === right.id && left.choice === right.choice,
    )
  );
}

/** A figure of one record as another one keeps it: it says itself how it was counted where that one says otherwise. */
export function figureWithin(
  record: RecordedScope,
  figure: RecordedFigure,
  from: RecordedScope,
): RecordedFigure {
  const counted = figure.counted ?? from;
  if (isOneCount(counted, record)) return figure.counted === undefined ? figure : withoutCounted(figure);
  return figure.counted === counted ? figure : { ...figure, counted: scopeIn(counted) };
}

function isOneCount(one: RecordedScope, other: RecordedScope): boolean {
  if (one === other) return true;
  const isSameFile = (left: RecordedLedger, right: RecordedLedger): boolean =>
    left.file === right.file && left.sha256 === right.sha256;
  return asksTheSame(one, other) && areAlike(one.ledgers, other.ledgers, isSameFile);
}

function areAlike<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (left: Item, right: Item) => boolean,
): boolean {
  return (
    one.length === other.length &&
    one.every((item, index) => other.slice(index, index + 1).every((its) => isSame(item, its)))
  );
}

function withoutCounted(figure: RecordedFigure): RecordedFigure {
  const kept = { ...figure };
  Reflect.deleteProperty(kept, 'counted');
  return kept;
}
