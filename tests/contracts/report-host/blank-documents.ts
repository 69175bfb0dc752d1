import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, styledRun, table, userControl } from './contract-documents';

const BOLD = '<w:b/>';
const RED = '<w:color w:val="FF0000"/>';

/** What is asked for in short: paragraph, start, blank, text. The key is `k` and the position. */
export type ShortAdoption = readonly [paragraph: number, start: number, blank: string, text: string];

/** Blanks where people leave them, with what the document says once they are adopted. */
export const BLANK_DOCUMENTS = [
  {
    title: 'one blank within a text',
    body: p(run('召开XX次')),
    adoptions: [[0, 2, 'XX', '5']],
    adopted: [0],
    left: [],
    marks: ['5'],
    outside: ['召开⟦fig:k0⟧次'],
    looks: [''],
  },
  {
    title: 'several blanks of one paragraph, asked for in any order',
    body: p(run('党员大会XX次，支委会XX次，共____项')),
    adoptions: [
      [0, 16, '____', '24'],
      [0, 4, 'XX', '5'],
      [0, 11, 'XX', '12'],
    ],
    adopted: [0, 1, 2],
    left: [],
    marks: ['5', '12', '24'],
    outside: ['党员大会⟦fig:k1⟧次，支委会⟦fig:k2⟧次，共⟦fig:k0⟧项'],
    looks: ['', '', ''],
  },
  {
    title: 'a paragraph that is nothing but a blank',
    body: p(run('一')) + p(run('____')) + p(run('三')),
    adoptions: [[1, 0, '____', '二']],
    adopted: [0],
    left: [],
    marks: ['二'],
    outside: ['一', '⟦fig:k0⟧', '三'],
    looks: [''],
  },
  {
    title: 'a blank with its own look keeps it',
    body: p(run('召开') + styledRun(BOLD + RED, 'XX') + run('次')),
    adoptions: [[0, 2, 'XX', '5']],
    adopted: [0],
    left: [],
    marks: ['5'],
    outside: ['召开⟦fig:k0⟧次'],
    looks: ['b color=FF0000'],
  },
  {
    title: 'a blank over runs that look different takes the look of the first',
    body: p(run('召开') + styledRun(RED, 'X') + styledRun(BOLD, 'X') + styledRun(BOLD, '次')),
    adoptions: [[0, 2, 'XX', '5']],
    adopted: [0],
    left: [],
    marks: ['5'],
    outside: ['召开⟦fig:k0⟧次'],
    looks: ['color=FF0000'],
  },
  {
    title: 'blanks in cells',
    body:
      p(run('表')) +
      table([run('次数'), run('XX')], [run('人次'), run('共') + styledRun(BOLD, 'XX')]) +
      p(run('完XX')),
    adoptions: [
      [2, 0, 'XX', '5'],
      [4, 1, 'XX', '90'],
      [5, 1, 'XX', '6'],
    ],
    adopted: [0, 1, 2],
    left: [],
    marks: ['5', '90', '6'],
    outside: ['表', '次数', '⟦fig:k0⟧', '人次', '共⟦fig:k1⟧', '完⟦fig:k2⟧'],
    looks: ['', 'b', ''],
  },
  {
    title: 'a blank beside a mark',
    body: p(markXml('a', run('XX')) + run('XX')),
    adoptions: [[0, 2, 'XX', '5']],
    adopted: [0],
    left: [],
    marks: ['XX', '5'],
    outside: ['⟦fig:a⟧⟦fig:k0⟧'],
    looks: ['', ''],
  },
  {
    title: 'a blank in a mark is left',
    body: p(run('召开') + markXml('a', run('XX')) + run('次，XX项')),
    adoptions: [
      [0, 2, 'XX', '5'],
      [0, 6, 'XX', '24'],
    ],
    adopted: [1],
    left: [{ position: 0, reason: 'insideControl', detail: '' }],
    marks: ['XX', '24'],
    outside: ['召开⟦fig:a⟧次，⟦fig:k1⟧项'],
    looks: ['', ''],
  },
  {
    title: 'a blank in a control of the user’s in the line is left',
    body: p(userControl(run('XX')) + run('次')),
    adoptions: [[0, 0, 'XX', '5']],
    adopted: [],
    left: [{ position: 0, reason: 'insideControl', detail: '' }],
    marks: [],
    outside: ['XX次'],
    looks: [],
  },
  {
    title: 'a blank in a control of the user’s around paragraphs is adopted',
    body: userControl(p(run('召开XX次')) + p(run('完'))) + p(''),
    adoptions: [[0, 2, 'XX', '5']],
    adopted: [0],
    left: [],
    marks: ['5'],
    outside: ['召开⟦fig:k0⟧次', '完', ''],
    looks: [''],
  },
  {
    title: 'what does not stand there is left, all else is adopted',
    body: p(run('召开XX次')) + p(run('共XX项')),
    adoptions: [
      [0, 3, 'XX', '5'],
      [0, 2, 'YY', '5'],
      [9, 0, 'XX', '5'],
      [1, 1, 'XX', '24'],
    ],
    adopted: [3],
    left: [0, 1, 2].map((position) => ({ position, reason: 'changed', detail: '' })),
    marks: ['24'],
    outside: ['召开XX次', '共⟦fig:k3⟧项'],
    looks: [''],
  },
] as const satisfies readonly {
  readonly adoptions: readonly ShortAdoption[];
  readonly [more: string]: unknown;
}[];
