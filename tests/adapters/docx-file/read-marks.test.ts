import { DocxFile } from '@/adapters/docx-file';
import { buildDocx, documentXml, p, run, sdt, W } from './build-docx';

async function read(bytes: Uint8Array): Promise<readonly string[]> {
  const marks = await new DocxFile(bytes, 'report.docx').readMarks();
  return marks.map(({ tag, text }) => `${tag} ${JSON.stringify(text)}`);
}

const bodies = [
  { title: 'a mark around a run', given: p(sdt('fig:a', run('5'))), expected: ['fig:a "5"'] },
  {
    title: 'marks in document order, other controls left out',
    given: p(sdt('fig:b', run('1')) + sdt('other', run('2')) + sdt('fig:a', run('3'))),
    expected: ['fig:b "1"', 'fig:a "3"'],
  },
  {
    title: 'text split over runs, as Word splits it at spelling, language and format',
    given: p(
      sdt(
        'fig:a',
        `${run('9')}<w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>3.</w:t></w:r>${run('3%')}`,
      ),
    ),
    expected: ['fig:a "93.3%"'],
  },
  {
    title: 'signs that stand for characters',
    given: p(
      sdt(
        'fig:a',
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:sym w:font="x" w:char="00D7"/><w:br w:type="page"/><w:cr/></w:r>',
      ),
    ),
    expected: ['fig:a "a\\tb\\nc‑×\\n"'],
  },
  {
    title: 'tab stops are no tabs',
    given: sdt(
      'fig:a',
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="99"/></w:tabs></w:pPr>${run('5')}</w:p>`,
    ),
    expected: ['fig:a "5"'],
  },
  {
    title: 'inserted text counts, deleted and moved text does not',
    given: p(
      sdt(
        'fig:a',
        `<w:ins w:id="1">${run('6')}</w:ins><w:del w:id="2"><w:r><w:delText>5</w:delText></w:r></w:del><w:moveFrom w:id="3">${run('4')}</w:moveFrom>`,
      ),
    ),
    expected: ['fig:a "6"'],
  },
  {
    title: 'entities, CDATA and comments in a text',
    given: p(sdt('fig:a', run('1 &lt; 2 &amp;<![CDATA[<3>]]><!-- no -->&#x515a;'))),
    expected: ['fig:a "1 < 2 &<3>党"'],
  },
  {
    title: 'outer white space shows only where the text asks for it',
    given: p(
      sdt('fig:a', '<w:r><w:t>\n 5 </w:t></w:r>') +
        sdt('fig:b', '<w:r><w:t xml:space="preserve"> 5 </w:t></w:r>'),
    ),
    expected: ['fig:a "5"', 'fig:b " 5 "'],
  },
  {
    title: 'a placeholder is no text',
    given: p(
      sdt('fig:a', run('单击输入文字'), '<w:showingPlcHdr/>') +
        sdt('fig:b', run('5'), '<w:showingPlcHdr w:val="0"/>'),
    ),
    expected: ['fig:a ""', 'fig:b "5"'],
  },
  {
    title: 'paragraphs of a mark around paragraphs are lines, empty ones are none',
    given: sdt('fig:a', p(run('5')) + p('') + p(run('次'))),
    expected: ['fig:a "5\\n次"'],
  },
  {
    title: 'a mark in another control, in a cell, in a field, in a link',
    given: `<w:tbl><w:tr><w:tc>${p(sdt('group', sdt('fig:a', run('1'))))}</w:tc></w:tr></w:tbl>${p(
      `<w:hyperlink>${sdt('fig:b', run('2'))}</w:hyperlink><w:fldSimple w:instr="X">${sdt('fig:c', run('3'))}</w:fldSimple>`,
    )}`,
    expected: ['fig:a "1"', 'fig:b "2"', 'fig:c "3"'],
  },
  {
    title: 'a mark in a mark keeps its text to itself',
    given: p(sdt('fig:a', run('共') + sdt('fig:b', run('5')) + run('次'))),
    expected: ['fig:a "共次"', 'fig:b "5"'],
  },
  {
    title: 'a mark without content',
    given: p(`<w:sdt><w:sdtPr><w:tag w:val="fig:a"/></w:sdtPr></w:sdt>${sdt('fig:b', '')}`),
    expected: ['fig:a ""', 'fig:b ""'],
  },
  {
    title: 'of alternates the first, once',
    given: p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(sdt('fig:a', run('5')))}</w:txbxContent></mc:Choice>` +
        `<mc:Fallback><w:txbxContent>${p(sdt('fig:a', run('4')))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    expected: ['fig:a "5"'],
  },
  {
    title: 'what looks like a mark in a comment or a text',
    given: `<!-- ${sdt('fig:a', run('5'))} -->${p(run('&lt;w:sdt>&lt;w:tag w:val="fig:b"/>'))}`,
    expected: [],
  },
];

test.each(bodies)('$title', async ({ given, expected }) => {
  expect(await read(buildDocx({ document: documentXml(given) }))).toEqual(expected);
});

test('a mark has the title that people see, and its place in the order', async () => {
  const bytes = buildDocx({ document: documentXml(p(sdt('fig:a', run('5')) + sdt('fig:b', run('6')))) });
  expect(await new DocxFile(bytes, 'report.docx').readMarks()).toEqual([
    { index: 0, tag: 'fig:a', title: '标签', text: '5' },
    { index: 1, tag: 'fig:b', title: '标签', text: '6' },
  ]);
});

describe('namespaces', () => {
  const body =
    '<body><p><sdt><sdtPr><tag val="fig:a"/></sdtPr><sdtContent><r><t>5</t></r></sdtContent></sdt></p></body>';
  const prefixed = (prefix: string) =>
    body.replace(/<(\/?)/g, `<$1${prefix}`).replace('val=', `${prefix}val=`);

  test.each([
    { title: 'another prefix', given: `<x:document xmlns:x="${W}">${prefixed('x:')}</x:document>` },
    {
      title: 'no prefix for elements',
      given: `<document xmlns="${W}" xmlns:w="${W}">${body.replace('val=', 'w:val=')}</document>`,
    },
    {
      title: 'the strict namespace',
      given: `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">${prefixed('w:')}</w:document>`,
    },
  ])('$title', async ({ given }) => {
    expect(await read(buildDocx({ document: given }))).toEqual(['fig:a "5"']);
  });

  test('a control of another namespace is none', async () => {
    const document = documentXml(prefixed('x:').replace('<x:body>', '<x:body xmlns:x="urn:other">'));
    expect(await read(buildDocx({ document }))).toEqual([]);
  });
});

test('marks stand in the text, headers, footers, footnotes and endnotes, in this order', async () => {
  const story = (root: string, tag: string) =>
    `<w:${root} xmlns:w="${W}">${p(sdt(tag, run('1')))}</w:${root}>`;
  const bytes = buildDocx({
    document: documentXml(p(sdt('fig:document', run('1')))),
    parts: {
      'word/footer1.xml': story('ftr', 'fig:footer'),
      'word/header1.xml': story('hdr', 'fig:header1'),
      'word/header2.xml': story('hdr', 'fig:header2'),
      'word/footnotes.xml': story('footnotes', 'fig:footnote'),
      'word/endnotes.xml': story('endnotes', 'fig:endnote'),
      'word/comments.xml': story('comments', 'fig:comment'),
      'word/unused.xml': story('hdr', 'fig:unused'),
    },
    relationships: [
      ['endnotes', 'endnotes.xml'],
      ['footer', 'footer1.xml'],
      ['header', 'header1.xml'],
      ['comments', 'comments.xml'],
      ['header', '/word/header2.xml'],
      ['footnotes', 'footnotes.xml'],
      ['header', 'missing.xml'],
    ],
  });
  expect((await read(bytes)).map((mark) => mark.split(' ')[0])).toEqual([
    'fig:document',
    'fig:header1',
    'fig:header2',
    'fig:footer',
    'fig:footnote',
    'fig:endnote',
  ]);
});
