import type { Finding, FindingGroup } from '@/core/findings';
import type { Figure, Figures, NearReason, NearRow, RowRef } from '@/core/figures';
import { remember } from '@/core/values';
import { isChosen, type ChosenRows } from './chosen-rows';
import { rowFindings } from './row-findings';
import { rowNotes, type KnownLedger, type RowNote } from './row-notes';
import { toldText } from './told-text';

/** What rows are to the figures as they stand. */
export interface RowStanding {
  /** Those for readers that count some of the rows, in the order of their definitions. */
  readonly counting: readonly CountingFigure[];
  /** Those that nearly count some of them, by the reason. */
  readonly nearly: readonly NearlyCounting[];
  /** The rows that figures know, each once; of very many only the first. */
  readonly rows: readonly RowRef[];
  readonly findings: readonly FindingGroup[];
  readonly notes: readonly RowNote[];
}

export interface CountingFigure {
  readonly key: string;
  readonly label: string;
  /** With its unit; null: nothing is known. */
  readonly text: string | null;
}

export interface NearlyCounting {
  readonly reason: NearReason;
  readonly detail: string;
  readonly figures: readonly { readonly key: string; readonly label: string }[];
}

/** What rows are looked up in. */
export interface CountedLedger extends KnownLedger {
  readonly figures: Figures;
  readonly findings: readonly Finding[];
}

/** Rows, and reasons, that are told at most. */
const MOST_TOLD = 20;

/** Which figures count some rows, which nearly do and why, and what is to be said of the rows themselves. */
export function rowStanding(counted: CountedLedger, chosen: ChosenRows): RowStanding {
  // Many figures share one list of rows.
  const chosenOf = remember((rows: readonly RowRef[]) => rows.filter((row) => isChosen(chosen, row)));
  const nearOf = remember((rows: readonly NearRow[]) => rows.filter(({ row }) => isChosen(chosen, row)));
  const figures = counted.figures.all();
  const counting = figures.filter(({ rows }) => chosenOf(rows).length > 0);
  const rows = eachOnce(
    figures.flatMap((figure) => [...chosenOf(figure.rows), ...nearOf(figure.excluded).map(({ row }) => row)]),
  );
  const findings = rowFindings(counted.findings, chosen);
  const told = new Set([...rows.map(({ row }) => row), ...findings.flatMap(rowsToldBy)]);
  return {
    counting: counting.map((figure) => ({ key: figure.key, label: figure.label, text: toldText(figure) })),
    nearly: byReason(figures, ({ excluded }) => nearOf(excluded)).slice(0, MOST_TOLD),
    rows: rows.slice(0, MOST_TOLD),
    findings,
    notes: rowNotes(chosen, counted, (row) => told.has(row)),
  };
}

/** What the row is: a total, an example. Of what is wrong in one of its cells there may be more to say. */
function rowsToldBy({ first, sheets }: FindingGroup): readonly number[] {
  return first.code.startsWith('row.') ? sheets.flatMap(({ rows }) => rows) : [];
}

/** In their order. A figure of a text or of a cell knows less of a row than one of the ledger's records. */
function eachOnce(rows: readonly RowRef[]): readonly RowRef[] {
  const first = new Map<number, RowRef>();
  for (const ref of rows) {
    const known = first.get(ref.row);
    if (known === undefined || known.kind === '') first.set(ref.row, ref);
  }
  return Array.from(first.values()).sort((one, other) => one.row - other.row);
}

function byReason(
  figures: readonly Figure[],
  nearRowsOf: (figure: Figure) => readonly NearRow[],
): readonly NearlyCounting[] {
  const groups = new Map<string, { near: NearRow; keys: Map<string, string> }>();
  for (const figure of figures) {
    for (const near of nearRowsOf(figure)) {
      const name = [near.reason, near.detail].join('\u0001');
      const group = groups.get(name) ?? { near, keys: new Map<string, string>() };
      groups.set(name, group);
      group.keys.set(figure.key, figure.label);
    }
  }
  return Array.from(groups.values(), ({ near: { reason, detail }, keys }) => ({
    reason,
    detail,
    figures: Array.from(keys, ([key, label]) => ({ key, label })),
  }));
}
