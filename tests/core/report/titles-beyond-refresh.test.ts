import { marksIn, titlesBeyondRefresh, type Block, type Picture, type ReportDocument } from '@/core/report';

const paragraph = (role: 'annexTitle' | 'body', text: string): Block => ({
  type: 'paragraph',
  role,
  inlines: [{ type: 'text', text }],
});
const heading: Block = { type: 'heading', level: 1, inlines: [{ type: 'text', text: '一、趋势' }] };
const picture: Picture = {
  type: 'picture',
  png: new Uint8Array(),
  width: 1,
  height: 1,
  alternativeText: '柱形图',
};
const table = (isLive: boolean): Block => ({
  type: 'table',
  columns: [{ heading: '次数', width: 1, align: 'left' }],
  rows: [[[isLive ? { type: 'mark', key: 'a', label: '甲', text: '5' } : { type: 'text', text: '5' }]]],
});
const report = (blocks: readonly Block[]): ReportDocument => ({ title: '', blocks });

test.each<{ title: string; given: readonly Block[]; expected: readonly string[] }>([
  {
    title: 'a table of plain text',
    given: [paragraph('annexTitle', '附件1'), table(false)],
    expected: ['附件1'],
  },
  { title: 'no table with a mark', given: [paragraph('annexTitle', '附件1'), table(true)], expected: [] },
  { title: 'no table without a title', given: [table(false), table(false)], expected: [] },
  { title: 'a picture below a title', given: [paragraph('annexTitle', '附图'), picture], expected: ['附图'] },
  { title: 'a picture below a heading', given: [heading, picture], expected: ['一、趋势'] },
  {
    title: 'no picture in the text',
    given: [paragraph('body', '全年召开党员大会五次。'), picture, paragraph('annexTitle', '附件1')],
    expected: [],
  },
  { title: 'no second picture below one title', given: [heading, picture, picture], expected: ['一、趋势'] },
])('$title is named', ({ given, expected }) => {
  expect(titlesBeyondRefresh(report(given))).toEqual(expected);
});

test('marks are those of paragraphs and tables, in order', () => {
  const found = marksIn(report([heading, picture, table(true), table(true)]));
  expect(found.map(({ key }) => key)).toEqual(['a', 'a']);
});
