import { parseCellAddress, type Place } from '@/core/findings';
import { cellText, isUnfilled, type LedgerTable } from '@/core/ledger';
import { describePeriod, lazily } from '@/core/values';
import type { Figure, FigureValue, NearRow, RowRef } from './figure';
import type { LedgerFigures } from './ledger-figures';
import type { FigureDefinition, RecordsSource } from './figure-definition';
import { describeFigure } from './describe-figure';
import { formatFigure } from './format-figure';
import type { ChosenRecords } from './chosen-records';
import { couldReduce, reduceRecords } from './reduce-records';
import { isByYear } from './scope';
import { uniqueRows } from './unique-rows';

/** What a source yields before it is named and formatted. Its rows are many, and most are never asked for. */
interface Outcome {
  readonly value: FigureValue | null;
  rows(): readonly RowRef[];
  excluded(): readonly NearRow[];
  readonly possible: boolean;
}

const NOTHING: Outcome = { value: null, rows: () => [], excluded: () => [], possible: false };

/** Computes one figure; others it rests on are taken from the book. */
export function computeFigure(definition: FigureDefinition, book: LedgerFigures): Figure {
  const outcome = outcomeOf(definition, book);
  const { key, label, unit, format } = definition;
  const { value, possible } = outcome;
  const [rows, excluded] = [lazily(() => outcome.rows()), lazily(() => outcome.excluded())];
  const described = lazily(() => describeFigure(definition, book));
  return {
    key,
    label,
    unit,
    value,
    get rows() {
      return rows();
    },
    get excluded() {
      return excluded();
    },
    possible,
    shortened: false,
    text: value === null ? '' : formatFigure(value, format),
    get definition() {
      return described();
    },
  };
}

function outcomeOf(definition: FigureDefinition, book: LedgerFigures): Outcome {
  switch (definition.type) {
    case 'records':
      return outcomeOfRecords(definition, book);
    case 'firstOf':
      return outcomeOfFirst(definition.keys, book);
    case 'share':
      return outcomeOfShare(definition.part, definition.whole, book);
    case 'datePart':
      return outcomeOfDatePart(definition.of, definition.part, book);
    case 'year':
      return { ...NOTHING, value: book.request.scope.year + definition.offset, possible: true };
    case 'period':
      return { ...NOTHING, value: describePeriod(book.request.scope.period), possible: true };
    case 'profile':
      return outcomeOfProfile(definition.name, book);
    case 'cell':
      return outcomeOfCell(definition);
  }
}

function outcomeOfRecords(source: RecordsSource, book: LedgerFigures): Outcome {
  const { request, records, rows } = book;
  const { ledger, model } = request;
  const { reduce } = source;
  const tables = ledger.tables.filter((table) => couldReduce(table, reduce, model));
  const chosen = records.choose(tables, source);
  if (chosen.length === 0) return NOTHING;
  const reduced = reduceRecords(chosen, reduce, model);
  const isAboutNothing =
    isUnfilled(ledger) ||
    isOfUnknownYear(chosen, source, book) ||
    (isByYear(source.time) && !records.hasAnyInTime(tables, source)) ||
    isUnknownWithoutRows(chosen, source, tables, book);
  const value = isAboutNothing ? null : reduced.value;
  return {
    value: reduce.by === 'share' ? shareOf(value, { ...source, reduce }, tables, book) : value,
    rows: () => rows.rowsOf(reduced.used()),
    excluded: () => rows.nearRowsOf(records.fallen(tables, source), reduced.unknown()),
    possible: true,
  };
}

/** There are rows, but nothing tells their year: how many were in the period nobody knows. */
function isOfUnknownYear(
  chosen: readonly ChosenRecords[],
  { time }: RecordsSource,
  { request: { ledger } }: LedgerFigures,
): boolean {
  if (ledger.year !== null || time === 'always') return false;
  return chosen.some(({ table }) => table.records.length > 0) && chosen.every(({ count }) => count === 0);
}

/** A month without a meeting is 0 where the period has any. */
function isUnknownWithoutRows(
  chosen: readonly ChosenRecords[],
  source: RecordsSource,
  tables: readonly LedgerTable[],
  { records }: LedgerFigures,
): boolean {
  if (source.reduce.by !== 'count' || source.reduce.ofNone === undefined) return false;
  const hasNone = (all: readonly ChosenRecords[]) => all.every(({ count }) => count === 0);
  if (!hasNone(chosen)) return false;
  return typeof source.time !== 'object' || hasNone(records.choose(tables, { ...source, time: 'period' }));
}

function shareOf(
  part: FigureValue | null,
  { tables: choice, time, reduce }: RecordsSource & { readonly reduce: { readonly by: 'share' } },
  tables: readonly LedgerTable[],
  { records, request }: LedgerFigures,
): number | null {
  const all = records.choose(tables, { tables: choice, time });
  return quotient(part, reduceRecords(all, reduce, request.model).value);
}

function outcomeOfFirst(keys: readonly string[], book: LedgerFigures): Outcome {
  const figures = keys.flatMap((key) => book.get(key) ?? []);
  const first = figures.find(({ value }) => value !== null) ?? figures.find(({ possible }) => possible);
  return first === undefined ? NOTHING : outcomeOfFigure(first, first.value);
}

function outcomeOfShare(partKey: string, wholeKey: string, book: LedgerFigures): Outcome {
  const part = book.get(partKey);
  const whole = book.get(wholeKey);
  if (part === null || whole === null) return NOTHING;
  return {
    value: quotient(part.value, whole.value),
    rows: () => uniqueRows([whole, part]),
    excluded: () => whole.excluded,
    possible: part.possible && whole.possible,
  };
}

function quotient(part: FigureValue | null, whole: FigureValue | null): number | null {
  return typeof part === 'number' && typeof whole === 'number' && whole !== 0 ? part / whole : null;
}

function outcomeOfDatePart(of: string, part: 'month' | 'day', book: LedgerFigures): Outcome {
  const date = book.get(of);
  if (date === null) return NOTHING;
  const digits = String(date.value ?? '').split('-')[part === 'month' ? 1 : 2];
  return outcomeOfFigure(date, digits === undefined ? null : Number(digits));
}

/** Another value out of the same rows. */
function outcomeOfFigure(figure: Figure, value: FigureValue | null): Outcome {
  const { possible } = figure;
  return { value, rows: () => figure.rows, excluded: () => figure.excluded, possible };
}

function outcomeOfProfile(name: string, { request }: LedgerFigures): Outcome {
  const read = request.ledger.profile.get(name);
  if (read === undefined) return { ...NOTHING, possible: true };
  return { ...NOTHING, value: read.text, rows: () => [placeRef(read.place)], possible: true };
}

function outcomeOfCell({ cell, place }: Extract<FigureDefinition, { type: 'cell' }>): Outcome {
  const outcome: Outcome = { ...NOTHING, rows: () => [placeRef(place)], possible: true };
  if (cell === null || cell.type === 'pending' || cell.type === 'error') return outcome;
  const value = cell.type === 'number' ? cell.value : cellText(cell);
  return { ...outcome, value: value === '' ? null : value };
}

function placeRef({ file, sheet, cell }: Place): RowRef {
  return { file, sheet, row: parseCellAddress(cell)?.row ?? 1, date: null, kind: '', topic: '' };
}
