import { DocxFile } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import type { Adoption, AdoptionOutcome } from '@/core/marks';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { buildDocx, documentXml, MC, p, run, sdt, W } from './build-docx';

const DOCUMENT = 'word/document.xml';

/** The blank of a paragraph's text, to become the figure k that says 7. */
function blankAt(start: number, blank: string, more: Partial<Adoption> = {}): Adoption {
  return { paragraph: 0, start, blank, key: 'k', label: '次数', text: '7', ...more };
}

async function adopt(
  document: string,
  ...adoptions: readonly Adoption[]
): Promise<{ outcome: AdoptionOutcome; xml: string; bytes: Uint8Array; file: DocxFile }> {
  const file = new DocxFile(buildDocx({ document }), 'report.docx');
  const outcome = await file.adoptBlanks(adoptions);
  const bytes = file.toBytes();
  return { outcome, file, bytes, xml: openPackage(bytes, { file: '' }).text(DOCUMENT) };
}

/** A mark as adopting writes it, around a run. */
const mark = (content: string, id = 1, key = 'k', label = '次数') =>
  `<w:sdt><w:sdtPr><w:alias w:val="${label}"/><w:tag w:val="fig:${key}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const bold = (content: string) => `<w:r w:rsidR="00A1B2C3"><w:rPr><w:b/></w:rPr>${content}</w:r>`;
const t = (text: string) => `<w:t>${text}</w:t>`;
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string) =>
  `${char('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${char('separate')}${result}${char('end')}`;

/** The first paragraph before and after its blank became a mark. */
const places = [
  { title: 'a run of its own', given: bold(t('XX')), at: 0, expected: mark(bold(t('7'))) },
  {
    title: 'the middle of a run, which is taken apart',
    given: bold(t('共XX次')),
    at: 1,
    expected: bold(t('共')) + mark(bold(t('7'))) + bold(t('次')),
  },
  {
    title: 'the end of a text with outer white space',
    given: bold('<w:t xml:space="preserve">共 XX </w:t>'),
    at: 2,
    expected:
      bold('<w:t xml:space="preserve">共 </w:t>') +
      mark(bold(t('7'))) +
      bold('<w:t xml:space="preserve"> </w:t>'),
  },
  {
    title: 'runs that differ: the mark looks like the first',
    given: run('共') + bold(t('X')) + run('X次'),
    at: 1,
    expected: run('共') + mark(bold(t('7'))) + run('次'),
  },
  {
    title: 'several texts of one run; what else stands in it stays',
    given: bold(`${t('aX')}<w:lastRenderedPageBreak/>${t('Xb')}<w:tab/>`),
    at: 1,
    expected: bold(t('a')) + mark(bold(t('7'))) + bold(`<w:lastRenderedPageBreak/>${t('b')}<w:tab/>`),
  },
  {
    title: 'runs with proofing marks, bookmarks and comments among them: those stay',
    given: `<w:proofErr w:type="spellStart"/>${run('X')}<w:bookmarkStart w:id="1" w:name="a"/>${run('X')}<w:bookmarkEnd w:id="1"/><w:commentRangeStart w:id="2"/>${run('次')}`,
    at: 0,
    expected: `<w:proofErr w:type="spellStart"/>${mark(run('7'))}<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:commentRangeStart w:id="2"/>${run('次')}`,
  },
  {
    title: 'a link',
    given: `<w:hyperlink w:anchor="a">${run('见XX')}</w:hyperlink>`,
    at: 1,
    expected: `<w:hyperlink w:anchor="a">${run('见')}${mark(run('7'))}</w:hyperlink>`,
  },
  {
    title: 'the text of a link that is a field',
    given: field(' HYPERLINK "http://a" ', run('XX')),
    at: 0,
    expected: field(' HYPERLINK "http://a" ', mark(run('7'))),
  },
  {
    title: 'beside a field',
    given: field(' PAGE ', run('3')) + run('XX'),
    at: 1,
    expected: field(' PAGE ', run('3')) + mark(run('7')),
  },
  {
    title: 'a tracked insertion',
    given: `<w:ins w:id="1" w:author="a">${run('XX次')}</w:ins>`,
    at: 0,
    expected: `<w:ins w:id="1" w:author="a">${mark(run('7'))}${run('次')}</w:ins>`,
  },
  {
    title: 'beside a control',
    given: sdt('other', run('乙')) + run('XX'),
    at: 1,
    expected: sdt('other', run('乙')) + mark(run('7')),
  },
  {
    title: 'around text that is deleted: it stays',
    given: `${run('X')}<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>${run('X')}`,
    at: 0,
    expected: `${mark(run('7'))}<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>`,
  },
];

test.each(places)('a blank becomes a mark: $title', async ({ given, at, expected }) => {
  const { xml, outcome, file } = await adopt(documentXml(p(given)), blankAt(at, 'XX'));
  expect(xml).toBe(documentXml(p(expected)));
  expect(outcome).toEqual({ adopted: [0], left: [] });
  const marks = await file.readMarks();
  expect(marks.map(({ tag, title, text }) => [tag, title, text]).filter(([tag]) => tag === 'fig:k')).toEqual([
    ['fig:k', '次数', '7'],
  ]);
});

test('blanks of several paragraphs and of one run, in any order; places are those before any adoption', async () => {
  const cell = (content: string) => `<w:tbl><w:tr><w:tc>${p(content)}</w:tc></w:tr></w:tbl>`;
  const { xml, outcome } = await adopt(
    documentXml(p(run('于X月X日')) + cell(run('X'))),
    blankAt(3, 'X', { key: 'day', label: '日', text: '20' }),
    blankAt(0, 'X', { paragraph: 1 }),
    blankAt(1, 'X', { key: 'month', label: '月', text: '12' }),
  );
  const first =
    run('于') + mark(run('12'), 3, 'month', '月') + run('月') + mark(run('20'), 1, 'day', '日') + run('日');
  expect(xml).toBe(documentXml(p(first) + cell(mark(run('7'), 2))));
  expect(outcome).toEqual({ adopted: [0, 1, 2], left: [] });
});

describe('blanks that are left', () => {
  test.each([
    { title: 'another text stands there', given: run('共XY次'), reason: 'changed' },
    { title: 'the paragraph is shorter', given: run('共X'), reason: 'changed' },
    { title: 'it is in a mark', given: run('共') + sdt('fig:a', run('XX')), reason: 'insideControl' },
    {
      title: 'it is in another control',
      given: run('共') + sdt('x', run('aXX')),
      at: 2,
      reason: 'insideControl',
    },
    { title: 'it goes into a control', given: run('共X') + sdt('x', run('X')), reason: 'insideControl' },
    {
      title: 'a field would put its result over it',
      given: run('共') + field(' DATE ', run('XX')),
      reason: 'refused',
      detail: 'field',
    },
    {
      title: 'a simple field would',
      given: `${run('共')}<w:fldSimple w:instr="DATE">${run('XX')}</w:fldSimple>`,
      reason: 'refused',
      detail: 'field',
    },
    {
      title: 'another branch shows it too',
      given: `${run('共')}<mc:AlternateContent><mc:Choice Requires="x">${run('XX')}</mc:Choice><mc:Fallback>${run('XX')}</mc:Fallback></mc:AlternateContent>`,
      reason: 'refused',
      detail: 'AlternateContent',
    },
    {
      title: 'no control may stand there',
      given: `${run('共')}<w:r><w:ruby><w:rt/><w:rubyBase>${run('XX')}</w:rubyBase></w:ruby></w:r>`,
      reason: 'refused',
      detail: 'rubyBase',
    },
  ])('$title', async ({ given, at = 1, reason, detail = '' }) => {
    const document = documentXml(p(given));
    const { outcome, xml } = await adopt(document, blankAt(at, 'XX'));
    expect(outcome).toEqual({ adopted: [], left: [{ position: 0, reason, detail }] });
    expect(xml).toBe(document);
  });

  test.each([
    { title: 'a mark', properties: '', tag: 'fig:a', reason: 'insideControl' },
    { title: 'a plain-text control', properties: '<w:text/>', tag: 'x', reason: 'insideControl' },
    {
      title: 'a bound control',
      properties: '<w:dataBinding w:xpath="/x"/>',
      tag: 'x',
      reason: 'insideControl',
    },
  ])('$title stands around the paragraph', async ({ properties, tag, reason }) => {
    const { outcome } = await adopt(documentXml(sdt(tag, p(run('XX')), properties)), blankAt(0, 'XX'));
    expect(outcome).toEqual({ adopted: [], left: [{ position: 0, reason, detail: '' }] });
  });

  test('a rich-text control around the paragraph is no hindrance', async () => {
    const { xml } = await adopt(documentXml(sdt('x', p(run('XX')))), blankAt(0, 'XX'));
    expect(xml).toBe(documentXml(sdt('x', p(mark(run('7'))))));
  });

  test.each([
    { title: 'no text', given: blankAt(0, '') },
    { title: 'half a character', given: blankAt(2, '\uD842') },
    { title: 'before the paragraph', given: blankAt(-1, 'X') },
    { title: 'no such paragraph', given: blankAt(0, 'X', { paragraph: 1 }) },
  ])('it is $title', async ({ given }) => {
    const { outcome } = await adopt(documentXml(p(run('X次𠮷'))), given);
    expect(outcome).toEqual({ adopted: [], left: [{ position: 0, reason: 'changed', detail: '' }] });
  });

  test('of two that overlap the second; one that only touches is adopted', async () => {
    const { outcome, xml } = await adopt(
      documentXml(p(run('XXXX'))),
      blankAt(0, 'XX'),
      blankAt(1, 'XX'),
      blankAt(2, 'XX'),
    );
    expect(outcome).toEqual({ adopted: [0, 2], left: [{ position: 1, reason: 'changed', detail: '' }] });
    expect(xml).toBe(documentXml(p(mark(run('7')) + mark(run('7'), 2))));
  });
});

test('nothing adopted: the same bytes', async () => {
  const bytes = buildDocx({ document: documentXml(p(run('5'))) });
  const file = new DocxFile(bytes, 'report.docx');
  await file.adoptBlanks([blankAt(0, 'X')]);
  expect(file.toBytes()).toBe(bytes);
});

test('text, key and label may hold anything; the text is one line and never empty', async () => {
  const document = documentXml(p(run('XY')));
  const { xml, file } = await adopt(
    document,
    blankAt(0, 'X', { key: 'a"<&', label: `<${'长'.repeat(80)}`, text: ' <7>\n' }),
    blankAt(1, 'Y', { text: '' }),
  );
  expect((await file.readMarks()).map(({ tag, title, text }) => [tag, title, text])).toEqual([
    ['fig:a"<&', `<${'长'.repeat(62)}…`, ' <7> '],
    ['fig:k', '次数', '—'],
  ]);
  expect(xml).toContain('<w:t xml:space="preserve"> &lt;7&gt; </w:t>');
});

test('ids are free in the whole document, headers among it', async () => {
  const header = `<w:hdr xmlns:w="${W}">${p(sdt('x', run('1'), '<w:id w:val="2"/>'))}</w:hdr>`;
  const bytes = buildDocx({
    document: documentXml(p(sdt('y', run('1'), '<w:id w:val="1"/>') + run('XX'))),
    parts: { 'word/header1.xml': header },
    relationships: [['header', 'header1.xml']],
  });
  const file = new DocxFile(bytes, 'report.docx');
  await file.adoptBlanks([blankAt(1, 'X'), blankAt(2, 'X')]);
  const xml = openPackage(file.toBytes(), { file: '' }).text(DOCUMENT);
  expect([...xml.matchAll(/<w:id w:val="(-?\d+)"/g)].map(([, id]) => id)).toEqual(['1', '3', '4']);
});

describe('names', () => {
  const given = documentXml(p(bold(t('共XX次'))));
  const expected = documentXml(p(bold(t('共')) + mark(bold(t('7'))) + bold(t('次'))));
  const withPrefix = (xml: string) => xml.replace('xmlns:w=', 'xmlns:a=').replace(/(<\/?|\s)w:/g, '$1a:');
  const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

  test.each([
    { title: 'another prefix', change: withPrefix },
    { title: 'a strict document', change: (xml: string) => xml.replace(W, STRICT) },
  ])('$title', async ({ change }) => {
    const { xml } = await adopt(change(given), blankAt(1, 'XX'));
    expect(xml).toBe(change(expected));
  });

  test('no prefix: the mark is found again', async () => {
    const plain = given
      .replace('xmlns:w=', 'xmlns=')
      .replace(/(<\/?)w:/g, '$1')
      .replace(' w:rsidR="00A1B2C3"', '');
    const { file, outcome } = await adopt(plain, blankAt(1, 'XX'));
    expect(outcome.adopted).toEqual([0]);
    expect(await file.readMarks()).toEqual([{ index: 0, tag: 'fig:k', title: '次数', text: '7' }]);
    expect((await file.readParagraphs())[0]?.text).toBe('共7次');
    expect(await validateOoxml(file.toBytes(), 'docx')).toEqual([]);
  });
});

test('the file is sound for Word', async () => {
  const hyperlink = `<w:hyperlink w:anchor="a">${run('见XX')}</w:hyperlink>`;
  const inserted = `<w:ins w:id="1" w:author="a" w:date="2021-01-01T00:00:00Z">${run('XX次')}</w:ins>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${p(bold(t('XX')))}</w:tc></w:tr></w:tbl>`;
  const document = documentXml(
    p(run('共XX') + bold(t('XX次'))) +
      p(hyperlink) +
      p(inserted) +
      table +
      p(field(' HYPERLINK "a" ', run('XX'))),
  ).replace(` xmlns:mc="${MC}"`, '');
  const { bytes, outcome } = await adopt(
    document,
    blankAt(1, 'XXXX'),
    ...[1, 0, 0, 0].map((start, index) => blankAt(start, 'XX', { paragraph: index + 1 })),
  );
  expect(outcome).toEqual({ adopted: [0, 1, 2, 3, 4], left: [] });
  expect(await validateOoxml(bytes, 'docx')).toEqual([]);
});
