import { plainText } from '@/core/values';
import { cellText } from './cell-text';
import type { SheetFindings } from './finding-collector';
import type { FoundTable } from './found-table';
import type { TableColumn } from './ledger';
import type { KindSource, LedgerModel, Vocabulary } from './ledger-model';
import type { TableCells } from './table-cells';
import { firstTermIn } from './first-term';
import { termsIn } from './terms';
import { tickedText } from './ticked-text';
import { titledKind } from './titled-kind';
import type { SheetRow } from './workbook';

export interface KindReading {
  readonly found: FoundTable;
  readonly model: LedgerModel;
  readonly columns: readonly TableColumn[];
  readonly cells: TableCells;
  readonly findings: SheetFindings;
}

export interface KindReader {
  /** Kinds this table could hold: all (null) where a column says the kind, else what its title says. */
  readonly possible: readonly string[] | null;
  readonly read: (row: SheetRow, quiet: boolean) => readonly string[];
}

const NONE: KindReader = { possible: [], read: () => [] };

/** Prepares the reading of one table's kinds: from its columns, else from its title, else what the role is for. */
export function kindReader(reading: KindReading): KindReader {
  const { role, said } = reading.found;
  if (role.kinds === undefined) return NONE;
  const kind = said?.kind ?? null;
  return kind === null ? readerOf(role.kinds, reading) : { possible: [kind], read: () => [kind] };
}

function readerOf(source: KindSource, reading: KindReading): KindReader {
  const [main, ...others] = source.columns.flatMap(
    (name) => reading.columns.find((column) => column.name === name) ?? [],
  );
  const hasKindColumn = main !== undefined && main.name === source.columns[0];
  const titled = hasKindColumn ? null : titledKind(reading.found, reading.model);
  if (titled !== null && (main === undefined || source.byTitle === 'first')) {
    return { possible: [titled], read: () => [titled] };
  }
  if (main === undefined) return readerWithoutColumn(source, reading);
  const fallback = titled ?? source.fallback;
  const columns = [main, ...others];
  return {
    possible: null,
    read: (row, quiet) =>
      readRowKinds(row, columns, fallback === undefined ? source : { ...source, fallback }, reading, quiet),
  };
}

function readerWithoutColumn(source: KindSource, { columns, findings }: KindReading): KindReader {
  if (source.fallback !== undefined || !source.required) {
    const fixed = source.fallback === undefined ? [] : [source.fallback];
    return { possible: fixed, read: () => fixed };
  }
  const { missing } = source.codes;
  const read = (row: SheetRow, quiet: boolean) => {
    if (missing !== null && !quiet) findings.add(missing, row.number, columns[0]?.column ?? 1);
    return [];
  };
  return { possible: null, read };
}

function readRowKinds(
  row: SheetRow,
  columns: readonly TableColumn[],
  source: KindSource,
  { model, cells, findings, columns: all }: KindReading,
  quiet: boolean,
): readonly string[] {
  const vocabulary = model.vocabularies[source.vocabulary] ?? [];
  const texts = textsOf(row, columns, source, cells);
  const report = (code: KindSource['codes']['missing'], place: number) => {
    const column = columns[place]?.column;
    if (code !== null && column !== undefined && !quiet)
      findings.add(code, row.number, column, texts[place] ?? '');
  };
  for (const [place, text] of texts.entries()) {
    const own = kindsIn(text, columns[place]?.name !== source.columns[0], vocabulary);
    const kinds = chosenKinds(own, text, row, source, { model, cells, columns: all });
    if (own.length > 1) report(source.codes.multiple, place);
    if (kinds.length > 0) return kinds;
  }
  const otherwise = kindsOtherwise(row, source, { model, cells, columns: all });
  if (otherwise.length > 0) return otherwise;
  const place = faultyPlace(texts, columns[0]?.name === source.columns[0]);
  report(place === null ? source.codes.missing : source.codes.unknown, place ?? 0);
  return [];
}

/** Without names that only speak of kinds (关于研究主题党日方案的会议) where the column of kinds says something: 其他. */
function textsOf(
  row: SheetRow,
  columns: readonly TableColumn[],
  { about, columns: names }: KindSource,
  cells: TableCells,
): readonly string[] {
  const [kind = '', ...others] = columns.map(({ column }) => tickedText(cellText(cells.at(row, column))));
  if (about === undefined || kind === '' || columns[0]?.name !== names[0]) return [kind, ...others];
  return [kind, ...others.map((text) => (about.test(plainText(text)) ? '' : text))];
}

/** Each of several, or the first alone: a convention. */
function chosenKinds(
  own: readonly string[],
  text: string,
  row: SheetRow,
  source: KindSource,
  reading: Pick<KindReading, 'model' | 'cells' | 'columns'>,
): readonly string[] {
  if (source.several !== 'first') return withSecondKinds(own, row, source, reading);
  return firstTermIn(text, reading.model.vocabularies[source.vocabulary] ?? []);
}

/** What other columns hint at, or what all rows are that say nothing. */
function kindsOtherwise(
  row: SheetRow,
  source: KindSource,
  reading: Pick<KindReading, 'model' | 'cells' | 'columns'>,
): readonly string[] {
  const hinted = hintedKinds(row, source, reading);
  if (hinted.length > 0 || source.fallback === undefined) return hinted;
  return [source.fallback];
}

/** Where a word stands that is no kind; null: nothing stands where one is due. */
function faultyPlace(texts: readonly string[], hasKindColumn: boolean): number | null {
  const filled = texts.findIndex((text) => text !== '');
  return filled < 0 || (hasKindColumn && texts[0] === '') ? null : filled;
}

/** A name may go on to say what the meeting is about: 支委会（研究下月党课）. Its head names the kind. */
function kindsIn(text: string, isName: boolean, vocabulary: Vocabulary): readonly string[] {
  const head = isName ? termsIn(plainText(text).split(/[（(：:，,—]/)[0] ?? '', vocabulary) : [];
  return head.length > 0 ? head : termsIn(text, vocabulary);
}

/** One activity, two columns of kinds: it is of both. */
function withSecondKinds(
  own: readonly string[],
  row: SheetRow,
  { also, vocabulary }: KindSource,
  { model, cells, columns }: Pick<KindReading, 'model' | 'cells' | 'columns'>,
): readonly string[] {
  const column = columns.find(({ name }) => also !== undefined && name === also)?.column;
  if (column === undefined || own.length === 0) return own;
  const second = termsIn(cellText(cells.at(row, column)), model.vocabularies[vocabulary] ?? []);
  return Array.from(new Set([...own, ...second]));
}

/** A probationary member has no grade; the column of grades need not say so. */
function hintedKinds(
  row: SheetRow,
  { hints, vocabulary }: KindSource,
  { model, cells, columns }: Pick<KindReading, 'model' | 'cells' | 'columns'>,
): readonly string[] {
  const told = (hints?.columns ?? []).flatMap((name) => {
    const column = columns.find((candidate) => candidate.name === name)?.column;
    return column === undefined
      ? []
      : termsIn(cellText(cells.at(row, column)), model.vocabularies[vocabulary] ?? []);
  });
  return hints?.kinds.filter((kind) => told.includes(kind)) ?? [];
}
