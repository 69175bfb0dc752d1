import type { NumberFormat } from '@/core/ledger';

/** What the sheets of a workbook share. */
export interface SheetContext {
  /** Shared strings by index. */
  readonly strings: readonly string[];
  /** Number formats by cell style. */
  readonly formats: readonly NumberFormat[];
  /** By cell style, whether it strikes through; absent: none does. */
  readonly struck?: readonly boolean[];
  /** Shared strings of which a part is struck through, by index. */
  readonly struckStrings?: ReadonlySet<number>;
}
