import type { Figure } from '@/core/figures';
import type { Trace } from './desk';
import { figureLine } from './make-overview';

/** Rows of one figure that are given at most. */
const MOST_SHOWN = 500;

/** 反查 of a figure. */
export function traceOf(figure: Figure): Trace {
  return {
    line: figureLine(figure),
    rows: figure.rows.slice(0, MOST_SHOWN),
    excluded: figure.excluded.slice(0, MOST_SHOWN),
  };
}
