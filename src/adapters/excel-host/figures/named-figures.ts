import type { FigureSheet, FigureSheetRow } from '@/core/ledger';
import { plainText } from '@/core/values';

/** By what a figure is known again in its sheet; empty where a cell names nothing. */
export function figureName(content: unknown): string {
  return plainText(String(content));
}

/** The figures to be written, in their order; of two alike the first, for a row shows one. */
export function namedFigures({ rows }: Pick<FigureSheet, 'rows'>): ReadonlyMap<string, FigureSheetRow> {
  const figures = new Map<string, FigureSheetRow>();
  for (const row of rows) {
    const name = figureName(row.name);
    if (!figures.has(name)) figures.set(name, row);
  }
  return figures;
}
