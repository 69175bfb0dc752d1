import type { DocumentRecord, RecordedFigure, RecordedScope } from './record';

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
  return questionOf(one) === questionOf(other);
}

function questionOf({ year, period, branch, conventions = [] }: RecordedScope): string {
  return JSON.stringify([year, period, branch, conventions.map(({ id, choice }) => [id, choice])]);
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
  return one === other || (asksTheSame(one, other) && hashesOf(one) === hashesOf(other));
}

function hashesOf({ ledgers }: RecordedScope): string {
  return JSON.stringify(ledgers.map(({ file, sha256 }) => [file, sha256]));
}

function withoutCounted(figure: RecordedFigure): RecordedFigure {
  const kept = { ...figure };
  Reflect.deleteProperty(kept, 'counted');
  return kept;
}
