import { parseCellAddress, type Place } from '@/core/findings';
import { cellText, type LedgerModel } from '@/core/ledger';
import { describePeriod } from '@/core/values';
import type { Figure, FigureValue, NearRow, RowRef } from './figure';
import type { LedgerFigures } from './ledger-figures';
import type { FigureDefinition, RecordsSource } from './figure-definition';
import { describeFigure } from './describe-figure';
import { formatFigure } from './format-figure';
import { couldReduce, reduceRecords } from './reduce-records';
import { rowRef } from './row-ref';
import { isByYear, selectRecords, type ChosenRecord, type Selection } from './select-records';
import { uniqueRows } from './unique-rows';

/** What a source yields before it is named and formatted. */
interface Outcome {
  readonly value: FigureValue | null;
  readonly rows: readonly RowRef[];
  readonly excluded: readonly NearRow[];
  readonly possible: boolean;
}

const NOTHING: Outcome = { value: null, rows: [], excluded: [], possible: false };

/** Computes one figure; others it rests on are taken from the book. */
export function computeFigure(definition: FigureDefinition, book: LedgerFigures): Figure {
  const outcome = outcomeOf(definition, book);
  const { key, label, unit, format } = definition;
  const { value, rows, excluded, possible } = outcome;
  return {
    key,
    label,
    unit,
    value,
    rows,
    excluded,
    possible,
    shortened: false,
    text: value === null ? '' : formatFigure(value, format),
    definition: describeFigure(definition, book),
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

function outcomeOfRecords(source: RecordsSource, { request }: LedgerFigures): Outcome {
  const { ledger, model, scope } = request;
  const { reduce } = source;
  const tables = ledger.tables.filter((table) => couldReduce(table, reduce, model));
  const selection = selectRecords(tables, source, scope, model);
  if (selection.tables.length === 0) return NOTHING;
  const reduced = reduceRecords(selection.chosen, reduce, model);
  const isAboutNothing =
    (isByYear(source.time) && !selection.anyInTime) ||
    isUnknownWithoutRows(selection, source, tables, request);
  const value = isAboutNothing ? null : reduced.value;
  return {
    value: reduce.by === 'share' ? shareOf(value, { ...source, reduce }, tables, request) : value,
    rows: reduced.used.map((entry) => rowRef(entry, model)),
    excluded: [...fallenRows(selection, model), ...reduced.unknown.map((entry) => unknownRow(entry, model))],
    possible: true,
  };
}

/** A month without a meeting is 0 where the period has any. */
function isUnknownWithoutRows(
  { chosen }: Selection,
  source: RecordsSource,
  tables: Parameters<typeof selectRecords>[0],
  { scope, model }: LedgerFigures['request'],
): boolean {
  if (source.reduce.by !== 'count' || source.reduce.ofNone === undefined || chosen.length > 0) return false;
  return (
    typeof source.time !== 'object' ||
    selectRecords(tables, { ...source, time: 'period' }, scope, model).chosen.length === 0
  );
}

function fallenRows({ fallen }: Selection, model: LedgerModel): readonly NearRow[] {
  return fallen.map(({ reason, detail, ...entry }) => ({ row: rowRef(entry, model), reason, detail }));
}

function unknownRow(entry: ChosenRecord, model: LedgerModel): NearRow {
  return { row: rowRef(entry, model), reason: 'valueUnknown', detail: '' };
}

function shareOf(
  part: FigureValue | null,
  source: RecordsSource & { readonly reduce: { readonly by: 'share' } },
  tables: Parameters<typeof selectRecords>[0],
  { scope, model }: LedgerFigures['request'],
): number | null {
  const all: RecordsSource = {
    type: 'records',
    tables: source.tables,
    time: source.time,
    reduce: source.reduce,
  };
  const whole = reduceRecords(selectRecords(tables, all, scope, model).chosen, source.reduce, model).value;
  return quotient(part, whole);
}

function outcomeOfFirst(keys: readonly string[], book: LedgerFigures): Outcome {
  const figures = keys.flatMap((key) => book.get(key) ?? []);
  return figures.find(({ value }) => value !== null) ?? figures.find(({ possible }) => possible) ?? NOTHING;
}

function outcomeOfShare(partKey: string, wholeKey: string, book: LedgerFigures): Outcome {
  const part = book.get(partKey);
  const whole = book.get(wholeKey);
  if (part === null || whole === null) return NOTHING;
  return {
    value: quotient(part.value, whole.value),
    rows: uniqueRows([whole, part]),
    excluded: whole.excluded,
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
  return { ...date, value: digits === undefined ? null : Number(digits) };
}

function outcomeOfProfile(name: string, { request }: LedgerFigures): Outcome {
  const read = request.ledger.profile.get(name);
  if (read === undefined) return { ...NOTHING, possible: true };
  return { ...NOTHING, value: read.text, rows: [placeRef(read.place)], possible: true };
}

function outcomeOfCell({ cell, place }: Extract<FigureDefinition, { type: 'cell' }>): Outcome {
  const outcome: Outcome = { ...NOTHING, rows: [placeRef(place)], possible: true };
  if (cell === null || cell.type === 'pending' || cell.type === 'error') return outcome;
  const value = cell.type === 'number' ? cell.value : cellText(cell);
  return { ...outcome, value: value === '' ? null : value };
}

function placeRef({ file, sheet, cell }: Place): RowRef {
  return { file, sheet, row: parseCellAddress(cell)?.row ?? 1, date: null, kind: '', topic: '' };
}
