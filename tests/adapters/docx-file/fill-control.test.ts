import { DocxFile } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import type { Adoption } from '@/core/marks';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import { checkDocx } from '#tests/ooxml/check-docx';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { buildDocx, documentXml, MC, p, run, sdt, W } from './build-docx';

const DOCUMENT = 'word/document.xml';
const WAITS = '<w:showingPlcHdr/>';
const rPr = (properties: string) => `<w:rPr>${properties}</w:rPr>`;
const GREY = '<w:rStyle w:val="PlaceholderText"/>';
const invitation = `<w:r>${rPr(GREY)}<w:t>请填写</w:t></w:r>`;
const look = (properties: string, text: string) => `<w:r>${rPr(properties)}<w:t>${text}</w:t></w:r>`;
const seven = (properties = '') => `<w:r>${properties === '' ? '' : rPr(properties)}<w:t>7</w:t></w:r>`;

const mark = (content: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="次数"/><w:tag w:val="fig:k"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

function bodyOf(bytes: Uint8Array): string {
  const xml = openPackage(bytes, { file: '' }).text(DOCUMENT);
  return /<w:body>(.*)<w:sectPr/s.exec(xml)?.[1] ?? '';
}

/** The first open control, and what stands in the document once it says 7: as a mark, and as typed words. */
const controls = [
  {
    title: 'in a line: what makes it a control of its own is gone',
    given: p(
      run('共') + sdt('x', invitation, `<w:id w:val="9"/><w:placeholder/><w:temporary/>${WAITS}<w:text/>`),
    ),
    adopted: p(run('共') + mark(seven())),
    typed: p(run('共') + sdt('x', seven(), '<w:id w:val="9"/><w:placeholder/><w:temporary/><w:text/>')),
  },
  {
    title: 'its own look comes first',
    given: p(look('<w:i/>', '共') + sdt('x', look(`${GREY}<w:b/>`, '填'), rPr('<w:sz w:val="32"/>') + WAITS)),
    adopted: p(look('<w:i/>', '共') + mark(seven('<w:sz w:val="32"/>'))),
    typed: p(look('<w:i/>', '共') + sdt('x', seven('<w:sz w:val="32"/>'), rPr('<w:sz w:val="32"/>'))),
  },
  {
    title: 'then that of the invitation without the grey',
    given: p(look('<w:i/>', '共') + sdt('x', look(`${GREY}<w:b/>`, '填'), WAITS)),
    adopted: p(look('<w:i/>', '共') + mark(seven('<w:b/>'))),
    typed: p(look('<w:i/>', '共') + sdt('x', seven('<w:b/>'))),
  },
  {
    title: 'then that of the text before it',
    given: p(
      look('<w:i/>', '共') + sdt('x', look(`${GREY}<w:rFonts w:hint="eastAsia"/>`, '填'), WAITS) + run('次'),
    ),
    adopted: p(look('<w:i/>', '共') + mark(seven('<w:i/>')) + run('次')),
    typed: p(look('<w:i/>', '共') + sdt('x', seven('<w:i/>')) + run('次')),
  },
  {
    title: 'or behind it',
    given: p(sdt('x', invitation, WAITS) + look('<w:i/>', '次')),
    adopted: p(mark(seven('<w:i/>')) + look('<w:i/>', '次')),
    typed: p(sdt('x', seven('<w:i/>')) + look('<w:i/>', '次')),
  },
  {
    title: 'around a paragraph: that stays, with the look of its end',
    given: sdt(
      'x',
      p(
        `<w:pPr><w:jc w:val="center"/><w:rPr><w:ins w:id="3" w:author="a"/><w:b/></w:rPr></w:pPr>${invitation}`,
      ),
      WAITS,
    ),
    adopted: p(
      `<w:pPr><w:jc w:val="center"/><w:rPr><w:ins w:id="3" w:author="a"/><w:b/></w:rPr></w:pPr>${mark(seven('<w:b/>'))}`,
    ),
    typed: sdt(
      'x',
      p(
        `<w:pPr><w:jc w:val="center"/><w:rPr><w:ins w:id="3" w:author="a"/><w:b/></w:rPr></w:pPr>${seven('<w:b/>')}`,
      ),
    ),
  },
  {
    title: 'around a cell: that stays',
    given: `<w:tbl><w:tr>${sdt('x', '<w:tc><w:tcPr/><w:p w:rsidR="1"/></w:tc>')}</w:tr></w:tbl>`,
    adopted: `<w:tbl><w:tr><w:tc><w:tcPr/><w:p w:rsidR="1">${mark(seven())}</w:p></w:tc></w:tr></w:tbl>`,
    typed: `<w:tbl><w:tr>${sdt('x', `<w:tc><w:tcPr/><w:p w:rsidR="1">${seven()}</w:p></w:tc>`)}</w:tr></w:tbl>`,
  },
  {
    title: 'empty, with a content that closes itself',
    given: p('<w:sdt><w:sdtContent/></w:sdt>'),
    adopted: p(mark(seven())),
    typed: p(`<w:sdt><w:sdtContent>${seven()}</w:sdtContent></w:sdt>`),
  },
  {
    title: 'bookmarks in it stay',
    given: p(sdt('x', `<w:bookmarkStart w:id="1" w:name="a"/>${invitation}<w:bookmarkEnd w:id="1"/>`, WAITS)),
    adopted: p(mark(`<w:bookmarkStart w:id="1" w:name="a"/>${seven()}<w:bookmarkEnd w:id="1"/>`)),
    typed: p(sdt('x', `<w:bookmarkStart w:id="1" w:name="a"/>${seven()}<w:bookmarkEnd w:id="1"/>`)),
  },
];

async function openedIn(body: string) {
  const bytes = wordFile(body);
  const file = new DocxFile(bytes, 'report.docx');
  const paragraphs = await file.readParagraphs('everywhere');
  const place = paragraphs.flatMap(({ index, text, openControls = [] }) =>
    openControls.map(({ start, length }) => {
      return { paragraph: index, start, blank: text.slice(start, start + length), text: '7' };
    }),
  )[0];
  if (place === undefined) throw new Error('no open control');
  return { bytes, file, place, adoption: { ...place, key: 'k', label: '次数' } };
}

describe.each(controls)('an open control $title', ({ given, adopted, typed }) => {
  test('becomes a mark', async () => {
    const { bytes, file, adoption } = await openedIn(given);
    expect(await file.adoptBlanks([adoption])).toEqual({ adopted: [0], left: [] });
    expect(bodyOf(file.toBytes())).toBe(adopted);
    expect((await file.readMarks()).map(({ tag, text }) => [tag, text])).toEqual([['fig:k', '7']]);
    expect(checkDocx(file.toBytes())).toEqual(checkDocx(bytes));
  });

  test('is typed into', async () => {
    const { file, place } = await openedIn(given);
    expect(await file.writeTyped([place])).toEqual({ written: [0], left: [] });
    expect(bodyOf(file.toBytes())).toBe(typed);
    const [paragraph] = await file.readParagraphs('everywhere');
    expect(paragraph?.openControls).toBeUndefined();
  });
});

test('part of an invitation can’t be taken, whatever the control is around', async () => {
  const body = sdt('x', p(run('填XX')), WAITS) + p(sdt('y', run('填XX'), WAITS));
  const file = new DocxFile(wordFile(body), 'report.docx');
  const part = { start: 1, blank: 'XX', key: 'k', label: '次数', text: '7' };
  const left = (position: number) => ({ position, reason: 'insideControl', detail: '' });
  expect(await file.adoptBlanks([0, 1].map((paragraph) => ({ ...part, paragraph })))).toEqual({
    adopted: [],
    left: [left(0), left(1)],
  });
});

test('two empty ones in one place become one mark each, a third adoption is left', async () => {
  const file = new DocxFile(wordFile(p(run('共') + sdt('x', '') + sdt('y', ''))), 'report.docx');
  const adoption = (key: string): Adoption => {
    return { paragraph: 0, start: 1, blank: '', key, label: key, text: key };
  };
  expect(await file.adoptBlanks(['a', 'b', 'c'].map(adoption))).toEqual({
    adopted: [0, 1],
    left: [{ position: 2, reason: 'changed', detail: '' }],
  });
  expect((await file.readParagraphs())[0]?.text).toBe('共ab');
});

test('blanks of other stories: their parts change, ids are free in all, all else stays as it is stored', async () => {
  const header = `<w:hdr xmlns:w="${W}">${p(run('共XX次') + sdt('x', '', '<w:id w:val="1"/>'))}</w:hdr>`;
  const footer = `<w:ftr xmlns:w="${W}">${p(run('XX'))}</w:ftr>`;
  const footnotes = `<w:footnotes xmlns:w="${W}"><w:footnote w:id="2">${p(run('注XX'))}</w:footnote></w:footnotes>`;
  const bytes = buildDocx({
    document: documentXml(p(run('XX'))),
    parts: { 'word/header1.xml': header, 'word/footer1.xml': footer, 'word/footnotes.xml': footnotes },
    relationships: [
      ['header', 'header1.xml'],
      ['footer', 'footer1.xml'],
      ['footnotes', 'footnotes.xml'],
    ],
  });
  const file = new DocxFile(bytes, 'report.docx');
  const adoption = { blank: 'XX', key: 'k', label: '次数', text: '7' };
  const outcome = await file.adoptBlanks([
    { ...adoption, paragraph: 3, start: 1 },
    { ...adoption, paragraph: 1, start: 1 },
    { ...adoption, paragraph: 1, start: 4, blank: '' },
  ]);
  expect(outcome).toEqual({ adopted: [0, 1, 2], left: [] });
  const after = openPackage(file.toBytes(), { file: '' });
  const withId = (id: number) => mark(seven()).replace('"1"', `"${id}"`);
  expect(after.text('word/header1.xml')).toBe(
    header
      .replace(run('共XX次'), run('共') + withId(3) + run('次'))
      .replace(sdt('x', '', '<w:id w:val="1"/>'), withId(4)),
  );
  expect(after.text('word/footnotes.xml')).toBe(footnotes.replace(run('注XX'), run('注') + withId(2)));
  const before = openPackage(bytes, { file: '' });
  for (const name of ['word/footer1.xml', DOCUMENT]) expect(after.bytes(name)).toEqual(before.bytes(name));
  expect(await file.writeTyped([{ paragraph: 2, start: 0, blank: 'XX', text: '8' }])).toEqual({
    written: [0],
    left: [],
  });
  expect(openPackage(file.toBytes(), { file: '' }).text('word/footer1.xml')).toBe(footer.replace('XX', '8'));
});

test('the file is sound for Word', async () => {
  const body = `${
    p(
      run('共') +
        sdt(
          'x',
          run('请填写'),
          `<w:id w:val="5"/><w:placeholder><w:docPart w:val="a"/></w:placeholder>${WAITS}<w:text/>`,
        ),
    ) + sdt('y', p(run('请填写')), `<w:id w:val="6"/>${WAITS}`)
  }<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${sdt('z', `<w:tc>${p('')}</w:tc>`)}</w:tr></w:tbl>${p(
    '',
  )}`;
  const bytes = buildDocx({ document: documentXml(body).replace(` xmlns:mc="${MC}"`, '') });
  const adoption = { key: 'k', label: '次数', text: '7' };
  const places = [
    { paragraph: 0, start: 1, blank: '请填写' },
    { paragraph: 1, start: 0, blank: '请填写' },
    { paragraph: 2, start: 0, blank: '' },
  ];
  const adopted = new DocxFile(bytes, 'report.docx');
  await adopted.adoptBlanks(places.map((place) => ({ ...adoption, ...place })));
  expect((await adopted.readMarks()).map(({ text }) => text)).toEqual(['7', '7', '7']);
  expect(await validateOoxml(adopted.toBytes(), 'docx')).toEqual([]);
  const typed = new DocxFile(bytes, 'report.docx');
  await typed.writeTyped(places.map((place) => ({ ...place, text: '7' })));
  expect((await typed.readParagraphs()).map(({ text }) => text)).toEqual(['共7', '7', '7', '']);
  expect(await validateOoxml(typed.toBytes(), 'docx')).toEqual([]);
});
