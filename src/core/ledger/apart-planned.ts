import { compactText, parseDate, parsePeriod } from '@/core/values';
import { cellText } from './cell-text';
import type { FoundTable } from './found-table';
import type { LedgerModel } from './ledger-model';
import { totalSign } from './total-words';
import type { Cell, SheetRow } from './workbook';

const LONGEST_LINE = 24;
const NOTE = /^(?:备?注|说明)\d*:/;
/** Any year will do to know a month when it is seen. */
const SOME_YEAR = 2000;

/** Below 下步计划 stands what is to come: the table without it, and such rows as tables of their own. */
export function apartPlanned(found: FoundTable, model: LedgerModel): readonly FoundTable[] {
  const { planLines } = model;
  if (planLines === undefined || found.role.planColumn === undefined || found.isForm === true) return [found];
  const sections = plannedSections(found, planLines).filter(({ rows }) =>
    rows.some(({ cells }) => cells.length > 1),
  );
  if (sections.length === 0) return [found];
  const out = new Set(sections.flatMap(({ line, rows }) => [line, ...rows]));
  return [
    { ...found, rows: found.rows.filter((row) => !out.has(row)) },
    ...sections.map(({ line, text, rows }) => tableOfPlan(found, line, text, rows)),
  ];
}

interface PlannedSection {
  readonly line: SheetRow;
  readonly text: string;
  readonly rows: SheetRow[];
}

function plannedSections(found: FoundTable, planLines: RegExp): readonly PlannedSection[] {
  const sections: PlannedSection[] = [];
  let section: PlannedSection | null = null;
  for (const row of found.rows) {
    const text = lineOf(row, found);
    if (text !== null && planLines.test(compactText(text))) {
      section = { line: row, text, rows: [] };
      sections.push(section);
    } else if (section === null) continue;
    else if (endsSection(row, text)) section = null;
    else section.rows.push(row);
  }
  return sections;
}

/** Another line that names no time, or a sum of all. */
function endsSection({ cells: [first] }: SheetRow, line: string | null): boolean {
  if (line === null) return first !== undefined && totalSign(cellText(first)) !== null;
  return (
    !NOTE.test(compactText(line)) &&
    parsePeriod(line, SOME_YEAR) === null &&
    parseDate(line).state === 'unreadable'
  );
}

/** The text of a row that is nothing but one short line; what stands in a column of topics may be one. */
function lineOf(row: SheetRow, found: FoundTable): string | null {
  const [only] = row.cells;
  if (row.cells.length !== 1 || only?.type !== 'text') return null;
  const text = cellText(only);
  return text.length <= LONGEST_LINE && (!isTopic(only, found) || isWide(only, row, found)) ? text : null;
}

function isTopic({ column }: Cell, { matches, role }: FoundTable): boolean {
  const name = matches.get(column)?.name ?? '';
  return role.topicColumns?.includes(name) === true || role.remarkColumns?.includes(name) === true;
}

function isWide({ column }: Cell, { number }: SheetRow, { sheet }: FoundTable): boolean {
  return sheet.merges.some(({ top, left, right }) => top === number && left === column && right > left);
}

/** Headed by the line, so that a person is told where it stands. */
function tableOfPlan(
  found: FoundTable,
  { number }: SheetRow,
  title: string,
  rows: readonly SheetRow[],
): FoundTable {
  const heading = { ...found.heading, number };
  return { ...found, heading, lastHeadingRow: number, title, rows, isPlanned: true };
}
