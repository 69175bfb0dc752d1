import { readBlankDocument } from './read-blank-document';

const read = (...lines: readonly string[]) =>
  readBlankDocument(['title: 试', 'year: 2021', ...lines].join('\n'));

const blank = {
  story: 'body',
  paragraph: 0,
  start: 2,
  length: 2,
  text: 'XX',
  kinds: ['count'],
  keys: [],
  mayBeOpen: true,
  isScored: true,
  isOptional: false,
};

describe('what is true of a blank', () => {
  test.each([
    { title: 'no figure is right', given: '召开⟦XX|count⟧次', expected: {} },
    { title: 'the same said', given: '召开⟦XX|count|-⟧次', expected: {} },
    {
      title: 'one figure is right',
      given: '召开⟦XX|count|generalMeeting.count@2021Q1⟧次',
      expected: { keys: ['generalMeeting.count@2021Q1'], mayBeOpen: false },
    },
    {
      title: 'one of several, or none',
      given: '召开⟦XX|rate/count|own:甲/generalMeeting.count/-⟧次',
      expected: { kinds: ['rate', 'count'], keys: ['甲', 'generalMeeting.count'] },
    },
    { title: 'nobody can say', given: '召开⟦XX|count|?⟧次', expected: { isScored: false } },
    {
      title: 'it may be no blank',
      given: '召开⟦XX|?⟧次',
      expected: {
        kinds: ['count', 'dateMonth', 'dateDay', 'date', 'rate', 'year', 'name', 'freeText'],
        isOptional: true,
      },
    },
    { title: 'a border in it', given: '召开⟦X¦X|count⟧次', expected: {} },
    { title: 'a placeholder', given: '召开⟦control:数字|count⟧次', expected: { text: '数字' } },
    {
      title: 'a control that shows nothing',
      given: '召开⟦control:|count⟧次',
      expected: { text: '', length: 0 },
    },
  ])('$title', ({ given, expected }) => {
    expect(read(given).truth).toEqual([{ ...blank, ...expected }]);
  });

  test('of an unknown kind there is none', () => {
    expect(() => read('⟦XX|number⟧')).toThrow('number is no kind of blank');
  });
});

describe('paragraphs', () => {
  test.each([
    {
      title: 'underlined white space, other spaces, signs',
      given: ['甲⟦␣␣¦␣|name⟧乙⟨␣丙⟩ 丁⇥戊⏎己'],
      expected: [
        {
          text: '甲   乙 丙 丁\t戊\n己',
          lines: [{ start: 1, length: 3 }],
        },
      ],
    },
    {
      title: 'controls',
      given: ['甲⟦control:填|name⟧⟪乙⟫⟦control:|name⟧'],
      expected: [
        {
          text: '甲填乙',
          openControls: [
            { start: 1, length: 1 },
            { start: 3, length: 0 },
          ],
        },
      ],
    },
    {
      title: 'headers, footers and notes come last, wherever they are written',
      given: ['>> 头', '## 题', '^^ 注', '<< 尾', '¶', '文'],
      expected: [
        { text: '题' },
        { text: '' },
        { text: '文' },
        { text: '头', story: 'header' },
        { text: '尾', story: 'footer' },
        { text: '注', story: 'footnote' },
      ],
    },
    {
      title: 'cells, merged ones and those of a table within, and what Word wants behind tables',
      given: ['| 甲 | < | 乙‖丙 |', '| ^ | 丁 | 戊 |', '|| 己 || 庚 ||'],
      expected: [
        { text: '甲', cell: { table: 0, row: 0, column: 0, span: 2 } },
        { text: '乙', cell: { table: 0, row: 0, column: 1 } },
        { text: '丙', cell: { table: 0, row: 0, column: 1 } },
        { text: '', cell: { table: 0, row: 1, column: 0 } },
        { text: '丁', cell: { table: 0, row: 1, column: 1 } },
        { text: '戊', cell: { table: 0, row: 1, column: 2 } },
        { text: '己', cell: { table: 1, row: 0, column: 0 } },
        { text: '庚', cell: { table: 1, row: 0, column: 1 } },
        { text: '', cell: { table: 0, row: 1, column: 2 } },
        { text: '' },
      ],
    },
    {
      title: 'two tables, and blanks in cells',
      given: ['| ⟦XX|count⟧次 |', '', '间', '| 乙 |', '末'],
      expected: [
        { text: 'XX次', cell: { table: 0, row: 0, column: 0 } },
        { text: '间' },
        { text: '乙', cell: { table: 1, row: 0, column: 0 } },
        { text: '末' },
      ],
    },
  ])('$title', ({ given, expected }) => {
    expect(read(...given).paragraphs).toEqual(
      expected.map((paragraph, index) => ({ index, marks: [], ...paragraph })),
    );
  });
});

test.each([
  { title: 'no year', given: 'title: 试', expected: 'A document needs a title and a year.' },
  { title: 'a note on nothing', given: '^^ 注', expected: 'A footnote needs a paragraph above it.' },
  { title: 'a table within nothing', given: '|| 甲 ||', expected: 'A nested row needs a row above it.' },
])('$title is refused', ({ given, expected }) => {
  expect(() => readBlankDocument(given)).toThrow(expected);
});

test("the head and a user's own figures", () => {
  const { title, year, own } = read('# own: 甲|次', 'own: 乙|人次');
  expect({ title, year, own }).toEqual({ title: '试', year: 2021, own: [{ name: '乙', unit: '人次' }] });
});
