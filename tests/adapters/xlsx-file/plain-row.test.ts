import { PlainRowReader } from '@/adapters/xlsx-file/read/plain-row';

interface RowCase {
  readonly title: string;
  readonly given: string;
  /** Number, hidden or not, how many cells; null: left to the parser. */
  readonly expected: readonly [number: string, hidden: boolean, cells: number] | null;
}

test.each<RowCase>([
  {
    title: 'as Excel writes it',
    given:
      '<row r="2" spans="1:3" ht="20.25" customHeight="1" x14ac:dyDescent="0.25"><c r="A2" s="1"><v>44260</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" s="3"/></row>',
    expected: ['2', false, 3],
  },
  {
    title: 'as streaming writers write it',
    given: '<row r="7"><c r="A7" t="inlineStr"><is><t xml:space="preserve"> 党课 </t></is></c></row>',
    expected: ['7', false, 1],
  },
  {
    title: 'with a computed cell',
    given: '<row r="2"><c r="D2"><f>B2-C2</f><v>2</v></c></row>',
    expected: ['2', false, 1],
  },
  { title: 'hidden', given: '<row r="3" hidden="1"/>', expected: ['3', true, 0] },
  { title: 'after white space', given: '\n  <row r="3"></row>', expected: ['3', false, 0] },
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
  const row = new PlainRowReader().at(given, 0);
  expect(row === null ? null : [row.number, row.hidden, row.cells.length]).toEqual(expected);
  if (row !== null) expect(row.end).toBe(given.length);
});

test('where attributes never repeat, rows are left to the parser at last', () => {
  const reader = new PlainRowReader();
  const at = (height: number) => reader.at(`<row r="1" ht="${String(height)}"/>`, 0) !== null;
  expect(Array.from({ length: 1_001 }, (_, height) => at(height)).indexOf(false)).toBe(1_000);
  expect(at(0)).toBe(true);
});
