import { DocxFile } from '@/adapters/docx-file';
import { buildDocx, documentXml, MC, p, run, sdt } from './build-docx';

async function textsOf(body: string, change = (xml: string) => xml): Promise<readonly string[]> {
  const file = new DocxFile(buildDocx({ document: change(documentXml(body)) }), 'report.docx');
  const paragraphs = await file.readParagraphs();
  expect(paragraphs.map(({ index }) => index)).toEqual(paragraphs.map((_, index) => index));
  return paragraphs.map(({ text }) => text);
}

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (instruction: string, result: string) =>
  char('begin') + instruction + char('separate') + result + char('end');
const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const box = (name: string, content: string) =>
  `<mc:${name} Requires="wps"><w:drawing><w:txbxContent>${p(run(content))}</w:txbxContent></w:drawing></mc:${name}>`;

describe('which paragraphs', () => {
  test.each([
    { title: 'those of the body', given: p(run('一')) + p('') + p(run('二')), expected: ['一', '', '二'] },
    {
      title: 'those of table cells, nested tables among them, where they stand',
      given: `${p(run('前'))}<w:tbl><w:tr>${cell(p(run('甲')))}${cell(
        `<w:tbl><w:tr>${cell(p(run('内')))}</w:tr></w:tbl>${p(run('乙'))}`,
      )}</w:tr></w:tbl>${p(run('后'))}`,
      expected: ['前', '甲', '内', '乙', '后'],
    },
    {
      title: 'those in controls around paragraphs, rows and cells',
      given: `${sdt('other', p(run('甲')) + p(run('乙')))}<w:tbl>${sdt('x', `<w:tr>${sdt('y', cell(p(run('丙'))))}</w:tr>`)}</w:tbl>`,
      expected: ['甲', '乙', '丙'],
    },
    {
      title: 'those of text boxes not, nor their text',
      given:
        p(
          `<w:r><w:t>前</w:t><mc:AlternateContent>${box('Choice', '框')}${box('Fallback', '框')}</mc:AlternateContent></w:r>${run('后')}`,
        ) + p(run('次')),
      expected: ['前后', '次'],
    },
    {
      title: 'of alternates around paragraphs the first branch',
      given: `<mc:AlternateContent><mc:Choice Requires="w14">${p(run('甲'))}</mc:Choice><mc:Fallback>${p(run('乙'))}${p('')}</mc:Fallback></mc:AlternateContent>${p(run('丙'))}`,
      expected: ['甲', '丙'],
    },
    {
      title: 'one whose text is deleted, as an empty one',
      given: p('<w:del w:id="1"><w:r><w:delText>没</w:delText></w:r></w:del>'),
      expected: [''],
    },
  ])('$title', async ({ given, expected }) => {
    expect(await textsOf(given)).toEqual(expected);
  });
});

describe('their text', () => {
  test.each([
    {
      title: 'signs are characters',
      given:
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:br w:type="page"/><w:cr/></w:r>',
      expected: 'a\tb\nc\u2011d\n',
    },
    {
      title: 'outer white space counts where it is kept',
      given: '<w:r><w:t xml:space="preserve"> a </w:t><w:t> b </w:t></w:r>',
      expected: ' a b',
    },
    { title: 'references are what they mean', given: run('&lt;&#x20BB7;&gt;'), expected: '<𠮷>' },
    {
      title: 'links, marks, insertions and tags of other programs show their text',
      given: `<w:hyperlink>${run('链')}</w:hyperlink>${sdt('fig:a', run('5'))}<w:ins w:id="1">${run('次')}</w:ins><w:smartTag>${run('日')}</w:smartTag>`,
      expected: '链5次日',
    },
    {
      title: 'what was moved away or deleted is gone',
      given: `<w:moveFrom w:id="1">${run('旧')}</w:moveFrom><w:del w:id="2">${run('旧')}</w:del><w:moveTo w:id="3">${run('新')}</w:moveTo>`,
      expected: '新',
    },
    {
      title: 'a field shows its result, not its code',
      given: `${run('第')}${field(code(' PAGE '), run('3'))}${run('页')}`,
      expected: '第3页',
    },
    {
      title: 'a field within the code of another shows nothing',
      given: field(`${code('IF ')}${field(code('PAGE'), run('3'))}${code(' = 1')}`, run('是')),
      expected: '是',
    },
    {
      title: 'a simple field shows its result',
      given: `<w:fldSimple w:instr="DATE">${run('今日')}</w:fldSimple>`,
      expected: '今日',
    },
    {
      title: 'of alternates in a line the first branch shows',
      given: `<mc:AlternateContent><mc:Choice Requires="x">${run('甲')}</mc:Choice><mc:Fallback>${run('乙')}</mc:Fallback></mc:AlternateContent>`,
      expected: '甲',
    },
    { title: 'tab stops are no tabs', given: '<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>', expected: '' },
  ])('$title', async ({ given, expected }) => {
    expect(await textsOf(p(given))).toEqual([expected]);
  });

  test('a field may go on in the next paragraph', async () => {
    const body =
      p(char('begin') + code('TOC') + char('separate') + run('目录一')) + p(run('目录二') + char('end'));
    expect(await textsOf(body)).toEqual(['目录一', '目录二']);
  });

  test('a field whose code never ends hides no other paragraph', async () => {
    expect(await textsOf(p(char('begin') + code('PAGE') + run('x')) + p(run('后')))).toEqual(['', '后']);
  });
});

describe('names', () => {
  const body = p(run('一') + sdt('fig:a', run('5')));

  test.each([
    {
      title: 'another prefix',
      change: (xml: string) => xml.replace('xmlns:w=', 'xmlns:a=').replace(/(<\/?|\s)w:/g, '$1a:'),
    },
    {
      title: 'no prefix',
      change: (xml: string) =>
        xml
          .replace('xmlns:w=', 'xmlns=')
          .replace(/(<\/?)w:/g, '$1')
          .replace(MC, 'urn:x'),
    },
    {
      title: 'a strict document',
      change: (xml: string) =>
        xml.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    },
  ])('$title', async ({ change }) => {
    expect(await textsOf(body, change)).toEqual(['一5']);
  });
});
