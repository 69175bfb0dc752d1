import { buildDocx, p, run, W } from '#tests/adapters/docx-file/build-docx';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PLACEHOLDER_STYLE = 'PlaceholderText';
const STYLES =
  `<w:styles xmlns:w="${W}">` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  `<w:style w:type="character" w:styleId="${PLACEHOLDER_STYLE}"><w:name w:val="Placeholder Text"/></w:style>` +
  '</w:styles>';

export interface WordFilePlan {
  readonly header?: string;
  readonly footer?: string;
  /** A custom XML part of its own. */
  readonly recordXml?: string;
}

/** A Word file as Word writes it: with styles, and a header and footer the section refers to. */
export function wordFile(body: string, { header, footer, recordXml }: WordFilePlan = {}): Uint8Array {
  const stories = [
    { kind: 'header', root: 'hdr', content: header },
    { kind: 'footer', root: 'ftr', content: footer },
  ].flatMap(({ content, ...story }) => (content === undefined ? [] : [{ ...story, content }]));
  const references = stories.map(
    ({ kind }, index) => `<w:${kind}Reference w:type="default" r:id="rId${index + 2}"/>`,
  );
  const document =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}<w:sectPr>${references.join('')}</w:sectPr></w:body></w:document>`;
  const parts = stories.map(({ kind, root, content }): [string, string] => [
    `word/${kind}1.xml`,
    `<w:${root} xmlns:w="${W}">${content}</w:${root}>`,
  ]);
  const record = recordXml === undefined ? {} : { 'customXml/item1.xml': recordXml };
  return buildDocx({
    document,
    parts: { 'word/styles.xml': STYLES, ...Object.fromEntries(parts), ...record },
    relationships: [
      ['styles', 'styles.xml'],
      ...stories.map(({ kind }) => [kind, `${kind}1.xml`] as const),
      ...Object.keys(record).map((part) => ['customXml', `../${part}`] as const),
    ],
  });
}

let lastId = 1000;

/** A mark as Word writes one: with an id of its own. */
export function markXml(key: string, content: string, properties = ''): string {
  lastId += 1;
  const naming = `<w:alias w:val="${key}的题目"/><w:tag w:val="fig:${key}"/><w:id w:val="${lastId}"/>`;
  return `<w:sdt><w:sdtPr>${naming}${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A control of the user's own around its content. */
export function userControl(content: string): string {
  lastId += 1;
  return `<w:sdt><w:sdtPr><w:tag w:val="正文"/><w:id w:val="${lastId}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A run with properties. */
export function styledRun(properties: string, text: string): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('');
  const lines = rows.map((cells) => {
    const xml = cells.map(
      (cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(cell)}</w:tc>`,
    );
    return `<w:tr>${xml.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

const placeholder =
  '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>单击或点击此处输入文字。</w:t></w:r>';

/** Marks where people have them, each with the edits to make and what the document says then. */
export const MARKED_DOCUMENTS = [
  {
    title: 'two marks in one paragraph',
    body: p(run('召开') + markXml('a', run('5')) + run('次，') + markXml('b', run('12')) + run('次。')),
    edits: [
      { index: 0, text: '6' },
      { index: 1, text: '13' },
    ],
    before: ['5', '12'],
    after: ['6', '13'],
  },
  {
    title: 'marks side by side',
    body: p(markXml('a', run('5')) + markXml('b', run('12'))),
    edits: [{ index: 1, text: '13' }],
    before: ['5', '12'],
    after: ['5', '13'],
  },
  {
    title: 'one figure at two places',
    body: p(markXml('a', run('5')) + run('次')) + p(run('共') + markXml('a', run('5'))),
    edits: [{ index: 1, text: '6' }],
    before: ['5', '5'],
    after: ['5', '6'],
  },
  {
    title: 'marks in cells of a table',
    body:
      p(run('表')) +
      table(
        [run('月份'), run('次数')],
        [run('1月'), markXml('a', run('1'))],
        [run('2月'), markXml('b', run('0'))],
      ) +
      p(run('完')),
    edits: [{ index: 0, text: '2' }],
    before: ['1', '0'],
    after: ['2', '0'],
  },
  {
    title: 'marks in header and footer',
    body: p(markXml('a', run('5'))),
    stories: {
      header: p(run('截至') + markXml('h', run('6月'))),
      footer: p(markXml('f', run('支部'))),
    },
    edits: [
      { index: 1, text: '7月' },
      { index: 2, text: '二支部' },
    ],
    before: ['5', '6月', '支部'],
    after: ['5', '7月', '二支部'],
  },
  {
    title: 'a mark that invites to type',
    body: p(run('共') + markXml('a', placeholder, '<w:showingPlcHdr/>') + run('次')),
    edits: [{ index: 0, text: '6' }],
    before: [''],
    after: ['6'],
  },
  {
    title: 'a mark of several runs',
    body: p(markXml('a', run('9') + styledRun('<w:b/>', '3') + run('%'))),
    edits: [{ index: 0, text: '94%' }],
    before: ['93%'],
    after: ['94%'],
  },
  {
    title: 'a locked mark',
    body: p(markXml('a', run('5'), '<w:lock w:val="sdtContentLocked"/>') + markXml('b', run('1'))),
    edits: [
      { index: 0, text: '6' },
      { index: 1, text: '2' },
    ],
    before: ['5', '1'],
    after: ['6', '2'],
  },
  {
    title: 'text that XML has other words for, and none',
    body: p(markXml('a', run('5')) + markXml('b', run('1'))),
    edits: [
      { index: 0, text: '<5> & “六”' },
      { index: 1, text: '' },
    ],
    before: ['5', '1'],
    after: ['<5> & “六”', '—'],
  },
  {
    title: 'a mark in a control of the user’s around paragraphs',
    body: userControl(p(run('共') + markXml('a', run('5'))) + p(run('完'))) + p(''),
    edits: [{ index: 0, text: '6' }],
    before: ['5'],
    after: ['6'],
  },
] as const;
