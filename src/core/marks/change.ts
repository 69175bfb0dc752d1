import type { ManualText } from './record';

/**
 * `changed`: says something else now. `same`: nothing to do. `edited`: not what was last written, so somebody's
 * hand was there. `unknown`: no such figure. `empty`: the ledger no longer holds it.
 */
export type ChangeStatus = 'changed' | 'same' | 'edited' | 'unknown' | 'empty';

/** One mark and what becomes of it. */
export interface Change {
  readonly index: number;
  readonly key: string;
  readonly label: string;
  readonly old: string;
  readonly new: string;
  readonly status: ChangeStatus;
  /** Whether the new text is to be written. */
  readonly chosen: boolean;
  /** Of an `edited` one: the reason for which somebody keeps its text; absent: nobody gave any. */
  readonly manual?: ManualText;
}
