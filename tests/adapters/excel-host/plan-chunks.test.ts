import fc from 'fast-check';
import { countCells, planChunks, type Piece } from '@/adapters/excel-host/read/plan-chunks';

const piece = (sheetId: string, top: number, bottom: number, width = 10): Piece => ({
  sheetId,
  area: { top, left: 2, bottom, right: width + 1 },
});
const show = ({ sheetId, area }: Piece): string => `${sheetId} ${String(area.top)}-${String(area.bottom)}`;

test.each([
  { title: 'nothing makes no chunk', given: [], limit: 100, expected: [] },
  {
    title: 'small sheets go together',
    given: [piece('a', 1, 4), piece('b', 3, 8)],
    limit: 100,
    expected: [['a 1-4', 'b 3-8']],
  },
  {
    title: 'a long sheet is cut between rows',
    given: [piece('a', 1, 25)],
    limit: 109,
    expected: [['a 1-10'], ['a 11-20'], ['a 21-25']],
  },
  {
    title: 'the room left in a chunk is used',
    given: [piece('a', 1, 4), piece('b', 1, 10)],
    limit: 100,
    expected: [['a 1-4', 'b 1-6'], ['b 7-10']],
  },
  {
    title: 'a row wider than the limit is a chunk of its own',
    given: [piece('a', 1, 1), piece('b', 1, 2, 200), piece('a', 5, 5)],
    limit: 100,
    expected: [['a 1-1'], ['b 1-1'], ['b 2-2'], ['a 5-5']],
  },
])('$title', ({ given, limit, expected }) => {
  expect(planChunks(given, limit).map((chunk) => chunk.map(show))).toEqual(expected);
});

test('so many scattered rows are not all asked for at once', () => {
  const scattered = Array.from({ length: 450 }, (_, index) => piece('a', 10 * index + 1, 10 * index + 1));
  expect(planChunks(scattered, 50_000).map(({ length }) => length)).toEqual([200, 200, 50]);
});

test('chunks hold every row once, in order, and no more cells than allowed', () => {
  const pieces = fc.array(
    fc
      .tuple(
        fc.constantFrom('a', 'b'),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(40),
        fc.integer({ min: 1, max: 12 }),
      )
      .map(([id, top, more, width]) => piece(id, top, top + more, width)),
  );
  const rowsOf = (list: readonly Piece[]): string[] =>
    list.flatMap(({ sheetId, area }) =>
      Array.from(
        { length: area.bottom - area.top + 1 },
        (_, index) => `${sheetId} ${String(area.top + index)} ${String(area.right)}`,
      ),
    );
  fc.assert(
    fc.property(pieces, fc.integer({ min: 12, max: 100 }), (given, limit) => {
      const chunks = planChunks(given, limit);
      expect(rowsOf(chunks.flat())).toEqual(rowsOf(given));
      for (const chunk of chunks) expect(countCells(chunk)).toBeLessThanOrEqual(limit);
    }),
  );
});
