import fc from 'fast-check';
import { countedRows } from '@/core/annex/counted-rows';
import { LECTURE_LEDGER, readable, rowsOf, YEAR_LEDGER } from './annex-samples';

const ONE = [YEAR_LEDGER];
const TWO = [YEAR_LEDGER, LECTURE_LEDGER];
const LECTURES = LECTURE_LEDGER.file;

describe('counted rows in words', () => {
  test.each([
    { title: 'no rows are no words', rows: [], ledgers: ONE, expected: '' },
    { title: 'a row alone is not counted', rows: rowsOf([7]), ledgers: ONE, expected: '三会一课：第7行' },
    {
      title: 'neighbours are a range',
      rows: rowsOf([2, 3, 4, 5, 6, 7, 8, 10]),
      ledgers: ONE,
      expected: '三会一课：8行，第2—8、10行',
    },
    {
      title: 'the order of counting does not matter, and a row told twice is one',
      rows: rowsOf([10, 3, 2, 3]),
      ledgers: ONE,
      expected: '三会一课：3行，第2—3、10行',
    },
    {
      title: 'each sheet has its own',
      rows: [...rowsOf([2, 3]), ...rowsOf([2], YEAR_LEDGER.file, '党课'), ...rowsOf([5])],
      ledgers: ONE,
      expected: '三会一课：3行，第2—3、5行；党课：第2行',
    },
    {
      title: 'of several ledgers each is told by its number',
      rows: [...rowsOf([2]), ...rowsOf([2], LECTURES)],
      ledgers: TWO,
      expected: '台账1·三会一课：第2行；台账2·三会一课：第2行',
    },
    {
      title: 'a ledger that is not listed is told by its name',
      rows: rowsOf([2], '旧台账.xlsx'),
      ledgers: TWO,
      expected: '旧台账.xlsx·三会一课：第2行',
    },
    {
      title: 'so is one of two that have the same name',
      rows: rowsOf([2]),
      ledgers: [YEAR_LEDGER, { ...YEAR_LEDGER, sha256: LECTURE_LEDGER.sha256 }],
      expected: '2021年台账.xlsx·三会一课：第2行',
    },
  ])('$title', ({ rows, ledgers, expected }) => {
    expect(readable(countedRows(rows, ledgers))).toBe(expected);
  });

  test('10,000 rows in a run are one range', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index + 2);
    expect(countedRows(rowsOf(numbers), ONE)).toBe('三会一课：10000行，第2—10001行');
  });

  test('10,000 rows with gaps are cut after 60 ranges, and say so', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => 2 * index + 2);
    const named = Array.from({ length: 60 }, (_, index) => 2 * index + 2).join('、');
    expect(readable(countedRows(rowsOf(numbers), ONE))).toBe(
      `三会一课：10000行，第${named}行等，其余行号从略`,
    );
  });

  test('a line may end after each 、 and nowhere within a number', () => {
    expect(countedRows(rowsOf([2, 40, 41]), ONE)).toBe('三会一课：3行，第2、\u200B40—41行');
  });

  test('ranges name exactly the rows counted', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(numbers, (given) => {
        const [, list = ''] = /第(.+)行$/.exec(readable(countedRows(rowsOf(given), ONE))) ?? [];
        const named = list.split('、').flatMap((run) => {
          const [first = 0, last = first] = run.split('—').map(Number);
          return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
        });
        expect(named).toEqual(given.toSorted((left, right) => left - right));
      }),
    );
  });
});
