import { outlineOf } from '@/apps/taskpane/screens/outline-of';
import type { Block } from '@/core/report';
import { heading, mark, paragraph, picture, text } from '#tests/adapters/docx-file/sample-report';

const five = mark('partyLecture.count', '党课次数', '5');
const nine = mark('partyLecture.hours', '党课学时', '9');

/** Headings with their level and sentences, as one reads them; figures in brackets. */
function told(...blocks: readonly Block[]) {
  const { title, parts, annexes } = outlineOf({ title: '述职报告', blocks });
  return {
    title,
    parts: parts.map((part) => [
      part.heading,
      part.level,
      part.sentences.map((sentence) =>
        sentence.map((inline) => (inline.type === 'mark' ? `[${inline.text}]` : inline.text)).join(''),
      ),
    ]),
    annexes,
  };
}

interface OutlineCase {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly (readonly [heading: string, level: number, sentences: readonly string[]])[];
}

test.each<OutlineCase>([
  { title: 'nothing', blocks: [], parts: [] },
  {
    title: 'sentences with figures, not the others',
    blocks: [paragraph('body', text('学习抓得紧。上党课'), five, text('次；'), text('大家满意。'))],
    parts: [['', 1, ['上党课[5]次；']]],
  },
  {
    title: 'a sentence of several pieces',
    blocks: [paragraph('body', text('党课'), five, text('次，'), nine, text('学时。'))],
    parts: [['', 1, ['党课[5]次，[9]学时。']]],
  },
  {
    title: 'two sentences in one paragraph',
    blocks: [paragraph('body', five, text('次。'), nine, text('学时'))],
    parts: [['', 1, ['[5]次。', '[9]学时']]],
  },
  {
    title: 'a full stop inside a figure ends no sentence',
    blocks: [paragraph('body', text('办理：'), mark('phrase.a', '办理', '已办结。其余在办'), text('。'))],
    parts: [['', 1, ['办理：[已办结。其余在办]。']]],
  },
  {
    title: 'headings, also without sentences',
    blocks: [
      heading(1, '一、组织生活'),
      paragraph('body', text('很好。')),
      heading(2, '（一）党课'),
      paragraph('body', five, text('次。')),
    ],
    parts: [
      ['一、组织生活', 1, []],
      ['（一）党课', 2, ['[5]次。']],
    ],
  },
  {
    title: 'neither title, salutation, signature nor date, nor what is in tables',
    blocks: [
      paragraph('title', mark('report.year', '年度', '2021'), text('年报告')),
      paragraph('salutation', five),
      paragraph('signature', five),
      paragraph('date', five),
      {
        type: 'table',
        columns: [{ heading: '次数', width: 1, align: 'center' }],
        rows: [[[five]]],
      },
      picture(10, 10),
    ],
    parts: [],
  },
])('of a report stands in its outline: $title', ({ blocks, parts }) => {
  expect(told(...blocks)).toEqual({ title: '述职报告', parts, annexes: [] });
});

test('annexes by their titles', () => {
  expect(
    told(
      paragraph('annexTitle', text('附件1　统计表')),
      picture(10, 10),
      paragraph('annexTitle', text('附图')),
    ),
  ).toEqual({ title: '述职报告', parts: [], annexes: ['附件1　统计表', '附图'] });
});
