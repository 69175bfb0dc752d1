import type { Release } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, styledRun, table, userControl, type WordFilePlan } from './contract-documents';

interface ReleaseDocument {
  readonly title: string;
  readonly body: string;
  readonly stories?: WordFilePlan;
  readonly releases: readonly Release[];
  /** What each paragraph of the body says then, with the texts of the marks that are left. */
  readonly texts: readonly string[];
  readonly marks: readonly string[];
}

/** Marks that become typed words again. */
export const RELEASE_DOCUMENTS: readonly ReleaseDocument[] = [
  {
    title: 'one within a text',
    body: p(run('召开') + markXml('a', run('5')) + run('次')),
    releases: [{ index: 0, text: 'XX' }],
    texts: ['召开XX次'],
    marks: [],
  },
  {
    title: 'some of several, which keep their places',
    body: p(
      run('党员大会') + markXml('a', run('5')) + run('次，支委会') + markXml('b', run('12')) + run('次'),
    ),
    releases: [{ index: 1, text: '____' }],
    texts: ['党员大会5次，支委会____次'],
    marks: ['5'],
  },
  {
    title: 'one that says the words already',
    body: p(markXml('a', run('XX'))),
    releases: [{ index: 0, text: 'XX' }],
    texts: ['XX'],
    marks: [],
  },
  {
    title: 'one that leaves nothing behind',
    body: p(run('书记：') + markXml('a', run('张三')) + run('。')),
    releases: [{ index: 0, text: '' }],
    texts: ['书记：。'],
    marks: [],
  },
  {
    title: 'in a table, and a locked one',
    body: table([run('次数'), markXml('a', run('5'), '<w:lock w:val="sdtContentLocked"/>')]),
    releases: [{ index: 0, text: '×' }],
    texts: ['次数', '×'],
    marks: [],
  },
  {
    title: 'in a control of somebody else, which stays',
    body: p(userControl(run('共') + markXml('a', run('5')) + run('次'))),
    releases: [{ index: 0, text: 'XX' }],
    texts: ['共XX次'],
    marks: [],
  },
  {
    title: 'in the body and in a header',
    body: p(markXml('a', run('5'))),
    stories: { header: p(run('第') + markXml('b', run('2')) + run('期')) },
    releases: [
      { index: 1, text: 'X' },
      { index: 0, text: '&<X' },
    ],
    texts: ['&<X'],
    marks: [],
  },
];

/** A mark in bold between plain words. */
export const BOLD_MARK = p(run('共') + markXml('a', styledRun('<w:b/>', '5')) + run('次'));
