import type { FindingCode } from '@/core/findings';
import { compactText, plainText, remember } from '@/core/values';
import type { SheetFindings } from './finding-collector';
import type { FoundTable } from './found-table';
import type { TableColumn } from './ledger';
import type { KindSource } from './kind-source';
import type { LedgerModel, Vocabulary } from './ledger-model';
import { firstTermIn } from './first-term';
import { termsIn, termsOf } from './terms';
import { tickedText } from './ticked-text';
import { titledKind } from './titled-kind';
import { placeOf, type RowCells } from './row-cells';
import type { Cell } from './workbook';

export interface KindReading {
  readonly found: FoundTable;
  readonly model: LedgerModel;
  readonly columns: readonly TableColumn[];
  readonly findings: SheetFindings;
}

export interface KindReader {
  /** Kinds this table could hold: all (null) where a column says the kind, else what its title says. */
  readonly possible: readonly string[] | null;
  readonly read: (line: RowCells, quiet: boolean) => readonly string[];
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
  const { columns, model } = reading;
  const vocabulary = model.vocabularies[source.vocabulary] ?? [];
  const places = source.columns.map((name) => placeOf(name, columns)).filter((place) => place >= 0);
  const [main] = places;
  const hasKindColumn = main !== undefined && columns[main]?.name === source.columns[0];
  const titled = hasKindColumn ? null : titledKind(reading.found, model);
  if (titled !== null && (main === undefined || source.byTitle === 'first')) {
    return { possible: [titled], read: () => [titled] };
  }
  if (main === undefined) return readerWithoutColumn(source, reading);
  const told = places.map((place): KindColumn => {
    const name = columns[place]?.name ?? '';
    return { place, said: remember((written) => saidIn(written, name, source, vocabulary)) };
  });
  const otherwise = otherwiseReader(source, titled, vocabulary, columns);
  const second = secondKindReader(source, vocabulary, columns);
  const [kindColumn] = hasKindColumn ? told : [];
  const isKindGiven = (line: RowCells) => kindColumn !== undefined && line.text(kindColumn.place) !== '';
  const { findings } = reading;
  const read = (line: RowCells, quiet: boolean): readonly string[] => {
    const report = (code: FindingCode | null | undefined, { place, said }: KindColumn) => {
      const column = columns[place]?.column;
      if (code != null && column !== undefined && !quiet)
        findings.add(code, line.row.number, column, said(line.text(place)).text);
    };
    for (const column of told) {
      const { kinds, isSeveral, isAbout, isOften } = column.said(line.text(column.place));
      if (isAbout && isKindGiven(line)) continue;
      if (isSeveral) report(source.codes.multiple, column);
      if (isOften) report(source.codes.times, column);
      if (kinds.length > 0) return second(line, kinds);
    }
    const others = otherwise(line);
    if (others.length > 0) return others;
    const texts = told.map(({ place, said }) => said(line.text(place)).text);
    const faulty = told[faultyPlace(texts, hasKindColumn) ?? -1];
    if (faulty !== undefined) report(source.codes.unknown, faulty);
    else told.slice(0, 1).forEach((column) => report(codeOfBlank(line.at(column.place), source), column));
    return [];
  };
  return { possible: null, read };
}

/** Nobody can fill in what a formula has to say. */
function codeOfBlank(cell: Cell | undefined, { codes }: KindSource): FindingCode | null {
  return cell?.type === 'pending' ? 'formula.noResult' : codes.missing;
}

/** What a text in a column of kinds says. */
interface SaidKinds {
  /** The text itself; of choices with boxes, those ticked. */
  readonly text: string;
  readonly kinds: readonly string[];
  readonly isSeveral: boolean;
  /** Of a kind, but more than one of it. */
  readonly isOften: boolean;
  /** A name that only speaks of kinds: 关于研究主题党日方案的会议. */
  readonly isAbout: boolean;
}

/** A column that may tell a row's kinds. */
interface KindColumn {
  readonly place: number;
  readonly said: (written: string) => SaidKinds;
}

/** Each of several, or the first alone: a convention. */
function saidIn(written: string, column: string, source: KindSource, vocabulary: Vocabulary): SaidKinds {
  const text = tickedText(written);
  const isName = column !== source.columns[0];
  const isWhole = source.whole?.includes(column) === true;
  const own = isWhole ? termsOf(text, isWhole, vocabulary) : kindsIn(text, isName, vocabulary);
  const kinds = source.several === 'first' && !isWhole ? firstTermIn(text, vocabulary) : own;
  const isAbout = isName && source.about?.test(plainText(text)) === true;
  const isOften = kinds.length > 0 && source.times?.test(compactText(text)) === true;
  return { text, kinds, isSeveral: own.length > 1, isOften, isAbout };
}

function readerWithoutColumn(source: KindSource, { columns, findings }: KindReading): KindReader {
  if (source.fallback !== undefined || !source.required) {
    const fixed = source.fallback === undefined ? [] : [source.fallback];
    return { possible: fixed, read: () => fixed };
  }
  const { missing } = source.codes;
  const read = (line: RowCells, quiet: boolean) => {
    if (missing !== null && !quiet) findings.add(missing, line.row.number, columns[0]?.column ?? 1);
    return [];
  };
  return { possible: null, read };
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
function secondKindReader(
  { also, several }: KindSource,
  vocabulary: Vocabulary,
  columns: readonly TableColumn[],
): (line: RowCells, own: readonly string[]) => readonly string[] {
  const place = placeOf(also, columns);
  if (place < 0 || several === 'first') return (_, own) => own;
  return (line, own) => {
    const second = termsIn(line.text(place), vocabulary).filter((kind) => !own.includes(kind));
    return second.length === 0 ? own : [...own, ...second];
  };
}

/**
 * What other columns hint at, or what all rows are that say nothing: a probationary member has no grade, and the
 * column of grades need not say so.
 */
function otherwiseReader(
  { hints, fallback }: KindSource,
  titled: string | null,
  vocabulary: Vocabulary,
  columns: readonly TableColumn[],
): (line: RowCells) => readonly string[] {
  const places = (hints?.columns ?? []).map((name) => placeOf(name, columns)).filter((place) => place >= 0);
  const last = titled ?? fallback;
  const otherwise = last === undefined ? [] : [last];
  return (line) => {
    const told = places.flatMap((place) => termsIn(line.text(place), vocabulary));
    const hinted = hints?.kinds.filter((kind) => told.includes(kind)) ?? [];
    return hinted.length > 0 ? hinted : otherwise;
  };
}
