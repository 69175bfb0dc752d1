import fc from 'fast-check';
import { contentInput, holdsContent } from '@/adapters/excel-host/figures/content-input';
import { editsBack } from '@/adapters/excel-host/figures/edits-back';
import { formatRecord, parseRecord } from '@/adapters/excel-host/figures/figure-record';
import type { SheetCells } from '@/adapters/excel-host/figures/sheet-cells';

describe('does a cell hold a figure', () => {
  test.each([
    { title: 'the number', value: 5, content: 5, expected: true },
    { title: 'another number', value: 6, content: 5, expected: false },
    { title: 'a true zero where nothing stands', value: '', content: 0, expected: false },
    { title: 'the number as a text', value: '5', content: 5, expected: false },
    { title: 'a text as a number', value: 5, content: '5', expected: false },
    { title: 'the number to 15 digits', value: 0.3, content: 0.1 + 0.2, expected: true },
    {
      title: 'a number that differs in the 15th digit',
      value: 0.300000000000002,
      content: 0.3,
      expected: false,
    },
    { title: 'the text', value: '1月21日', content: '1月21日', expected: true },
    { title: 'the text with other line ends', value: '甲\n乙', content: '甲\r\n乙', expected: true },
    { title: 'a space more', value: '甲 ', content: '甲', expected: false },
    { title: 'no text and none', value: '', content: '', expected: true },
    { title: 'a truth value', value: true, content: 1, expected: false },
  ])('$title: $expected', ({ value, content, expected }) => {
    expect(holdsContent(value, content)).toBe(expected);
  });
});

test.each([
  { title: 'a number', content: 0.5, format: '@', expected: 0.5 },
  { title: 'no text empties the cell', content: '', format: '', expected: '' },
  { title: 'a text', content: '=1', format: '', expected: "'=1" },
  { title: 'a text under a format of numbers', content: '3-4', format: '0', expected: "'3-4" },
  { title: 'a text under the format of texts', content: '=1\r\n2', format: '@', expected: '=1\n2' },
])('what Excel is given: $title', ({ content, format, expected }) => {
  expect(contentInput(content, format)).toBe(expected);
});

test('what stood in the cells comes back as it was: formulas, texts like formulas, numbers, nothing', () => {
  const before: SheetCells = {
    area: { top: 3, left: 2, bottom: 3, right: 7 },
    values: [[7, '=B1', '5', 5, '', true]],
    formulas: [['=B1*2', '=B1', '5', 5, '', true]],
    formats: [['0', 'General', '@', '@', 'General', 'General']],
  };
  const edits = [2, 3, 4, 5, 6, 7].map((column) => ({
    row: 3,
    column,
    input: 1,
    format: column === 5 ? '0' : null,
  }));
  expect(editsBack(edits, before).map(({ input, format }) => [input, format])).toEqual([
    ['=B1*2', null],
    ["'=B1", null],
    ['5', null],
    [5, '@'],
    ['', null],
    [true, null],
  ]);
});

test('a cell of which only the format was changed gets back its format alone', () => {
  const before: SheetCells = {
    area: { top: 1, left: 1, bottom: 1, right: 1 },
    values: [[0.5]],
    formulas: [[0.5]],
    formats: [['0']],
  };
  expect(editsBack([{ row: 1, column: 1, input: null, format: '0%' }], before)).toEqual([
    { row: 1, column: 1, input: null, format: '0' },
  ]);
});

test('what the sheet remembers is read as it was written, whatever the names', () => {
  const record = fc.record({
    title: fc.string({ unit: 'grapheme' }),
    formats: fc.array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom('__proto__', '2021', '')), fc.string())),
  });
  fc.assert(
    fc.property(record, ({ title, formats }) => {
      const given = { title, formats: new Map(formats) };
      expect(parseRecord(formatRecord(given))).toEqual(given);
    }),
  );
});

test.each(['null', '[]', '7', '{', '{"title":"甲"}', '{"title":"甲","formats":{}}'])(
  '%s is no memory',
  (text) => {
    expect(parseRecord(text)).toEqual({ title: '', formats: new Map() });
  },
);
