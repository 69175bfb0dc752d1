import type { CellReplacement, LeftReason, ReplacedCells } from '@/adapters/excel-host';
import type { Correction } from '@/core/doctor';

/** What came of corrections in the open workbook, or of taking them back. */
export interface CorrectedCells {
  readonly action: 'correct' | 'restore';
  /** Those that were made. */
  readonly made: readonly Correction[];
  /** Those whose cells were left as they are. */
  readonly left: readonly { readonly correction: Correction; readonly reason: LeftReason }[];
  /** What takes them back; none where there is nothing to take back. */
  readonly undo: readonly CellReplacement[];
}

export function correctedCells(
  action: CorrectedCells['action'],
  corrections: readonly Correction[],
  { made, left, undo }: ReplacedCells,
): CorrectedCells {
  return {
    action,
    made: made.flatMap((index) => corrections[index] ?? []),
    left: left.flatMap(({ index, reason }) => {
      const correction = corrections[index];
      return correction === undefined ? [] : [{ correction, reason }];
    }),
    undo: action === 'correct' ? undo : [],
  };
}
