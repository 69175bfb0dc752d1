import { CellStore } from '@/adapters/xlsx-file/read/cell-store';
import { NOT_PLAIN, PlainRowReader } from '@/adapters/xlsx-file/read/plain-row';
import { SheetRows } from '@/adapters/xlsx-file/read/sheet-rows';

function rowsOfSheet(): SheetRows {
  return new SheetRows(new CellStore({ strings: ['党员大会'], formats: [] }));
}

interface RowCase {
  readonly title: string;
  readonly given: string;
  /** Number, hidden or not, what the cells hold; null: left to the parser. */
  readonly expected: readonly [number: number, hidden: boolean, ...values: unknown[]] | 'empty' | null;
}

test.each<RowCase>([
  {
    title: 'as Excel writes it',
    given:
      '<row r="2" spans="1:3" ht="20.25" customHeight="1" x14ac:dyDescent="0.25"><c r="A2" s="1"><v>44260</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" s="3"/></row>',
    expected: [2, false, 44260, '党员大会'],
  },
  {
    title: 'as streaming writers write it',
    given: '<row r="7"><c r="A7" t="inlineStr"><is><t xml:space="preserve"> 党课 </t></is></c></row>',
    expected: [7, false, ' 党课 '],
  },
  {
    title: 'with a computed cell',
    given: '<row r="2"><c r="D2"><f>B2-C2</f><v>2</v></c></row>',
    expected: [2, false, 2],
  },
  {
    title: 'hidden',
    given: '<row r="3" hidden="1"><c r="A3"><v>1.5</v></c></row>',
    expected: [3, true, 1.5],
  },
  { title: 'without cells', given: '<row r="3" hidden="1"/>', expected: 'empty' },
  {
    title: 'with leading zeros',
    given: '<row r="3"><c r="A3" t="str"><v>007</v></c></row>',
    expected: [3, false, '007'],
  },
  { title: 'after white space', given: '\n  <row r="3"></row>', expected: 'empty' },
  { title: 'a reference', given: '<row r="1"><c r="A1" t="str"><v>a&amp;b</v></c></row>', expected: null },
  { title: 'a carriage return', given: '<row r="1"><c r="A1" t="str"><v>a\rb</v></c></row>', expected: null },
  { title: 'a comment', given: '<row r="1"><!-- --><c r="A1"><v>1</v></c></row>', expected: null },
  {
    title: 'runs',
    given: '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>',
    expected: null,
  },
  { title: 'an attribute twice', given: '<row r="1" ht="1" ht="2"/>', expected: null },
  { title: 'its number twice', given: '<row r="1" r="2"/>', expected: null },
  { title: 'a cell of another row', given: '<row r="1"><c r="A2"><v>1</v></c></row>', expected: null },
  { title: 'an unclosed row', given: '<row r="1"><c r="A1"><v>1</v></c>', expected: null },
  { title: 'half a cell', given: '<row r="1"><c r="A1"><v>1</', expected: null },
  { title: 'another element', given: '<rowBreaks count="1"/>', expected: null },
])('a row, $title', ({ given, expected }) => {
  const rows = rowsOfSheet();
  const end = new PlainRowReader(rows).take(given, 0);
  expect(end).toBe(expected === null ? NOT_PLAIN : given.length);
  const taken = rows.list.map(({ number, hidden, cells }) => [
    number,
    hidden,
    ...cells.map((cell) => ('value' in cell ? cell.value : null)),
  ]);
  expect(taken).toEqual(expected === null || expected === 'empty' ? [] : [expected]);
});

test('where attributes never repeat, rows are left to the parser at last', () => {
  const reader = new PlainRowReader(rowsOfSheet());
  const at = (height: number) =>
    reader.take(`<row r="${String(height + 1)}" ht="${String(height)}"/>`, 0) !== NOT_PLAIN;
  expect(Array.from({ length: 1_001 }, (_, height) => at(height)).indexOf(false)).toBe(1_000);
  expect(reader.take('<row r="2000" ht="0"/>', 0)).not.toBe(NOT_PLAIN);
});
