import { cellText } from './cell-text';
import type { SheetFindings } from './finding-collector';
import type { FoundTable } from './found-table';
import type { ColumnModel } from './ledger-model';
import { compactHeading } from './match-headings';
import type { Cell } from './workbook';

/** A column of counts that is read. */
interface CountedColumn {
  readonly heading: string;
  readonly model: ColumnModel;
}

/**
 * Two columns of one heading (应到 of full members, 应到 of probationary ones), or of two that tell the same equally
 * well: only the first is read, and nobody knows whether it tells all. A person is told where numbers are counted.
 */
export function reportTwiceHeaded({ heading, matches }: FoundTable, findings: SheetFindings): void {
  const counted = heading.cells.flatMap((cell) => countedAt(cell, matches.get(cell.column)));
  if (counted.length === 0) return;
  for (const cell of heading.cells) {
    if (matches.has(cell.column)) continue;
    const text = cellText(cell);
    const isSame = counted.some((one) => compactHeading(one.heading) === compactHeading(text));
    const other = isSame ? undefined : counted.find((one) => isAlike(text, one));
    if (isSame) findings.add('heading.twice', heading.number, cell.column, text);
    if (other !== undefined)
      findings.add('heading.alike', heading.number, cell.column, text, { other: other.heading });
  }
}

function countedAt(cell: Cell, model: ColumnModel | undefined): readonly CountedColumn[] {
  return model?.type === 'count' ? [{ heading: cellText(cell), model }] : [];
}

/** Headings that are listed go by their order; those that only look like one go by nothing. */
function isAlike(text: string, { heading, model }: CountedColumn): boolean {
  return [text, heading].every((one) => {
    const compact = compactHeading(one);
    return !model.headings.includes(compact) && model.pattern?.test(compact) === true;
  });
}
