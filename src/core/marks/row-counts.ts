import type { RecordedFigure } from './record';

interface RowCounts {
  readonly counted: number | null;
  readonly fellOut: number | null;
}

/** How many rows a figure counted and how many fell out, whether they are kept or not; null: nobody can tell any more. */
export function rowCounts({ rows, excluded, shortened, further = [] }: RecordedFigure): RowCounts {
  const places = further.reduce((sum, { count }) => sum + count, 0);
  return {
    counted: shortened && places === 0 ? null : rows.length + places,
    fellOut: shortened ? null : excluded.length,
  };
}
