import { cellsOf } from '@/adapters/word-host/paragraphs/cells-of';

/** Level, row and cell of each paragraph, as Word gives them; null: in no table. */
type Place = readonly [level: number, row: number, column: number] | null;

const paragraphOf = (place: Place) => {
  const [level, rowIndex, cellIndex] = place ?? [0, 0, 0];
  const parentTableCellOrNullObject = { isNullObject: place === null, rowIndex, cellIndex };
  return { tableNestingLevel: level, parentTableCellOrNullObject };
};

test.each<{ title: string; given: readonly Place[]; expected: readonly (readonly number[] | null)[] }>([
  {
    title: 'two tables with a paragraph between them',
    given: [[1, 0, 0], [1, 0, 1], [1, 1, 0], null, [1, 1, 1]],
    expected: [[0, 0, 0], [0, 0, 1], [0, 1, 0], null, [1, 1, 1]],
  },
  {
    title: 'two paragraphs of one cell',
    given: [
      [1, 0, 0],
      [1, 0, 0],
    ],
    expected: [
      [0, 0, 0],
      [0, 0, 0],
    ],
  },
  {
    title: 'another table at once, where the cells begin again',
    given: [
      [1, 0, 0],
      [1, 0, 1],
      [1, 0, 0],
    ],
    expected: [
      [0, 0, 0],
      [0, 0, 1],
      [1, 0, 0],
    ],
  },
  {
    title: 'a table that a cell begins with, the rest of the cell, and one more in the next cell',
    given: [
      [2, 0, 0],
      [2, 0, 1],
      [1, 0, 0],
      [2, 0, 0],
      [1, 0, 1],
    ],
    expected: [
      [1, 0, 0],
      [1, 0, 1],
      [0, 0, 0],
      [2, 0, 0],
      [0, 0, 1],
    ],
  },
])('$title', ({ given, expected }) => {
  const told = cellsOf(given.map(paragraphOf)).map((cell) =>
    cell === null ? null : [cell.table, cell.row, cell.column],
  );
  expect(told).toEqual(expected);
});
