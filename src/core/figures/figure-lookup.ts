import type { Figure } from './figure';

/** What figures need of one another, and a narrative of all of them. */
export interface FigureLookup {
  /** By key, also with a part of the time; null: no such figure. */
  get(key: string): Figure | null;
  /** The key a name means: a key, a label or an alias, with or without `@` and a part of the time. Null: none. */
  keyOf(name: string): string | null;
}
