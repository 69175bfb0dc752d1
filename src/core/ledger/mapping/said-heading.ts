import { cellText } from '../cell-text';
import { looksLikeHeading } from '../heading-shape';
import { composeHeading } from '../layouts/compose-heading';
import { compactHeading, matchHeadings } from '../match-headings';
import { tellsDay } from '../row-signs';
import type { Sheet, SheetRow } from '../workbook';
import { columnNamed } from './lay-columns';
import type { SaidTable } from './resolve-mapping';

/** Headings where somebody says they stand: of one row or of two, and where these begin and end among the sheet's rows. */
export interface SaidHeading {
  readonly heading: SheetRow;
  readonly from: number;
  /** Behind the last of them. */
  readonly to: number;
}

/** The row itself or, where both together say more, with the one below or above it: either may have been meant. */
export function saidHeading(sheet: Sheet, index: number, said: SaidTable): SaidHeading {
  const own = sheet.rows[index] ?? { number: 1, hidden: false, cells: [] };
  const single: SaidHeading = { heading: own, from: index, to: index + 1 };
  const others = [index, index - 1].flatMap((from) => ofTwoRows(sheet, from, said) ?? []);
  return others.reduce((best, other) => (worth(other, said) > worth(best, said) ? other : best), single);
}

export function isOfTwoRows({ from, to }: SaidHeading): boolean {
  return to - from > 1;
}

function ofTwoRows(sheet: Sheet, from: number, said: SaidTable): SaidHeading | null {
  const [upper, lower] = [sheet.rows[from], sheet.rows[from + 1]];
  if (upper === undefined || lower === undefined) return null;
  if (!looksLikeHeading(upper, 1) || !looksLikeHeading(lower, 1) || lower.cells.some(tellsDay)) return null;
  const known = new Set([
    ...said.columns.map(({ heading }) => compactHeading(heading)),
    ...said.role.columns.flatMap(({ headings }) => headings),
  ]);
  const heading = composeHeading(upper, lower, sheet.merges, (text) => known.has(compactHeading(text)));
  return heading === null ? null : { heading, from, to: from + 2 };
}

/** How many of the columns that were named, and of the role's own, a heading has. */
function worth({ heading }: Pick<SaidHeading, 'heading'>, { columns, role }: SaidTable): number {
  const named = columns.filter((column) => columnNamed(column.heading, heading.cells, 'text') !== null);
  const matches = matchHeadings(
    heading.cells.filter((cell) => cellText(cell) !== ''),
    role,
  );
  return named.length + matches.size;
}
