import type { DocumentParagraph, TypedEdit } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, styledRun, table, userControl } from './contract-documents';

const RED = '<w:color w:val="FF0000"/>';
const LINE = '<w:u w:val="single"/>';
const GREY = '<w:rStyle w:val="PlaceholderText"/>';
const WAITS = '<w:showingPlcHdr/>';

let lastId = 5000;

/** A control of the document's own that waits for somebody to type. */
function openControl(content: string, properties = WAITS): string {
  lastId += 1;
  return `<w:sdt><w:sdtPr><w:alias w:val="栏目"/><w:id w:val="${lastId}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const invitation = styledRun(GREY, '请填写');
const line = (text: string) => `<w:r><w:rPr>${LINE}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const spaces = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph's text, and what else is told of it. */
type Seen = readonly [text: string, more?: Omit<Partial<DocumentParagraph>, 'index' | 'text'>];

interface EverywhereDocument {
  readonly title: string;
  readonly body: string;
  readonly stories?: { readonly header?: string; readonly footer?: string };
  readonly paragraphs: readonly Seen[];
}

const cell = (tableIndex: number, row: number, column: number) => ({
  cell: { table: tableIndex, row, column },
});

/** Documents, and all that is told of their paragraphs everywhere. */
export const EVERYWHERE_DOCUMENTS: readonly EverywhereDocument[] = [
  {
    title: 'header and footer behind the body, with their marks',
    body: p(run('共') + markXml('a', run('5'))) + p(''),
    stories: {
      header: p(run('截至') + markXml('h', run('6月'))),
      footer: p(run('XX支部')) + p(markXml('f', run('7'))),
    },
    paragraphs: [
      ['共5', { marks: [{ index: 0, start: 1, length: 1 }] }],
      [''],
      ['截至6月', { story: 'header', marks: [{ index: 1, start: 2, length: 2 }] }],
      ['XX支部', { story: 'footer' }],
      ['7', { story: 'footer', marks: [{ index: 2, start: 0, length: 1 }] }],
    ],
  },
  {
    title: 'cells, also of a table in a cell and in a header',
    body: `${
      p(run('前')) + table([run('甲'), run('乙')], ['', run('丁')]) + p(run('间'))
    }<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc>${table([run('内'), run('层')])}${p(run('外'))}</w:tc></w:tr><w:tr><w:tc>${p(run('末'))}</w:tc></w:tr></w:tbl>${p(
      '',
    )}`,
    stories: { header: table([run('眉')]) + p('') },
    paragraphs: [
      ['前'],
      ['甲', cell(0, 0, 0)],
      ['乙', cell(0, 0, 1)],
      ['', cell(0, 1, 0)],
      ['丁', cell(0, 1, 1)],
      ['间'],
      ['内', cell(2, 0, 0)],
      ['层', cell(2, 0, 1)],
      ['外', cell(1, 0, 0)],
      ['末', cell(1, 1, 0)],
      [''],
      ['眉', { story: 'header', ...cell(3, 0, 0) }],
      ['', { story: 'header' }],
    ],
  },
  {
    title: 'lines to write on, whole, over runs, in part, among other white space, and in a cell',
    body:
      p(run('共') + line('    ') + run('次，') + line('  ') + line('\u3000') + run('项')) +
      p(spaces('  ') + run('名：') + spaces('  ') + line('   ') + spaces(' ') + run('。')) +
      p(
        `${run('甲') + spaces('  ') + run('乙一') + spaces('  ') + run('二')}<w:r><w:rPr>${LINE}</w:rPr><w:tab/></w:r>`,
      ) +
      p(spaces('  甲  ')) +
      table([line('\u3000\u3000')]) +
      p(''),
    paragraphs: [
      [
        '共    次，  \u3000项',
        {
          lines: [
            { start: 1, length: 4 },
            { start: 7, length: 3 },
          ],
        },
      ],
      ['  名：      。', { lines: [{ start: 6, length: 3 }] }],
      ['甲  乙一  二\t', { lines: [{ start: 8, length: 1 }] }],
      ['  甲  '],
      ['\u3000\u3000', { ...cell(0, 0, 0), lines: [{ start: 0, length: 2 }] }],
      [''],
    ],
  },
  {
    title: 'open controls: inviting, empty, around a paragraph and a cell, in a footer',
    body: `${
      p(run('填3') + openControl(invitation) + run('次3') + openControl('', '')) + openControl(p(invitation))
    }<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${openControl(`<w:tc>${p('')}</w:tc>`, '')}</w:tr></w:tbl>${userControl(
      p(run('甲') + openControl(invitation)) + p(''),
    )}`,
    stories: { footer: p(openControl(invitation)) },
    paragraphs: [
      [
        '填3请填写次3',
        {
          openControls: [
            { start: 2, length: 3 },
            { start: 7, length: 0 },
          ],
        },
      ],
      ['请填写', { openControls: [{ start: 0, length: 3 }] }],
      ['', { ...cell(0, 0, 0), openControls: [{ start: 0, length: 0 }] }],
      ['甲请填写', { openControls: [{ start: 1, length: 3 }] }],
      [''],
      ['请填写', { story: 'footer', openControls: [{ start: 0, length: 3 }] }],
    ],
  },
  {
    title: 'no open controls: filled, marks, lists, locked, around several paragraphs, in another control',
    body:
      p(userControl(run('5')) + markXml('a', invitation, WAITS)) +
      p(openControl(invitation, `${WAITS}<w:dropDownList/>`)) +
      p(openControl(invitation, `<w:lock w:val="contentLocked"/>${WAITS}`)) +
      openControl(p('') + p(''), '') +
      p(userControl(run('甲') + openControl(invitation))),
    paragraphs: [['5请填写'], ['请填写'], ['请填写'], [''], [''], ['甲请填写']],
  },
];

/** In short: paragraph, start, blank, text. */
type ShortPlace = readonly [paragraph: number, start: number, blank: string, text: string];

interface FilledDocument {
  readonly title: string;
  readonly body: string;
  readonly stories?: { readonly header?: string; readonly footer?: string };
  readonly places: readonly ShortPlace[];
  readonly left?: readonly { readonly position: number; readonly reason: string; readonly detail: string }[];
  /** Once they are marks of the keys `k` and their positions, and once they are typed. */
  readonly adopted: readonly string[];
  readonly typed: readonly string[];
  /** Of the marks in the body. */
  readonly looks: readonly string[];
}

/** Blanks of all places, with what the document says once they are filled. Parts come in the order of their names. */
export const FILLED_DOCUMENTS: readonly FilledDocument[] = [
  {
    title: 'in header and footer, of several runs, beside a mark',
    body: p(run('共XX')),
    stories: {
      header: p(run('截至X') + styledRun(RED, 'X月')),
      footer: p(markXml('f', run('XX')) + run('XX')),
    },
    places: [
      [0, 1, 'XX', '5'],
      [1, 2, 'XX', '6'],
      [2, 2, 'XX', '7'],
      [2, 0, 'XX', '8'],
    ],
    left: [{ position: 3, reason: 'insideControl', detail: '' }],
    adopted: ['共⟦fig:k0⟧', '⟦fig:f⟧⟦fig:k2⟧', '截至⟦fig:k1⟧月'],
    typed: ['共5', '⟦fig:f⟧7', '截至6月'],
    looks: [''],
  },
  {
    title: 'lines to write on',
    body: p(run('共') + line('    ') + run('次，') + line('  ') + line('\u3000') + run('项')),
    places: [
      [0, 1, '    ', '5'],
      [0, 7, '  \u3000', '12'],
    ],
    adopted: ['共⟦fig:k0⟧次，⟦fig:k1⟧项'],
    typed: ['共5次，12项'],
    looks: ['u=single', 'u=single'],
  },
  {
    title: 'open controls in the line, two empty ones in one place',
    body: p(run('填') + openControl(invitation) + run('次') + openControl('', '') + openControl('', '')),
    places: [
      [0, 1, '请填写', '5'],
      [0, 5, '', '6'],
      [0, 5, '', '7'],
      [0, 5, '', '8'],
      [0, 1, '请填写', '9'],
    ],
    left: [
      { position: 3, reason: 'changed', detail: '' },
      { position: 4, reason: 'changed', detail: '' },
    ],
    adopted: ['填⟦fig:k0⟧次⟦fig:k1⟧⟦fig:k2⟧'],
    typed: ['填5次67'],
    looks: ['', '', ''],
  },
  {
    title: 'open controls with a look, a lock and an end of their own',
    body: p(
      openControl(styledRun(GREY + RED, '填'), WAITS) +
        openControl(invitation, `<w:rPr><w:b/></w:rPr><w:lock w:val="sdtLocked"/><w:temporary/>${WAITS}`),
    ),
    places: [
      [0, 0, '填', '5'],
      [0, 1, '请填写', '6'],
    ],
    adopted: ['⟦fig:k0⟧⟦fig:k1⟧'],
    typed: ['56'],
    looks: ['color=FF0000', 'b'],
  },
  {
    title: 'part of an invitation not, wherever its control stands',
    body: openControl(p(run('填XX'))) + p(openControl(run('填XX')) + run('XX')),
    places: [
      [0, 1, 'XX', '5'],
      [1, 1, 'XX', '6'],
      [1, 3, 'XX', '8'],
    ],
    left: [0, 1].map((position) => ({ position, reason: 'insideControl', detail: '' })),
    adopted: ['填XX', '填XX⟦fig:k2⟧'],
    typed: ['填XX', '填XX8'],
    looks: [''],
  },
  {
    title: 'open controls around a paragraph, around a cell, in a header',
    body: `${openControl(
      p(invitation),
    )}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${openControl(`<w:tc>${p('')}</w:tc>`, '')}</w:tr></w:tbl>${p(
      run('完'),
    )}`,
    stories: { header: p(run('截至') + openControl(invitation)) },
    places: [
      [0, 0, '请填写', '5'],
      [1, 0, '', '6'],
      [3, 2, '请填写', '7'],
    ],
    adopted: ['⟦fig:k0⟧', '⟦fig:k1⟧', '完', '截至⟦fig:k2⟧'],
    typed: ['5', '6', '完', '截至7'],
    looks: ['', ''],
  },
];

export function editsOf(places: readonly ShortPlace[]): readonly TypedEdit[] {
  return places.map(([paragraph, start, blank, text]) => ({ paragraph, start, blank, text }));
}
