import { displayWidth } from './display-width';
import { padTo } from './print';

/** A column's cells, and on which side they stand. */
export interface Column {
  readonly cells: readonly string[];
  readonly align: 'left' | 'right';
}

/** Lines of aligned columns, wide signs counted; no blanks at their ends. */
export function printTable(columns: readonly Column[]): readonly string[] {
  const padded = columns.map(({ cells, align }) => {
    const width = Math.max(0, ...cells.map((cell) => displayWidth(cell)));
    return cells.map((cell) =>
      align === 'left' ? padTo(cell, width) : ' '.repeat(width - displayWidth(cell)) + cell,
    );
  });
  const [first = []] = padded;
  return first.map((_, line) =>
    padded
      .map((cells) => cells[line] ?? '')
      .join('  ')
      .trimEnd(),
  );
}
