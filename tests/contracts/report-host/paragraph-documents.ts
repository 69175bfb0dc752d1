import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, styledRun, table, userControl } from './contract-documents';

const fieldChar = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const CODE = '<w:r><w:instrText>PAGE</w:instrText></w:r>';

/** A paragraph's text, and its marks: index, and the text at their place. */
type Seen =
  string | readonly [text: string, ...marks: (readonly [index: number, start: number, text: string])[]];

interface ParagraphDocument {
  readonly title: string;
  readonly body: string;
  readonly stories?: { readonly header: string };
  readonly paragraphs: readonly Seen[];
}

const deleted = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;
const PLACEHOLDER = '<w:r><w:t>单击此处输入文字。</w:t></w:r>';

const MARKS_IN_PARAGRAPHS: readonly ParagraphDocument[] = [
  {
    title: 'two marks that say the same, with the same text before and after them',
    body: p(run('5月5次，') + markXml('a', run('5')) + run('次5') + markXml('b', run('5'))),
    paragraphs: [['5月5次，5次55', [0, 5, '5'], [1, 8, '5']]],
  },
  {
    title: 'marks side by side, one of several runs',
    body: p(markXml('a', run('1')) + markXml('b', run('1') + styledRun('<w:b/>', '1')) + run('1')),
    paragraphs: [['1111', [0, 0, '1'], [1, 1, '11']]],
  },
  {
    title: 'marks in cells of a table, and after it',
    body:
      table([run('5'), markXml('a', run('5'))], [markXml('b', run('5')) + run('次'), '']) +
      p(run('完5') + markXml('c', run('5'))),
    paragraphs: ['5', ['5', [0, 0, '5']], ['5次', [1, 0, '5']], '', ['完55', [2, 2, '5']]],
  },
  {
    title: 'a mark in a control of the user’s in the line, and one in a control around paragraphs',
    body:
      p(run('5') + userControl(run('5') + markXml('a', run('5')))) +
      userControl(p(run('1') + markXml('b', run('1'))) + p(run('1'))) +
      p(''),
    paragraphs: [['555', [0, 2, '5']], ['11', [1, 1, '1']], '1', ''],
  },
  {
    title: 'a mark in a mark',
    body: p(run('5') + markXml('a', run('5') + markXml('b', run('5')) + run('5')) + run('5')),
    paragraphs: [['55555', [0, 1, '555'], [1, 2, '5']]],
  },
  {
    title: 'a mark in a header has no place in the body, and those of the body keep theirs',
    body: p(run('5') + markXml('a', run('5'))),
    stories: { header: p(run('5') + markXml('h', run('5'))) },
    paragraphs: [['55', [0, 1, '5']]],
  },
  {
    title: 'a mark that invites to type, and one that says nothing, have no place',
    body: p(
      markXml('a', PLACEHOLDER, '<w:showingPlcHdr/>') +
        markXml('b', '<w:r/>') +
        run('次') +
        markXml('c', run('5')),
    ),
    paragraphs: [['单击此处输入文字。次5', [2, 10, '5']]],
  },
  {
    title: 'a mark around one paragraph stands in it, one around two in none',
    body:
      markXml('a', p(run('共') + run('5'))) +
      markXml('b', p(run('5')) + p(run('5'))) +
      p(markXml('c', run('5'))),
    paragraphs: [['共5', [0, 0, '共5']], '5', '5', ['5', [2, 0, '5']]],
  },
  {
    title: 'hidden text and tabs before a mark count, deleted text does not',
    body: p(
      `${styledRun('<w:vanish/>', '5')}<w:r><w:tab/><w:br/></w:r><w:del w:id="1" w:author="甲">${deleted('55')}</w:del>${markXml(
        'a',
        `<w:del w:id="2" w:author="甲">${deleted('4')}</w:del><w:ins w:id="3" w:author="甲">${run('5')}</w:ins>`,
      )}`,
    ),
    paragraphs: [['5\t\n5', [0, 3, '5']]],
  },
  {
    title: 'a mark that was inserted counts, one that was deleted is none',
    body: p(
      `<w:del w:id="1" w:author="甲">${markXml('a', deleted('5'))}</w:del><w:ins w:id="2" w:author="甲">${markXml('b', run('5'))}</w:ins>${run('次')}`,
    ),
    paragraphs: [['5次', [0, 0, '5']]],
  },
  {
    title: 'signs that Word has characters of its own for stand before a mark',
    body: p(`<w:r><w:noBreakHyphen/><w:softHyphen/><w:t>5</w:t></w:r>${markXml('a', run('5'))}`),
    paragraphs: [['\u201155', [0, 2, '5']]],
  },
];

/** Bodies, and what their reader sees of each paragraph. */
export const PARAGRAPH_DOCUMENTS: readonly ParagraphDocument[] = [
  {
    title: 'runs and marks are one text',
    body: p(run('召开') + markXml('a', run('5')) + run('次')) + p('') + p(run('完')),
    paragraphs: [['召开5次', [0, 2, '5']], '', '完'],
  },
  ...MARKS_IN_PARAGRAPHS,
  {
    title: 'tables between paragraphs, row by row',
    body: p(run('前')) + table([run('甲'), run('乙')], ['', run('丁')]) + p(run('后')),
    paragraphs: ['前', '甲', '乙', '', '丁', '后'],
  },
  {
    title: 'a table in a cell',
    body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc>${p(run('外'))}${table([run('内')])}${p('')}</w:tc></w:tr></w:tbl>${p(run('后'))}`,
    paragraphs: ['外', '内', '', '后'],
  },
  {
    title: 'tabs and breaks are one character each',
    body: p('<w:r><w:t>日期</w:t><w:tab/><w:t>主题</w:t><w:br/><w:t>第二行</w:t></w:r>'),
    paragraphs: ['日期\t主题\n第二行'],
  },
  {
    title: 'hyphens that do not break are seen, the end of a page is not',
    body: p(`<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>3月</w:t><w:br w:type="page"/></w:r>${run('完')}`),
    paragraphs: ['1\u20113月完'],
  },
  {
    title: 'what is deleted is not seen, what is inserted is',
    body: p(
      `${run('共')}<w:del w:id="1" w:author="甲"><w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id="2" w:author="甲">${run('6')}</w:ins>${run('次')}`,
    ),
    paragraphs: ['共6次'],
  },
  {
    title: 'a control around paragraphs, a link',
    body:
      userControl(p(run('一')) + p(run('二'))) + p(`<w:hyperlink w:anchor="x">${run('三')}</w:hyperlink>`),
    paragraphs: ['一', '二', '三'],
  },
  {
    title: 'a field shows its result',
    body: p(fieldChar('begin') + CODE + fieldChar('separate') + run('3') + fieldChar('end') + run('页')),
    paragraphs: ['3页'],
  },
];
