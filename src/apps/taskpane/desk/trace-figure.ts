import type { Figure, Figures, RowRef } from '@/core/figures';
import type { Trace } from './desk';
import { figureLine } from './make-overview';

/** Rows of one figure that are given at most. */
const MOST_SHOWN = 500;

/** 反查 of a figure; rows come with what tells them from others, as a document's record has them. */
export function traceFigure(figure: Figure, figures: Pick<Figures, 'contentOf'>): Trace {
  const told = (row: RowRef): RowRef => ({ ...row, fingerprint: figures.contentOf(row).fingerprint });
  return {
    line: figureLine(figure),
    rows: figure.rows.slice(0, MOST_SHOWN).map(told),
    excluded: figure.excluded.slice(0, MOST_SHOWN).map((near) => ({ ...near, row: told(near.row) })),
  };
}
