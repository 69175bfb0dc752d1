import { parseCellAddress } from './cell-address';
import type { Finding } from './finding';

/** Findings of one code in one column of one sheet, in their order; or a single one. Few sayings are told apart. */
export interface FindingGroup {
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** Ascending, each once; none where a finding has no cell. */
  readonly rows: readonly number[];
  /** Do all of them say the same, but for the row? */
  readonly isAlike: boolean;
}

/** So many different sayings are told each; of more an example is enough. */
const FEW = 3;

/** What is said again and again of the rows of a column becomes one group, where its first one stood. */
export function gatherFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const ofColumns = grouped(findings, (finding) =>
    [finding.code, finding.file, finding.sheet, columnOf(finding)].join('\u0001'),
  );
  return ofColumns.flatMap((ofColumn) => {
    const alike = grouped(ofColumn, saidBy);
    return alike.length > FEW ? [groupOf(ofColumn, false)] : alike.flatMap(inRows);
  });
}

/** Several of one cell are no group. */
function inRows(alike: readonly Finding[]): readonly FindingGroup[] {
  const group = groupOf(alike, true);
  return group.rows.length > 1 ? [group] : alike.map((finding) => groupOf([finding], true));
}

function groupOf(findings: readonly Finding[], isAlike: boolean): FindingGroup {
  const [first] = findings;
  if (first === undefined) throw new RangeError('A group holds a finding.');
  const rows = new Set(findings.flatMap(({ cell }) => parseCellAddress(cell)?.row ?? []));
  return { first, findings, rows: Array.from(rows).sort((one, other) => one - other), isAlike };
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

/** Those without a cell have nothing to be gathered by. */
function columnOf(finding: Finding): string {
  const column = parseCellAddress(finding.cell)?.column;
  return column === undefined ? `${finding.cell} ${saidBy(finding)}` : String(column);
}

function saidBy({ value, fields }: Finding): string {
  return JSON.stringify([value, fields]);
}
