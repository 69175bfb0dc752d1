import { formatArea, parseArea, quoteSheet, splitAddress } from './address';
import { without } from './area';

const ADDRESSES = [
  { given: 'B2', expected: 'B2' },
  { given: '$B$2:C9', expected: 'B2:C9' },
  { given: 'C9:B2', expected: 'B2:C9' },
  { given: 'b2:b2', expected: 'B2' },
  { given: 'A:XFD', expected: 'A1:XFD1048576' },
  { given: 'AA:Z', expected: 'Z:AA' },
  { given: '5:1', expected: '1:5' },
  { given: 'XFD1048576', expected: 'XFD1048576' },
  { given: 'XFE1', expected: null },
  { given: 'A1048577', expected: null },
  { given: 'A0', expected: null },
  { given: 'A1,B2', expected: null },
  { given: '单位', expected: null },
];

test.each(ADDRESSES)('$given is read and written as $expected', ({ given, expected }) => {
  const area = parseArea(given);
  expect(area === null ? null : formatArea(area)).toBe(expected);
});

const NAMES = [
  { given: '三会一课', expected: '三会一课' },
  { given: 'Sheet1', expected: 'Sheet1' },
  { given: '2021年', expected: "'2021年'" },
  { given: '三会 一课', expected: "'三会 一课'" },
  { given: "张三's", expected: "'张三''s'" },
  { given: 'AB12', expected: "'AB12'" },
];

test.each(NAMES)('the sheet $given stands in addresses as $expected', ({ given, expected }) => {
  expect(quoteSheet(given)).toBe(expected);
  expect(splitAddress(`${expected}!$A$1`)).toEqual({ sheet: given, address: '$A$1' });
});

test('an area without a hole falls into rectangles that do not overlap', () => {
  const area = { top: 0, left: 0, bottom: 4, right: 4 };
  const parts = without(area, { top: 1, left: 1, bottom: 2, right: 9 });
  expect(parts.map((part) => formatArea(part))).toEqual(['A1:E1', 'A2:A3', 'A4:E5']);
  expect(without(area, area)).toEqual([]);
});
