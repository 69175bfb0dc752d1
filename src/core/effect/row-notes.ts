import type { Ledger, LedgerTable, Workbook } from '@/core/ledger';
import { spanOf, type ChosenRows } from './chosen-rows';

/** A row that no figure counts or nearly counts. */
export type RowKind =
  | 'blank'
  | 'noLedger'
  | 'heading'
  | 'aboveTable'
  /** It says what a figure of the user's own is to count. */
  | 'definition'
  /** It was read as a record, and no figure asks for such a one. */
  | 'uncounted'
  /** It was not read as a record of its own: a title, a note, a line that belongs to the one above. */
  | 'noRecord';

/** What is to be said of some rows. */
export interface RowNote {
  readonly kind: RowKind;
  /** Of very many only the first; `count` is that of all. */
  readonly rows: readonly number[];
  readonly count: number;
}

/** What is known of the sheets besides the figures. */
export interface KnownLedger {
  readonly workbooks: readonly Workbook[];
  readonly ledger: Pick<Ledger, 'tables' | 'profile'>;
  /** Roles of tables that figures count. */
  readonly roles: ReadonlySet<string>;
  /** The role of tables that define figures. */
  readonly definitions: string;
}

/** Rows of one note that are named. */
const MOST_NAMED = 20;

/** The notes on those of the chosen rows that no figure knows and no finding tells of. */
export function rowNotes(
  chosen: ChosenRows,
  known: KnownLedger,
  isTold: (row: number) => boolean,
): readonly RowNote[] {
  const written = writtenRows(chosen, known.workbooks);
  if (written.length === 0) return [{ kind: 'blank', rows: [], count: 0 }];
  const kindOf = kindReader(chosen, known);
  const groups = new Map<RowKind, number[]>();
  for (const row of written) {
    if (isTold(row)) continue;
    const kind = kindOf(row);
    groups.set(kind, [...(groups.get(kind) ?? []), row]);
  }
  return Array.from(groups, ([kind, rows]) => ({
    kind,
    rows: rows.slice(0, MOST_NAMED),
    count: rows.length,
  }));
}

function writtenRows({ file, sheet: name, spans }: ChosenRows, workbooks: readonly Workbook[]) {
  const sheet = workbooks
    .find((workbook) => workbook.file === file)
    ?.sheets.find((candidate) => candidate.name === name);
  return (sheet?.rows ?? []).flatMap(({ number }) => (spanOf(number, spans) === undefined ? [] : [number]));
}

function kindReader(
  { file, sheet }: ChosenRows,
  { ledger, roles, definitions }: KnownLedger,
): (row: number) => RowKind {
  const tables = ledger.tables.filter(
    (table) =>
      table.file === file && table.sheet === sheet && (roles.has(table.role) || table.role === definitions),
  );
  const isProfile = Array.from(ledger.profile.values()).some(
    ({ place }) => place.file === file && place.sheet === sheet,
  );
  if (tables.length === 0 && !isProfile) return () => 'noLedger';
  // A form has no heading row: its labels stand beside what is filled in.
  const headings = tables.filter(({ places }) => places === undefined).map(({ headerRow }) => headerRow);
  const kinds = new Map(tables.flatMap((table) => recordKinds(table, definitions)));
  const isUnderHeadings = tables.length > 0 && headings.length === tables.length;
  const firstHeading = isUnderHeadings ? Math.min(...headings) : 0;
  return (row) => {
    if (headings.includes(row)) return 'heading';
    return kinds.get(row) ?? (row < firstHeading ? 'aboveTable' : 'noRecord');
  };
}

function recordKinds(table: LedgerTable, definitions: string): readonly (readonly [number, RowKind])[] {
  const kind = table.role === definitions ? 'definition' : 'uncounted';
  return table.records.map(({ row }) => [row, kind]);
}
