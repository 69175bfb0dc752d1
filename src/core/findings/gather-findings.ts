import { parseCellAddress } from './cell-address';
import type { Finding } from './finding';

/**
 * Findings of one code in one column of one sheet, or of many sheets of a file, in their order; or a single one. Few
 * sayings, and few sheets, are told apart.
 */
export interface FindingGroup {
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** In their order. */
  readonly sheets: readonly GroupSheet[];
  /** Do all of them say the same, but for the row and the sheet? */
  readonly isAlike: boolean;
}

/** What a group holds of one sheet. */
interface GroupSheet {
  readonly sheet: string;
  /** Where the first of them stands. */
  readonly cell: string;
  /** Ascending, each once; none where a finding has no cell. */
  readonly rows: readonly number[];
}

/** So many different sayings, or sheets, are told each; of more an example is enough. */
const FEW = 3;

/** What is said again and again of a column becomes one group, where its first one stood. */
export function gatherFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const wide = new Set(
    grouped(findings, columnKey)
      .filter((ofColumn) => new Set(ofColumn.map(({ sheet }) => sheet)).size > FEW)
      .flatMap(([first]) => (first === undefined ? [] : columnKey(first))),
  );
  const ofColumns = grouped(findings, (finding) => {
    const key = columnKey(finding);
    return wide.has(key) ? key : `${key}\u0001${finding.sheet}`;
  });
  return ofColumns.flatMap((ofColumn) => {
    const alike = grouped(ofColumn, saidBy);
    const [first] = ofColumn;
    if (first !== undefined && wide.has(columnKey(first))) return [groupOf(ofColumn, alike.length === 1)];
    return alike.length > FEW ? [groupOf(ofColumn, false)] : alike.flatMap(inRows);
  });
}

/** Several of one cell are no group. */
function inRows(alike: readonly Finding[]): readonly FindingGroup[] {
  const group = groupOf(alike, true);
  const isOfSeveral = group.sheets.some(({ rows }) => rows.length > 1);
  return isOfSeveral ? [group] : alike.map((finding) => groupOf([finding], true));
}

function groupOf(findings: readonly Finding[], isAlike: boolean): FindingGroup {
  const [first] = findings;
  if (first === undefined) throw new RangeError('A group holds a finding.');
  const sheets = grouped(findings, ({ sheet }) => sheet).map((ofSheet): GroupSheet => {
    const rows = new Set(ofSheet.flatMap(({ cell }) => parseCellAddress(cell)?.row ?? []));
    const { sheet = '', cell = '' } = ofSheet[0] ?? {};
    return { sheet, cell, rows: Array.from(rows).sort((one, other) => one - other) };
  });
  return { first, findings, sheets, isAlike };
}

function grouped(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return Array.from(groups.values());
}

/** Of one code, in columns that stand alike in the sheets of one file. Those without a cell stay by themselves. */
function columnKey(finding: Finding): string {
  const { code, file, sheet, cell } = finding;
  const column = parseCellAddress(cell)?.column;
  const place = column === undefined ? `${sheet} ${cell} ${saidBy(finding)}` : String(column);
  return [code, file, place].join('\u0001');
}

function saidBy({ value, fields }: Finding): string {
  return JSON.stringify([value, fields]);
}
