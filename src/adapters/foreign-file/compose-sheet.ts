import { heldMerges, type Area, type Sheet, type SheetRow } from '@/core/ledger';

interface SheetDraft {
  readonly name: string;
  readonly hidden?: boolean;
  /** Ascending; some may hold nothing. */
  readonly rows: readonly SheetRow[];
  readonly merges?: readonly Area[];
  /** However far they reach. */
  readonly isHiddenColumn?: (column: number) => boolean;
}

/** A sheet as the port asks for it: nothing in it but what holds something. */
export function composeSheet(draft: SheetDraft): Sheet {
  const { name, hidden = false, merges = [], isHiddenColumn = () => false } = draft;
  const rows = draft.rows.filter(({ cells }) => cells.length > 0);
  const widest = rows.reduce((width, { cells }) => Math.max(width, cells.at(-1)?.column ?? 0), 0);
  const columns = Array.from({ length: widest }, (_, index) => index + 1);
  return {
    name,
    hidden,
    rows,
    merges: heldMerges(merges, rows),
    hiddenColumns: columns.filter(isHiddenColumn),
  };
}
