import { sheetsOf } from '@/apps/taskpane/preview/sheets-of';
import type { Block } from '@/core/report';
import { heading, paragraph, picture, text } from '#tests/adapters/docx-file/sample-report';

const title = paragraph('title', text('报告'));
const body = paragraph('body', text('正文'));
const annex = paragraph('annexTitle', text('附件'));
const chart = picture(10, 10);

test.each<{
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly expected: readonly Block[][];
}>([
  { title: 'an empty report is one sheet', blocks: [], expected: [[]] },
  {
    title: 'a report without annexes is one',
    blocks: [title, heading(1, '一'), body],
    expected: [[title, heading(1, '一'), body]],
  },
  {
    title: 'each annex begins one of its own',
    blocks: [title, body, annex, chart, annex, body],
    expected: [
      [title, body],
      [annex, chart],
      [annex, body],
    ],
  },
  { title: 'no sheet is empty before an annex', blocks: [annex, chart], expected: [[annex, chart]] },
])('$title', ({ blocks, expected }) => {
  expect(sheetsOf({ title: '', blocks })).toEqual(expected);
});
