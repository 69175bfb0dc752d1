import type { TypedEdit } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, styledRun, table, userControl } from './contract-documents';

const RED = '<w:color w:val="FF0000"/>';

interface TypedDocument {
  readonly title: string;
  readonly body: string;
  readonly edits: readonly TypedEdit[];
  readonly written: readonly number[];
  readonly left: readonly { readonly position: number; readonly reason: string; readonly detail: string }[];
  readonly marks: readonly string[];
  readonly outside: readonly string[];
}

const leftAs = (reason: string, ...positions: readonly number[]) =>
  positions.map((position) => ({ position, reason, detail: '' }));

/** Typed numbers that are corrected, with what the document says then. */
export const TYPED_DOCUMENTS: readonly TypedDocument[] = [
  {
    title: 'one number within a text',
    body: p(run('出勤率95%。')),
    edits: [{ paragraph: 0, start: 3, blank: '95%', text: '96%' }],
    written: [0],
    left: [],
    marks: [],
    outside: ['出勤率96%。'],
  },
  {
    title: 'several of one paragraph, longer and shorter, asked for in any order',
    body: p(run('党课12次，支委会3次，共24项')),
    edits: [
      { paragraph: 0, start: 13, blank: '24', text: '9' },
      { paragraph: 0, start: 2, blank: '12', text: '5' },
      { paragraph: 0, start: 9, blank: '3', text: '105' },
    ],
    written: [0, 1, 2],
    left: [],
    marks: [],
    outside: ['党课5次，支委会105次，共9项'],
  },
  {
    title: 'a number over several runs',
    body: p(run('共1') + styledRun(RED, '2') + styledRun(RED, '次')),
    edits: [{ paragraph: 0, start: 1, blank: '12', text: '15' }],
    written: [0],
    left: [],
    marks: [],
    outside: ['共15次'],
  },
  {
    title: 'in cells, beside a mark of the same text, in a control around paragraphs',
    body:
      table([run('次数'), run('5')], [run('人次'), run('共90')]) +
      p(markXml('a', run('6')) + run('6次')) +
      userControl(p(run('召开7次'))) +
      p(''),
    edits: [
      { paragraph: 1, start: 0, blank: '5', text: '6' },
      { paragraph: 3, start: 1, blank: '90', text: '91' },
      { paragraph: 4, start: 1, blank: '6', text: '8' },
      { paragraph: 5, start: 2, blank: '7', text: '9' },
    ],
    written: [0, 1, 2, 3],
    left: [],
    marks: ['6'],
    outside: ['次数', '6', '人次', '共91', '⟦fig:a⟧8次', '召开9次', ''],
  },
  {
    title: 'what stands in a mark or in a control of the user’s in the line is left',
    body: p(markXml('a', run('6')) + run('次')) + p(userControl(run('7')) + run('次')),
    edits: [
      { paragraph: 0, start: 0, blank: '6', text: '8' },
      { paragraph: 1, start: 0, blank: '7', text: '8' },
    ],
    written: [],
    left: leftAs('insideControl', 0, 1),
    marks: ['6'],
    outside: ['⟦fig:a⟧次', '7次'],
  },
  {
    title: 'what does not stand there, or in another sentence, is left, all else is written',
    body: p(run('会议。召开7次。')) + p(run('会议。召开7次，')) + p(run('共7次')),
    edits: [
      { paragraph: 0, start: 5, blank: '7', text: '8', around: { start: 3, text: '召开7次。' } },
      { paragraph: 1, start: 5, blank: '7', text: '8', around: { start: 3, text: '召开7次。' } },
      { paragraph: 2, start: 0, blank: '7', text: '8' },
      { paragraph: 9, start: 0, blank: '7', text: '8' },
      { paragraph: 2, start: 1, blank: '7', text: '8', around: { start: -1, text: '共' } },
    ],
    written: [0],
    left: leftAs('changed', 1, 2, 3, 4),
    marks: [],
    outside: ['会议。召开8次。', '会议。召开7次，', '共7次'],
  },
];
