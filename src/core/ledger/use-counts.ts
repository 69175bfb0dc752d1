import { compactText, parsePeriod, periodHolds, type Period } from '@/core/values';
import type { FindingCollector } from './finding-collector';
import type { LedgerRecord, LedgerTable } from './ledger';
import type { LedgerModel } from './ledger-model';
import type { CountTable, StatedCount } from './stated-counts';

export interface CountSheet {
  readonly file: string;
  readonly table: CountTable;
  /** The year it speaks of: by its title, else the ledger's. */
  readonly year: number;
}

interface SpannedCount extends StatedCount {
  readonly span: Period;
}

/**
 * Tables of counts beside tables of records. Where no row of a kind stands anywhere in a year, its counts by month are
 * the source, each month once: as many records as they say. All others only check. Gives the tables made of counts.
 */
export function useCounts(
  sheets: readonly CountSheet[],
  tables: readonly LedgerTable[],
  model: LedgerModel,
  findings: FindingCollector,
): readonly LedgerTable[] {
  return sheets.reduce<readonly LedgerTable[]>((counted, sheet) => {
    const inRows = heldIn(tables, ({ date }) => String(date?.year ?? sheet.year));
    const inCounts = heldIn(counted, ({ date }) => `${String(date?.year)}-${String(date?.month)}`);
    const stated = sheet.table.stated.flatMap((count): SpannedCount[] => {
      const span = parsePeriod(count.period, sheet.year);
      return span === null ? [] : [{ ...count, span }];
    });
    const isInRows = ({ kind, span: { from } }: SpannedCount) => inRows.has(`${kind} ${String(from.year)}`);
    const isSource = (count: SpannedCount) =>
      isMonth(count.span) &&
      count.of === null &&
      !isInRows(count) &&
      !inCounts.has(`${count.kind} ${String(count.span.from.year)}-${String(count.span.from.month)}`);
    const source = stated.filter(isSource);
    const made = source.length === 0 ? [] : [countedTable(sheet, source, model, findings)];
    const all = [...counted, ...made];
    const checks = stated.filter((count) => !isSource(count) && (isInRows(count) || all.length > 0));
    reportDifferences(checks, sheet, [...tables, ...all], model, findings);
    reportUnused(
      stated.filter((count) => !isInRows(count)),
      sheet,
      all,
      model,
      findings,
    );
    return all;
  }, []);
}

function heldIn(tables: readonly LedgerTable[], when: (record: LedgerRecord) => string): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ records }) =>
      records.flatMap((record) => record.kinds.map((kind) => `${kind} ${when(record)}`)),
    ),
  );
}

function isMonth({ from, to }: Period): boolean {
  return from.year === to.year && from.month === to.month;
}

function reportDifferences(
  checks: readonly SpannedCount[],
  { file, table }: CountSheet,
  tables: readonly LedgerTable[],
  model: LedgerModel,
  findings: FindingCollector,
): void {
  const records = tables.flatMap((one) => one.records).filter(({ excluded }) => excluded === null);
  const branches = new Set(records.map(({ branch }) => compactText(branch ?? '')));
  const sheet = findings.forSheet(file, table.found.sheet.name);
  for (const { kind, span, count, of, row, column } of checks) {
    // A name that is no branch of the rows says nothing that could be compared.
    if (of !== null && !branches.has(compactText(of))) continue;
    const held = records.filter(
      ({ kinds, date, branch }) =>
        kinds.includes(kind) &&
        date !== null &&
        periodHolds(span, date) &&
        (of === null || compactText(branch ?? '') === compactText(of)),
    );
    if (count === null || held.length === count) continue;
    sheet.add('total.differs', row, column, String(count), {
      heading: labelOf(kind, model),
      counted: held.length,
    });
  }
}

/** Kinds that are counted nowhere, though this table says that they took place. */
function reportUnused(
  stated: readonly SpannedCount[],
  { file, table }: CountSheet,
  counted: readonly LedgerTable[],
  model: LedgerModel,
  findings: FindingCollector,
): void {
  const known = new Set(counted.flatMap(({ kinds }) => kinds ?? []));
  const lost = new Set(
    stated.filter(({ kind, count }) => count !== 0 && !known.has(kind)).map(({ kind }) => kind),
  );
  if (lost.size === 0) return;
  const { sheet, heading } = table.found;
  const kinds = Array.from(lost, (kind) => labelOf(kind, model)).join('、');
  findings
    .forSheet(file, sheet.name)
    .add('sheet.countsUnused', heading.number, heading.cells[0]?.column ?? 1, '', { kinds });
}

function countedTable(
  { file, table }: CountSheet,
  source: readonly SpannedCount[],
  model: LedgerModel,
  findings: FindingCollector,
): LedgerTable {
  const { sheet, heading, title } = table.found;
  const kinds = Array.from(new Set(source.map(({ kind }) => kind)));
  const told = kinds.map((kind) => labelOf(kind, model)).join('、');
  const say = findings.forSheet(file, sheet.name);
  for (const { count, text, kind, row, column } of source) {
    if (count === null) say.add('number.unreadable', row, column, text, { heading: labelOf(kind, model) });
  }
  say.add('sheet.counts', heading.number, heading.cells[0]?.column ?? 1, '', { kinds: told });
  return {
    file,
    sheet: sheet.name,
    role:
      model.roles.find((role) => role.kinds?.vocabulary === model.summaryVocabulary)?.role ??
      model.other.role,
    headerRow: heading.number,
    title,
    columns: [],
    kinds,
    records: source.flatMap(recordsOf),
  };
}

function recordsOf({ kind, count, row, span: { from } }: SpannedCount): readonly LedgerRecord[] {
  return Array.from({ length: count ?? 0 }, () => ({
    row,
    date: { year: from.year, month: from.month, day: null },
    kinds: [kind],
    forYear: null,
    branch: null,
    fields: [],
    excluded: null,
  }));
}

function labelOf(kind: string, model: LedgerModel): string {
  return model.vocabularies[model.summaryVocabulary]?.find(({ id }) => id === kind)?.label ?? kind;
}
