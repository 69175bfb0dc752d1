import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, table, userControl } from './contract-documents';

const fieldChar = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const CODE = '<w:r><w:instrText>PAGE</w:instrText></w:r>';

/** Bodies, and what their reader sees of each paragraph. */
export const PARAGRAPH_DOCUMENTS = [
  {
    title: 'runs and marks are one text',
    body: p(run('召开') + markXml('a', run('5')) + run('次')) + p('') + p(run('完')),
    paragraphs: ['召开5次', '', '完'],
  },
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
] as const;
