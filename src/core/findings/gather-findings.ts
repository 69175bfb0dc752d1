import { parseCellAddress } from './cell-address';
import type { Finding } from './finding';

/** Findings of one code in one column of one sheet, in their order; or a single one. */
export interface FindingGroup {
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** Ascending, each once; none where a finding has no cell. */
  readonly rows: readonly number[];
  /** Do all of them say the same, but for the row? */
  readonly isAlike: boolean;
}

/** So many that say different things are read faster one by one. */
const FEW = 3;

/** What is said again and again of the rows of a column becomes one group, where its first one stood. */
export function gatherFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byColumn = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.code, finding.file, finding.sheet, columnOf(finding)].join('\u0001');
    const known = byColumn.get(key);
    if (known === undefined) byColumn.set(key, [finding]);
    else known.push(finding);
  }
  return Array.from(byColumn.values()).flatMap((alike) => {
    const group = groupOf(alike);
    const isGathered = group.rows.length > 1 && (group.isAlike || alike.length > FEW);
    return isGathered ? [group] : alike.map((finding) => groupOf([finding]));
  });
}

function groupOf(findings: readonly Finding[]): FindingGroup {
  const [first] = findings;
  if (first === undefined) throw new RangeError('A group holds a finding.');
  const said = saidBy(first);
  return {
    first,
    findings,
    rows: Array.from(new Set(findings.flatMap(({ cell }) => parseCellAddress(cell)?.row ?? []))).sort(
      (one, other) => one - other,
    ),
    isAlike: findings.every((finding) => saidBy(finding) === said),
  };
}

/** Those without a cell have nothing to be gathered by. */
function columnOf({ cell, value, fields }: Finding): string {
  const column = parseCellAddress(cell)?.column;
  return column === undefined ? JSON.stringify([cell, value, fields]) : String(column);
}

function saidBy({ value, fields }: Finding): string {
  return JSON.stringify([value, fields]);
}
