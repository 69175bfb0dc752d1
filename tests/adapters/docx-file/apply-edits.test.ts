import { openPackage } from '@/adapters/opc-package';
import { DocxFile } from '@/adapters/docx-file';
import { buildDocx, documentXml, MC, p, run, sdt, W } from './build-docx';

const DOCUMENT = 'word/document.xml';
const partOf = (bytes: Uint8Array, part: string): string =>
  openPackage(bytes, { file: 'report.docx' }).text(part);

async function edit(
  bytes: Uint8Array,
  ...edits: readonly (readonly [index: number, text: string])[]
): Promise<Uint8Array> {
  const file = new DocxFile(bytes, 'report.docx');
  await file.applyEdits(edits.map(([index, text]) => ({ index, text })));
  return file.toBytes();
}

async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await new DocxFile(bytes, 'report.docx').readMarks()).map(({ text }) => text);
}

/** Body before and after the first mark was given the text 7. */
const bodies = [
  {
    title: 'one run: only the text changes',
    given: p(sdt('fig:a', run('5'))),
    expected: p(sdt('fig:a', run('7'))),
  },
  {
    title: 'the run keeps its format',
    given: p(sdt('fig:a', '<w:r><w:rPr><w:b/></w:rPr><w:t>5</w:t></w:r>')),
    expected: p(sdt('fig:a', '<w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r>')),
  },
  {
    title: 'several runs: the first gets the text, the others lose theirs',
    given: p(
      sdt(
        'fig:a',
        `${run('9')}<w:proofErr w:type="spellStart"/>${run('3')}<w:r><w:t>.3</w:t><w:tab/><w:t>%</w:t></w:r>`,
      ),
    ),
    expected: p(sdt('fig:a', `${run('7')}<w:proofErr w:type="spellStart"/><w:r></w:r><w:r></w:r>`)),
  },
  {
    title: 'a break before the first text goes',
    given: p(sdt('fig:a', '<w:r><w:br/><w:t>5</w:t></w:r>')),
    expected: p(sdt('fig:a', '<w:r><w:t>7</w:t></w:r>')),
  },
  {
    title: 'inserted text is changed where it stands, deleted text stays deleted',
    given: p(
      sdt(
        'fig:a',
        `<w:del w:id="2"><w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id="1">${run('6')}</w:ins>`,
      ),
    ),
    expected: p(
      sdt(
        'fig:a',
        `<w:del w:id="2"><w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id="1">${run('7')}</w:ins>`,
      ),
    ),
  },
  {
    title: 'a text that is nothing but deleted gets a run beside it',
    given: p(sdt('fig:a', '<w:del w:id="2"><w:r><w:delText>5</w:delText></w:r></w:del>')),
    expected: p(sdt('fig:a', `<w:del w:id="2"><w:r><w:delText>5</w:delText></w:r></w:del>${run('7')}`)),
  },
  {
    title: 'an empty w:t is filled',
    given: p(sdt('fig:a', '<w:r><w:t/></w:r>')),
    expected: p(sdt('fig:a', run('7'))),
  },
  {
    title: 'a run without text gets one',
    given: p(sdt('fig:a', '<w:r><w:rPr><w:b/></w:rPr></w:r>')),
    expected: p(sdt('fig:a', '<w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r>')),
  },
  {
    title: 'a run that closes itself gets one',
    given: p(sdt('fig:a', '<w:r/>')),
    expected: p(sdt('fig:a', run('7'))),
  },
  {
    title: 'a content without run gets one, with the format of the control',
    given: p(sdt('fig:a', '<w:bookmarkStart w:id="1" w:name="x"/>', '<w:rPr><w:b/></w:rPr>')),
    expected: p(
      sdt(
        'fig:a',
        '<w:bookmarkStart w:id="1" w:name="x"/><w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r>',
        '<w:rPr><w:b/></w:rPr>',
      ),
    ),
  },
  {
    title: 'a content that closes itself is opened',
    given: p(`<w:sdt><w:sdtPr><w:tag w:val="fig:a"/></w:sdtPr><w:sdtContent/></w:sdt>`),
    expected: p(
      `<w:sdt><w:sdtPr><w:tag w:val="fig:a"/></w:sdtPr><w:sdtContent>${run('7')}</w:sdtContent></w:sdt>`,
    ),
  },
  {
    title: 'a control without content gets one',
    given: p(`<w:sdt><w:sdtPr><w:tag w:val="fig:a"/></w:sdtPr></w:sdt>`),
    expected: p(
      `<w:sdt><w:sdtPr><w:tag w:val="fig:a"/></w:sdtPr><w:sdtContent>${run('7')}</w:sdtContent></w:sdt>`,
    ),
  },
  {
    title: 'a control around an empty paragraph gets its run there',
    given: sdt('fig:a', '<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>'),
    expected: sdt('fig:a', `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('7')}</w:p>`),
  },
  {
    title: 'a control around no paragraph gets one',
    given: `${sdt('fig:a', '')}<w:tbl><w:tr><w:tc>${p('')}</w:tc></w:tr></w:tbl>`,
    expected: `${sdt('fig:a', p(run('7')))}<w:tbl><w:tr><w:tc>${p('')}</w:tc></w:tr></w:tbl>`,
  },
  {
    title: 'a placeholder gives way to the text, and to its own colour',
    given: p(
      sdt(
        'fig:a',
        '<w:r><w:rPr><w:rStyle w:val="a3"/></w:rPr><w:t>单击输入</w:t></w:r>',
        '<w:showingPlcHdr/>',
      ),
    ),
    expected: p(sdt('fig:a', '<w:r><w:rPr></w:rPr><w:t>7</w:t></w:r>')),
  },
  {
    title: 'a binding that would put another text back goes',
    given: p(sdt('fig:a', run('5'), '<w:dataBinding w:xpath="/x" w:storeItemID="{0}"/>')),
    expected: p(sdt('fig:a', run('7'))),
  },
  {
    title: 'a locked mark is written, and its lock stays',
    given: p(sdt('fig:a', run('5'), '<w:lock w:val="sdtContentLocked"/>')),
    expected: p(sdt('fig:a', run('7'), '<w:lock w:val="sdtContentLocked"/>')),
  },
  {
    title: 'a mark inside the mark is left alone',
    given: p(sdt('fig:a', sdt('fig:b', run('5')) + run('次'))),
    expected: p(sdt('fig:a', sdt('fig:b', run('5')) + run('7'))),
  },
  {
    title: 'a mark that holds nothing but another mark gets a run after it',
    given: p(sdt('fig:a', sdt('fig:b', run('5')))),
    expected: p(sdt('fig:a', sdt('fig:b', run('5')) + run('7'))),
  },
];

test.each(bodies)('$title', async ({ given, expected }) => {
  const styles = `<w:styles xmlns:w="${W}"><w:style w:type="character" w:styleId="a3"><w:name w:val="Placeholder Text"/></w:style></w:styles>`;
  const bytes = buildDocx({
    document: documentXml(given),
    parts: { 'word/styles.xml': styles },
    relationships: [['styles', 'styles.xml']],
  });
  const edited = await edit(bytes, [0, '7']);
  expect(partOf(edited, DOCUMENT)).toBe(documentXml(expected));
  expect((await textsOf(edited))[0]).toBe('7');
});

describe('alternates', () => {
  const box = (name: string, content: string) =>
    `<mc:${name}><w:txbxContent>${p(content)}</w:txbxContent></mc:${name}>`;
  const alternates = (first: string, second: string) =>
    `<mc:AlternateContent xmlns:mc="${MC}">${box('Choice', first)}${box('Fallback', second)}</mc:AlternateContent>`;
  const marks = (one: string, two: string) => sdt('fig:a', run(one)) + sdt('fig:a', run(two));

  test('a mark and its twin in the fallback change together', async () => {
    const body = (one: string, two: string) =>
      p(`<w:r>${alternates(marks(one, two), marks(one, two))}</w:r>`) + p(marks('0', '0'));
    const edited = await edit(buildDocx({ document: documentXml(body('5', '6')) }), [1, '7']);
    expect(partOf(edited, DOCUMENT)).toBe(documentXml(body('5', '7')));
  });

  test('a twin that differs is brought in line even where the mark says the text already', async () => {
    const body = (second: string) =>
      p(`<w:r>${alternates(sdt('fig:a', run('7')), sdt('fig:a', run(second)))}</w:r>`);
    const edited = await edit(buildDocx({ document: documentXml(body('5')) }), [0, '7']);
    expect(partOf(edited, DOCUMENT)).toBe(documentXml(body('7')));
  });

  test('inside a mark the text of a later branch is nobody’s', async () => {
    const body = (text: string) =>
      p(
        sdt(
          'fig:a',
          `<w:r><mc:AlternateContent><mc:Choice><w:t>${text}</w:t></mc:Choice><mc:Fallback><w:t>x</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      );
    const bytes = buildDocx({ document: documentXml(body('5')) });
    expect(await textsOf(await edit(bytes, [0, '7']))).toEqual(['7']);
  });
});

describe('texts', () => {
  const bytes = buildDocx({ document: documentXml(p(sdt('fig:a', run('5')))) });
  const body = (content: string) => documentXml(p(sdt('fig:a', `<w:r>${content}</w:r>`)));

  test.each([
    {
      title: 'markup is text',
      given: '<w:b/> & ]]>',
      expected: body('<w:t>&lt;w:b/&gt; &amp; ]]&gt;</w:t>'),
    },
    {
      title: 'outer white space is asked for',
      given: ' 7 ',
      expected: body('<w:t xml:space="preserve"> 7 </w:t>'),
    },
    { title: 'breaks are spaces', given: '7\r\n8\t9', expected: body('<w:t>7 8 9</w:t>') },
    { title: 'what XML forbids is left out', given: '7\u0000\ud800', expected: body('<w:t>7</w:t>') },
    { title: 'nothing is a dash', given: '', expected: body('<w:t>—</w:t>') },
  ])('$title', async ({ given, expected }) => {
    expect(partOf(await edit(bytes, [0, given]), DOCUMENT)).toBe(expected);
  });
});

describe('everything else', () => {
  const parts = {
    'word/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]),
    'word/header1.xml': `<w:hdr xmlns:w="${W}">${p(sdt('fig:h', run('1')))}</w:hdr>`,
    'word/header2.xml': `<w:hdr xmlns:w="${W}">${p(sdt('fig:i', run('1')))}</w:hdr>`,
  };
  const bytes = buildDocx({
    document: documentXml(p(sdt('fig:a', run('5')))),
    parts,
    relationships: [
      ['header', 'header1.xml'],
      ['header', 'header2.xml'],
    ],
  });

  test('only the parts of changed marks are written anew, all others keep their stored bytes', async () => {
    const edited = await edit(bytes, [1, '2']);
    const recordsOf = (file: Uint8Array) =>
      new Map(
        openPackage(file, { file: '' }).archive.entries.map(({ name, record }) => [
          name,
          Buffer.from(record),
        ]),
      );
    const before = recordsOf(bytes);
    const after = recordsOf(edited);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(
      [...after].filter(([name, record]) => before.get(name)?.equals(record) !== true).map(([name]) => name),
    ).toEqual(['word/header1.xml']);
  });

  test('a file in which nothing changes comes back as the same bytes', async () => {
    expect(await edit(bytes, [0, '5'], [1, '1'])).toBe(bytes);
  });

  test.each([
    { title: 'UTF-16, little end first', encode: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le') },
    {
      title: 'UTF-16, big end first',
      encode: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    },
    { title: 'UTF-8 with a byte order mark', encode: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8') },
  ])('a part keeps its encoding: $title', async ({ encode }) => {
    const document = (text: string) => new Uint8Array(encode(documentXml(p(sdt('fig:a', run(text))))));
    const file = buildDocx({ document: '', parts: { [DOCUMENT]: document('党') } });
    const edited = openPackage(await edit(file, [0, '𠮷']), { file: '' });
    expect(edited.bytes(DOCUMENT)).toEqual(document('𠮷'));
  });

  test('an edit of a mark that is not there changes nothing', async () => {
    const file = new DocxFile(bytes, 'report.docx');
    await expect(file.applyEdits([{ index: 3, text: '7' }])).rejects.toThrow(RangeError);
    expect(file.toBytes()).toBe(bytes);
  });

  test('after an edit the file reads as it stands', async () => {
    const file = new DocxFile(bytes, 'report.docx');
    const outcome = await file.applyEdits([{ index: 2, text: '9' }]);
    expect(outcome).toEqual({ written: [2], unwritten: [] });
    expect((await file.readMarks()).map(({ text }) => text)).toEqual(['5', '1', '9']);
  });
});
