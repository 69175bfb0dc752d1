import { composeSheet } from '@/adapters/excel-host/read/compose-sheet';
import { suspectAreas } from '@/adapters/excel-host/read/error-cells';
import { formulaCells } from '@/adapters/excel-host/read/find-formulas';
import { blockOf } from '@/adapters/excel-host/read/read-chunk';
import {
  EMPTY_STRUCTURE,
  rowsAndColumnsOf,
  type SheetStructure,
} from '@/adapters/excel-host/read/sheet-structure';
import { cellMaker } from '@/adapters/excel-host/read/to-cell';
import { renewLines, toLines, type Line } from '@/adapters/excel-host/read/to-lines';
import type { Area, Cell } from '@/core/ledger';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
const text = (column: number, value: string): Cell => ({ column, type: 'text', value });
const line = (number: number, ...values: readonly string[]): Line => ({
  number,
  cells: values.flatMap((value, index) => (value === '' ? [] : [text(index + 1, value)])),
});

describe('a value and a number format become a cell', () => {
  interface ValueCase {
    readonly title: string;
    readonly value: unknown;
    readonly format: string;
    readonly expected: Cell | null;
    readonly in1904?: Cell;
  }
  test.each<ValueCase>([
    { title: 'a text', value: '张三', format: '@', expected: text(3, '张三') },
    { title: 'an empty text is nothing', value: '', format: 'yyyy-mm-dd', expected: null },
    { title: 'nothing at all', value: null, format: 'General', expected: null },
    {
      title: 'a boolean',
      value: false,
      format: 'General',
      expected: { column: 3, type: 'boolean', value: false },
    },
    {
      title: 'a plain number',
      value: 0,
      format: 'General',
      expected: { column: 3, type: 'number', value: 0, format: '' },
    },
    {
      title: 'a number under a format',
      value: 25,
      format: '0"人"',
      expected: { column: 3, type: 'number', value: 25, format: '0"人"' },
    },
    {
      title: 'a date',
      value: 42_798,
      format: 'yyyy"年"m"月"d"日"',
      expected: { column: 3, type: 'date', value: 42_798, format: 'yyyy"年"m"月"d"日"' },
      in1904: { column: 3, type: 'date', value: 44_260, format: 'yyyy"年"m"月"d"日"' },
    },
    {
      title: 'a time of day is the same in both systems',
      value: 0.5,
      format: 'h:mm',
      expected: { column: 3, type: 'date', value: 0.5, format: 'h:mm' },
    },
    {
      title: 'a text that looks like an error is a text so far',
      value: '#N/A',
      format: 'General',
      expected: text(3, '#N/A'),
    },
  ])('$title', ({ value, format, expected, in1904 = expected }) => {
    expect(cellMaker(false)(3, value, format)).toEqual(expected);
    expect(cellMaker(true)(3, value, format)).toEqual(in1904);
  });
});

test('a block becomes lines at its place, without empty rows and cells', () => {
  const block = {
    sheetId: 'a',
    area: area(3, 2, 5, 3),
    values: [
      ['甲', ''],
      ['', ''],
      ['', 1],
    ],
    formats: [
      ['@', '@'],
      ['@', '@'],
      ['@', '0'],
    ],
  };
  expect(toLines(block, cellMaker(false))).toEqual({
    sheetId: 'a',
    lines: [
      { number: 3, cells: [text(2, '甲')] },
      { number: 5, cells: [{ column: 3, type: 'number', value: 1, format: '0' }] },
    ],
  });
});

test('lines read anew take the place of the old ones; those no longer in use are gone', () => {
  const known = [line(1, 'a'), line(2, 'b'), line(5, 'c'), line(9, 'd')];
  const renewed = [{ from: 2, to: 4 }];
  expect(renewLines(known, renewed, [line(4, 'new'), line(3, 'also new')], { from: 1, to: 8 })).toEqual([
    line(1, 'a'),
    line(3, 'also new'),
    line(4, 'new'),
    line(5, 'c'),
  ]);
});

describe('texts that look like errors', () => {
  test.each(['#N/A', '#DIV/0!', '#NAME?', '#REF!', '#SPILL!', '#GETTING_DATA', '#ÜBERLAUF!'])(
    '%s',
    (value) => {
      expect(suspectAreas([line(2, value)])).toEqual([area(2, 1, 2, 1)]);
    },
  );

  test.each(['#标签', '# N/A', '#n/a', 'N/A', '#', 'C#', '#1 组'])('not %s', (value) => {
    expect(suspectAreas([line(2, value)])).toEqual([]);
  });

  test('those below each other are asked for together', () => {
    const lines = [line(1, '#N/A', '#N/A'), line(2, '#REF!', 'x'), line(3, '#N/A', '#N/A'), line(5, '#N/A')];
    expect(suspectAreas(lines)).toEqual([
      area(1, 1, 3, 1),
      area(1, 2, 1, 2),
      area(3, 2, 3, 2),
      area(5, 1, 5, 1),
    ]);
  });

  test('a great many are asked for as one area', () => {
    const lines = Array.from({ length: 65 }, (_, index) => line(2 * index + 3, '甲', '#N/A'));
    expect(suspectAreas(lines)).toEqual([area(3, 2, 131, 2)]);
  });
});

describe('a sheet is put together', () => {
  const lines = [line(2, 'a', 'b', '', 'd'), line(3, 'e'), line(7, '', 'f')];
  const compose = (structure: Partial<SheetStructure>) =>
    composeSheet(lines, {
      ...EMPTY_STRUCTURE,
      used: area(2, 1, 7, 4),
      visible: rowsAndColumnsOf([area(1, 1, 7, 4)]),
      ...structure,
    });
  const flaggedPlaces = (structure: Partial<SheetStructure>): string[] =>
    compose(structure).rows.flatMap(({ number, cells }) =>
      cells
        .filter(({ formula }) => formula === true)
        .map(({ column }) => `${String(number)}.${String(column)}`),
    );

  test('all visible, nothing merged, nothing computed', () => {
    expect(compose({})).toEqual({
      rows: lines.map(({ number, cells }) => ({ number, hidden: false, cells })),
      merges: [],
      hiddenColumns: [],
    });
  });

  test('rows and columns that no visible area touches are hidden', () => {
    const { rows, hiddenColumns } = compose({
      visible: rowsAndColumnsOf([area(1, 2, 2, 3), area(4, 2, 7, 3)]),
    });
    expect(rows.map(({ number, hidden }) => `${String(number)} ${String(hidden)}`)).toEqual([
      '2 false',
      '3 true',
      '7 false',
    ]);
    expect(hiddenColumns).toEqual([1, 4]);
  });

  test('only merged areas with something in their first cell are kept, in order', () => {
    const merged = [area(7, 2, 9, 2), area(2, 3, 3, 3), area(2, 4, 2, 5), area(2, 1, 2, 2)];
    expect(compose({ merged }).merges).toEqual([area(2, 1, 2, 2), area(2, 4, 2, 5), area(7, 2, 9, 2)]);
  });

  test('cells in areas of formulas are flagged, also where areas lie side by side', () => {
    const formulas = [area(3, 1, 9, 2), area(2, 4, 2, 4), area(2, 2, 2, 2), area(20, 1, 30, 9)];
    expect(flaggedPlaces({ formulas })).toEqual(['2.2', '2.4', '3.1', '7.2']);
  });
});

test('a formula differs from its value, a text that looks like one does not', () => {
  const formulas = [
    ['=A1*2', '=1+1', 5],
    ['甲', '=B1', ''],
  ];
  const values = [
    [4, '=1+1', 5],
    ['甲', '=1+1', ''],
  ];
  expect(formulaCells(area(3, 2, 4, 4), formulas, values)).toEqual([area(3, 2, 3, 2), area(4, 3, 4, 3)]);
});

test('a range without values is too much at once', () => {
  const piece = { sheetId: 'a', area: area(1, 1, 9, 9) };
  expect(() => blockOf(piece, null, [['@']])).toThrow('office.tooMuch');
  expect(() => blockOf(piece, [[1]], null)).toThrow('office.tooMuch');
});
