import { insertSteps, stepTexts } from '@/adapters/word-host/insert/insert-steps';
import { isStartOf } from '@/adapters/word-host/insert/remove-inserted';
import type { Block, Inline, ReportDocument } from '@/core/report';
import { heading, mark, paragraph, picture, text } from '#tests/adapters/docx-file/sample-report';

const report = (...blocks: readonly Block[]): ReportDocument => ({ title: '', blocks });
const count = mark('research.count', '调研次数', '6');
const table = (...rows: readonly (readonly (readonly Inline[])[])[]): Block => ({
  type: 'table',
  columns: [
    { heading: '月份', width: 1, align: 'center' },
    { heading: '次数', width: 3, align: 'center' },
  ],
  rows,
});
const EMPTY = { type: 'paragraph', style: 'Normal', isFlushRight: false, isIndented: false, pieces: [] };

test.each([
  { given: paragraph('title', text('述职报告')), expected: ['Title', false, false] },
  { given: paragraph('subtitle', text('支部')), expected: ['Subtitle', false, false] },
  { given: paragraph('salutation', text('同志们：')), expected: ['Normal', false, false] },
  { given: paragraph('body', text('全年')), expected: ['Normal', false, true] },
  { given: paragraph('signature', text('支部')), expected: ['Normal', true, false] },
  { given: paragraph('date', text('1月1日')), expected: ['Normal', true, false] },
  { given: paragraph('annexTitle', text('附件')), expected: ['Title', false, false] },
  { given: heading(1, '一、'), expected: ['Heading1', false, false] },
  { given: heading(4, '（1）'), expected: ['Heading4', false, false] },
])('a paragraph has the style of its role: $expected.0', ({ given, expected }) => {
  const [style, isFlushRight, isIndented] = expected;
  expect(insertSteps(report(given))).toEqual([
    expect.objectContaining({ type: 'paragraph', style, isFlushRight, isIndented }),
  ]);
});

test('neighbouring texts are one piece, empty ones none, and a mark is its own', () => {
  const [step] = insertSteps(
    report(paragraph('body', text('调'), text(''), text('研\n'), count, text(''), count)),
  );
  const six = { text: '6', mark: { tag: 'fig:research.count', title: '调研次数' } };
  expect(step).toMatchObject({ pieces: [{ text: '调研 ', mark: null }, six, six] });
});

test('cells with a mark are filled apart, all others with the table', () => {
  const steps = insertSteps(
    report(
      paragraph('annexTitle', text('附件')),
      table([[text('1月')], [count]], [[text('共'), count, text('次')], []]),
      paragraph('body', text('完')),
    ),
  );
  const six = { text: '6', mark: { tag: 'fig:research.count', title: '调研次数' } };
  expect(steps[1]).toEqual({
    type: 'table',
    values: [
      ['月份', '次数'],
      ['1月', ''],
      ['', ''],
    ],
    cells: [
      { row: 1, column: 1, pieces: [six] },
      { row: 2, column: 0, pieces: [{ text: '共', mark: null }, six, { text: '次', mark: null }] },
    ],
    isCentred: true,
    shares: [0.25, 0.75],
  });
  expect(stepTexts(steps)).toEqual(['附件', '月份', '次数', '1月', '6', '共6次', '', '完']);
});

test('before and after each table stands a paragraph', () => {
  const steps = insertSteps(report(table(), table(), paragraph('body', text('完')), table()));
  expect(steps.map(({ type }) => type)).toEqual([
    'paragraph',
    'table',
    'paragraph',
    'table',
    'paragraph',
    'table',
    'paragraph',
  ]);
  expect([steps[0], steps[2], steps[6]]).toEqual([EMPTY, EMPTY, EMPTY]);
});

test('a picture is a paragraph of its own, also beside tables', () => {
  const chart = picture(4, 3);
  const steps = insertSteps(report(chart, table(), chart, chart, table()));
  expect(steps.map(({ type }) => type)).toEqual([
    'picture',
    'table',
    'picture',
    'picture',
    'table',
    'paragraph',
  ]);
  expect(steps[0]).toEqual({ type: 'picture', picture: chart });
});

test.each([
  { title: 'nothing', said: '' },
  { title: 'a sign of its own', said: '/' },
])('of a picture Word may say $title', ({ said }) => {
  const steps = insertSteps(
    report(paragraph('body', text('一')), picture(4, 3), paragraph('body', text('二'))),
  );
  expect(isStartOf(['一', said, '二'], stepTexts(steps))).toBe(true);
  expect(isStartOf(['一', '我写的', '二'], stepTexts(steps))).toBe(false);
});

test('a table without columns is none', () => {
  expect(insertSteps(report({ type: 'table', columns: [], rows: [[]] }))).toEqual([]);
});

test.each([
  { title: 'nothing', texts: [], expected: true },
  { title: 'some of them', texts: ['一', '二三'], expected: true },
  { title: 'the last one half-way', texts: ['一', '二'], expected: true },
  { title: 'another text', texts: ['一', '三'], expected: false },
  { title: 'more than were inserted', texts: ['一', '二三', '四', '五'], expected: false },
])('what stands after a failure is ours if it is how the report starts: $title', ({ texts, expected }) => {
  expect(isStartOf(texts, ['一', '二三', '四'])).toBe(expected);
});
