import { cellText } from './cell-text';
import type { SheetFindings } from './finding-collector';
import type { FoundTable } from './found-table';
import { compactHeading } from './match-headings';

/**
 * Two columns of one heading (应到 of full members, 应到 of probationary ones): only the first is read, and nobody knows
 * whether it tells all. A person is told where numbers are counted.
 */
export function reportTwiceHeaded({ heading, matches }: FoundTable, findings: SheetFindings): void {
  const counted = heading.cells.filter(({ column }) => matches.get(column)?.type === 'count');
  const read = new Set(counted.map((cell) => compactHeading(cellText(cell))));
  for (const cell of heading.cells) {
    const text = cellText(cell);
    if (matches.has(cell.column) || !read.has(compactHeading(text))) continue;
    findings.add('heading.twice', heading.number, cell.column, text);
  }
}
