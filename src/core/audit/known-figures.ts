import type { Figure, Figures, FigureValue } from '@/core/figures';
import type { DocumentRecord, ManualText, RecordedFigure } from '@/core/marks';

/** A figure as it is known besides what the document says: by its record, by the ledger, or by both. */
export interface KnownFigure {
  readonly key: string;
  /** What it is called, its label first. */
  readonly names: readonly string[];
  readonly unit: string;
  /** The year its definition speaks of; null: it does not say. */
  readonly year: number | null;
  readonly value: FigureValue | null;
  /** As it should stand in the document. */
  readonly text: string;
  /** What was written into its marks last; null: no record tells. */
  readonly written: string | null;
  /** What it said before, as far as that differs from what it should say now. */
  readonly earlier: readonly string[];
  /** The same, and what it said before earlier writings: a refresh does not know these as its own any more. */
  readonly former: readonly string[];
  /** 人工口径: texts that somebody keeps in its marks. */
  readonly manual: readonly ManualText[];
}

type Names = Readonly<Record<string, readonly string[]>>;

/** All that is known of figures, by key. What the ledger says now goes before what the record remembers. */
export function knownFigures(
  record: DocumentRecord | null,
  figures: Figures | null,
  moreNames: Names,
): ReadonlyMap<string, KnownFigure> {
  const recorded = new Map(record?.figures.map((figure) => [figure.key, figure]));
  const counted = figures === null ? [] : [...figures.all(), ...partsOf(figures, recorded.keys())];
  const ofLedger = new Map(counted.map((figure) => [figure.key, figure]));
  const past = pastTexts(record);
  const keys = new Set([...recorded.keys(), ...ofLedger.keys()]);
  return new Map(
    Array.from(keys, (key) => {
      const names = [...(figures?.namesOf(key) ?? []), ...(moreNames[key] ?? [])];
      const figure = knownFigure(key, recorded.get(key), ofLedger.get(key), names);
      return [key, withPast(figure, past.get(key) ?? [])] as const;
    }),
  );
}

function knownFigure(
  key: string,
  last: RecordedFigure | undefined,
  now: Figure | undefined,
  names: readonly string[],
): Omit<KnownFigure, 'former'> {
  const { label, unit, definition } = now ?? last ?? { label: key, unit: '', definition: '' };
  const text = textOf(last, now);
  const before = last === undefined ? [] : [last.text, ...last.earlier];
  return {
    key,
    names: [label, ...names],
    unit,
    year: yearIn(definition),
    value: now === undefined ? valueIn(last?.value) : now.value,
    text,
    written: last?.text ?? null,
    earlier: before.filter((earlier) => earlier !== text),
    manual: last?.manual ?? [],
  };
}

function withPast(figure: Omit<KnownFigure, 'former'>, past: readonly string[]): KnownFigure {
  return { ...figure, former: [...figure.earlier, ...past.filter((text) => text !== figure.text)] };
}

/** What the writings that are remembered took out of marks and put into them, by the figure's key. */
function pastTexts(record: DocumentRecord | null): ReadonlyMap<string, readonly string[]> {
  const past = new Map<string, readonly string[]>();
  for (const { key, marks } of (record?.versions ?? []).flatMap(({ changes }) => changes)) {
    past.set(key, [...(past.get(key) ?? []), ...marks.flatMap(({ before, after }) => [before, after])]);
  }
  return past;
}

/** A value the ledger does not hold leaves what was written. */
function textOf(last: RecordedFigure | undefined, now: Figure | undefined): string {
  return now === undefined || now.value === null ? (last?.text ?? '') : now.text;
}

/** Figures of a part of the time are asked for by their key: 党员大会 of June. */
function partsOf(figures: Figures, keys: Iterable<string>) {
  return Array.from(keys).flatMap((key) => figures.get(key) ?? []);
}

function yearIn(definition: string): number | null {
  const year = /((?:19|20)\d{2})年/.exec(definition)?.[1];
  return year === undefined ? null : Number(year);
}

/** Values are kept as JSON text; one that can't be read is not known. */
function valueIn(json: string | undefined): FigureValue | null {
  if (json === undefined || !/^(?:-?\d+(?:\.\d+)?(?:e-?\d+)?|"[^"\\]*")$/i.test(json)) return null;
  return json.startsWith('"') ? json.slice(1, -1) : Number(json);
}
