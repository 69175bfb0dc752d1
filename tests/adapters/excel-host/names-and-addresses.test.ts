import { namedCells } from '@/adapters/excel-host/read/named-cells';
import { rowsOfAddress } from '@/adapters/excel-host/watch/rows-of-address';

test.each([
  { formula: '=表!$B$3', expected: { sheet: '表', row: 3, column: 2 } },
  { formula: "='It''s 表'!C4", expected: { sheet: "It's 表", row: 4, column: 3 } },
  { formula: '=表!$A$1:$B$2', expected: null },
  { formula: '=表!$A$1,表!$B$1', expected: null },
  { formula: '=0.05', expected: null },
  { formula: '=OFFSET(表!$A$1,0,0,2)', expected: null },
  { formula: '=#REF!', expected: null },
  { formula: '=表!#REF!', expected: null },
  { formula: '=[1]表!$A$1', expected: null },
  { formula: '=别的!$A$1', expected: null },
])('a name that refers to $formula', ({ formula, expected }) => {
  const sheets = new Set(['表', "It's 表"]);
  const names = namedCells([{ name: '党员总数', formula }], sheets);
  expect(names).toEqual(expected === null ? [] : [{ name: '党员总数', ...expected }]);
});

test.each(['Print_Area', 'Print_Titles', '_FilterDatabase', '_xlnm.Print_Area'])(
  '%s is a name of Excel itself',
  (name) => {
    expect(namedCells([{ name, formula: '=表!$A$1' }], new Set(['表']))).toEqual([]);
  },
);

test.each([
  { address: 'B3', expected: [{ from: 3, to: 3 }] },
  { address: '$B$3:$D$5', expected: [{ from: 3, to: 5 }] },
  { address: 'D5:B3', expected: [{ from: 3, to: 5 }] },
  { address: '3:5', expected: [{ from: 3, to: 5 }] },
  { address: "'三会, 一课'!B3", expected: null },
  { address: '三会一课!B3:C9', expected: [{ from: 3, to: 9 }] },
  {
    address: 'A1,C5:D6',
    expected: [
      { from: 1, to: 1 },
      { from: 5, to: 6 },
    ],
  },
  { address: 'A:C', expected: null },
  { address: 'A1,B:B', expected: null },
  { address: '', expected: null },
])('the rows of $address', ({ address, expected }) => {
  expect(rowsOfAddress(address)).toEqual(expected);
});
