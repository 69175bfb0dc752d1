import type { Period } from '@/core/values';

/** What the figures are computed for. */
export interface Scope {
  readonly year: number;
  readonly period: Period;
  /** Null: all branches together. */
  readonly branch: string | null;
}
