import { cellText } from './cell-text';
import type { FoundTable } from './found-table';
import type { TableColumn } from './ledger';
import type { HeadCounts } from './head-counts-model';

/**
 * The columns of a table, in sheet order; after them, without a sheet column (0), the head counts that
 * other columns may yield.
 */
export function tableColumns({ heading, matches, role }: FoundTable): readonly TableColumn[] {
  const written = heading.cells.map((cell): TableColumn => {
    const model = matches.get(cell.column);
    return {
      name: model?.name ?? null,
      heading: cellText(cell),
      column: cell.column,
      type: model?.type ?? 'any',
      ...(model?.vocabulary === undefined ? {} : { vocabulary: model.vocabulary }),
      ...(model?.blankIsZero === false ? { isBlankUnknown: true } : {}),
    };
  });
  const { headCounts } = role;
  if (headCounts === undefined) return written;
  return withHeadCounts(written, headCounts);
}

function withHeadCounts(given: readonly TableColumn[], headCounts: HeadCounts): readonly TableColumn[] {
  const isOnLeaveNamed =
    headCounts.absentIsNoLeave === true || given.some(({ name }) => name === headCounts.missing);
  const written = given.map((column) =>
    column.name === headCounts.absent && !isOnLeaveNamed ? { ...column, name: headCounts.missing } : column,
  );
  const has = (name: string | undefined) =>
    name !== undefined && written.some((column) => column.name === name);
  const counts = [headCounts.whole, headCounts.part].filter(
    (name) =>
      !has(name) &&
      (has(headCounts.both) || (has(headCounts.part) && (has(headCounts.missing) || has(headCounts.absent)))),
  );
  const madeUp = headCounts.madeUp?.column;
  const derivable =
    madeUp === undefined || has(madeUp) || !has(headCounts.missing) ? counts : [...counts, madeUp];
  return [
    ...written,
    ...derivable.map((name): TableColumn => ({ name, heading: '', column: 0, type: 'count' })),
  ];
}
