import { isRuling, type Spot } from './live-fact';
import type { ReadReport } from './read-report';

/**
 * The number to be told of where some contradict each other: the first of them that does not say its figure. Null:
 * all do, and what is counted contradicts nothing.
 */
export function accused<S extends Spot>(spots: readonly S[], report: ReadReport): S | null {
  return spots.find((spot) => !isRuling(spot, report)) ?? null;
}
