import type { Figure, RowRef } from './figure';

/** The rows several figures rest on, each once. */
export function uniqueRows(figures: readonly Pick<Figure, 'rows'>[]): readonly RowRef[] {
  return Array.from(new Set(figures.flatMap(({ rows }) => rows)));
}
