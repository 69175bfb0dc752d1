import type { MarkEdit } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, styledRun } from './contract-documents';

interface RenamedDocument {
  readonly title: string;
  readonly body: string;
  readonly edits: readonly MarkEdit[];
  /** Tag, title and text of each mark. */
  readonly after: readonly (readonly [tag: string, title: string, text: string])[];
}

const UNNAMED = `<w:sdt><w:sdtPr><w:tag w:val="fig:a"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${run('5')}</w:sdtContent></w:sdt>`;

/** Marks that are to say what another figure says, each with its edits and what the marks are then. */
export const RENAMED_DOCUMENTS: readonly RenamedDocument[] = [
  {
    title: 'with a new text',
    body: p(run('召开') + markXml('a', run('5')) + run('次，') + markXml('a', run('5')) + run('次')),
    edits: [{ index: 1, text: '6', tag: 'fig:b', title: 'b <次数> & “数”' }],
    after: [
      ['fig:a', 'a的题目', '5'],
      ['fig:b', 'b <次数> & “数”', '6'],
    ],
  },
  {
    title: 'with the text it has',
    body: p(markXml('a', run('5')) + run('次')),
    edits: [{ index: 0, text: '5', tag: 'fig:b', title: 'b' }],
    after: [['fig:b', 'b', '5']],
  },
  {
    title: 'the tag alone, the title alone',
    body: p(markXml('a', run('5')) + run('次，') + markXml('b', run('6'))),
    edits: [
      { index: 0, text: '5', tag: 'fig:c' },
      { index: 1, text: '7', title: '题目' },
    ],
    after: [
      ['fig:c', 'a的题目', '5'],
      ['fig:b', '题目', '7'],
    ],
  },
  {
    title: 'two that change places',
    body: p(markXml('a', run('5'))) + p(markXml('b', run('6'))),
    edits: [
      { index: 0, text: '6', tag: 'fig:b', title: 'b' },
      { index: 1, text: '5', tag: 'fig:a', title: 'a' },
    ],
    after: [
      ['fig:b', 'b', '6'],
      ['fig:a', 'a', '5'],
    ],
  },
  {
    title: 'with a title too long for a control',
    body: p(markXml('a', run('5'))),
    edits: [{ index: 0, text: '6', tag: 'fig:b', title: '长'.repeat(70) }],
    after: [['fig:b', `${'长'.repeat(63)}…`, '6']],
  },
  {
    title: 'one of several runs, locked, without a title',
    body:
      p(markXml('a', run('9') + styledRun('<w:b/>', '3'), '<w:lock w:val="sdtContentLocked"/>')) + p(UNNAMED),
    edits: [
      { index: 0, text: '94', tag: 'fig:b', title: 'b' },
      { index: 1, text: '5', tag: 'fig:c', title: 'c' },
    ],
    after: [
      ['fig:b', 'b', '94'],
      ['fig:c', 'c', '5'],
    ],
  },
];
