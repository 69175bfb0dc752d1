import { headerParts } from '@/adapters/word-host/paragraphs/header-parts';
import type { DocumentParagraph } from '@/core/marks';
import { buildDocx, p, run, W } from '#tests/adapters/docx-file/build-docx';
import { markXml, table, wordFile } from '#tests/contracts/report-host/contract-documents';
import { readResult } from '#tests/contracts/report-host/read-result';
import { COMMON_API_ID } from '#tests/office-host/transports';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
afterEach(() => word.close());

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts by their names without extension, and sections: which part each has for which pages. */
function sectionsOf(
  parts: Readonly<Record<string, string>>,
  ...sections: readonly (readonly (readonly [page: string, part: string])[])[]
): Uint8Array {
  const names = Object.keys(parts);
  const kindOf = (name: string) => name.replace(/\d+$/, '');
  const sectPr = (references: readonly (readonly [string, string])[]) =>
    `<w:sectPr>${references.map(([page, part]) => `<w:${kindOf(part)}Reference w:type="${page}" r:id="rId${names.indexOf(part) + 1}"/>`).join('')}</w:sectPr>`;
  const bodies = sections.map((section, index) => {
    const end = sectPr(section);
    return index === sections.length - 1
      ? `${p(run('末'))}${end}`
      : p(`<w:pPr>${end}</w:pPr>${run(`节${index}`)}`);
  });
  return buildDocx({
    document: `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${bodies.join('')}</w:body></w:document>`,
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, content]) => {
        const root = kindOf(name) === 'header' ? 'hdr' : 'ftr';
        return [`word/${name}.xml`, `<w:${root} xmlns:w="${W}">${content}</w:${root}>`];
      }),
    ),
    relationships: names.map((name) => [kindOf(name), `${name}.xml`] as const),
  });
}

const outside = ({ story, text }: DocumentParagraph) => (story === undefined ? [] : [`${story} ${text}`]);

async function headersIn(bytes: Uint8Array): Promise<readonly string[]> {
  word = await openWord(bytes);
  return (await word.document.readParagraphs('everywhere')).flatMap(outside);
}

describe('headers and footers', () => {
  test('of a document that has none are not asked for, so that it stays as it is', async () => {
    const bytes = wordFile(p(run('共XX次')));
    expect(await headersIn(bytes)).toEqual([]);
    expect(await readResult(word.model.toBytes())).toEqual(await readResult(bytes));
  });

  test('that several sections go on with are listed once, those that hold nothing never', async () => {
    const parts = { header1: p(run('甲')), header2: p(run('乙')), footer1: p('') };
    const bytes = sectionsOf(
      parts,
      [
        ['default', 'header1'],
        ['default', 'footer1'],
      ],
      [],
      [['default', 'header2']],
      [],
    );
    expect(await headersIn(bytes)).toEqual(['header 甲', 'header 乙']);
  });

  test('of first and even pages are asked for where the file has more than one of all pages', async () => {
    const parts = {
      header1: p(run('首')),
      header2: p(run('偶')),
      header3: p(run('常')),
      footer1: p(run('脚')),
    };
    const bytes = sectionsOf(parts, [
      ['first', 'header1'],
      ['even', 'header2'],
      ['default', 'header3'],
      ['default', 'footer1'],
    ]);
    expect(await headersIn(bytes)).toEqual(['header 常', 'header 首', 'header 偶', 'footer 脚']);
    expect((await readResult(word.model.toBytes())).outside).toEqual((await readResult(bytes)).outside);
  });

  test('of a document that is only looked at are left out', async () => {
    word = await openWord(wordFile(p(run('甲')), { header: p(run('眉')) }), { readOnly: true });
    expect((await word.document.readParagraphs('everywhere')).map(({ text }) => text)).toEqual(['甲']);
  });

  test('are left out where Word refuses them, and nothing else is', async () => {
    word = await openWord(wordFile(p(run('甲')), { header: p(run('眉')) }));
    word.host.faults.arm({ at: 'GetHeader', code: 'GeneralException' });
    expect((await word.document.readParagraphs('everywhere')).map(({ text }) => text)).toEqual(['甲']);
  });

  test('are known by the names of parts, in a copy that is given back', async () => {
    word = await openWord(wordFile(p(run('甲')), { footer: p(run('脚')) }));
    for (let times = 0; times < 3; times += 1) expect(await headerParts()).toEqual({ header: 0, footer: 1 });
    expect(word.commonCalls).toMatchObject({ getDocumentCopy: 3, releaseDocumentCopy: 3 });
  });

  test('are left out where Word gives no copy', async () => {
    word = await openWord(wordFile(p(run('甲')), { header: p(run('眉')) }));
    Object.assign(word.commonApi, { [COMMON_API_ID.getDocumentCopy]: () => ({ Error: 4000 }) });
    expect((await word.document.readParagraphs('everywhere')).map(({ text }) => text)).toEqual(['甲']);
  });

  test('a blank in them is selected', async () => {
    word = await openWord(wordFile(p(run('共XX次')), { header: p(run('截至XX月')) }));
    await word.document.selectPassage({ paragraph: 1, sentence: '截至XX月', start: 2, length: 2 });
    expect(word.model.selectedText()).toBe('XX');
  });
});

test.each([20, 500])(
  '%s paragraphs with lines, cells and open controls are read in four requests',
  async (count) => {
    const underlined = '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">    </w:t></w:r>';
    const plain = '<w:r><w:t xml:space="preserve">  </w:t></w:r>';
    const control = '<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>';
    const one =
      p(run('共') + underlined + plain + run('次') + control) +
      table([run('甲')]) +
      p(markXml('a', run('5')));
    const bytes = wordFile(one.repeat(Math.ceil(count / 3)), { header: p(run('眉')) });
    word = await openWord(bytes);
    const paragraphs = await word.document.readParagraphs('everywhere');
    expect(word.host.traffic.requests).toBe(4);
    const [first, second] = paragraphs;
    expect(first).toMatchObject({
      lines: [{ start: 1, length: 4 }],
      openControls: [{ start: 8, length: 0 }],
    });
    expect(second).toMatchObject({ cell: { table: 0, row: 0, column: 0 } });
    expect(paragraphs.at(-1)).toMatchObject({ story: 'header', text: '眉' });
  },
);

test('a control that holds a picture is not open', async () => {
  const picture =
    '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/></wp:inline></w:drawing>';
  const control = `<w:sdt><w:sdtPr/><w:sdtContent><w:r>${picture}</w:r></w:sdtContent></w:sdt>`;
  word = await openWord(wordFile(p(run('章') + control)));
  expect(await word.document.readParagraphs('everywhere')).toEqual([{ index: 0, text: '章', marks: [] }]);
});

describe('an open control whose adoption fails', () => {
  const BODY =
    p(
      `${run(
        '共',
      )}<w:sdt><w:sdtPr><w:id w:val="7"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>填</w:t></w:r></w:sdtContent></w:sdt>`,
    ) + p(run('XX'));
  const ADOPTIONS = [
    { paragraph: 0, start: 1, blank: '填', key: 'a', label: '甲', text: '5' },
    { paragraph: 1, start: 0, blank: 'XX', key: 'b', label: '乙', text: '6' },
  ];

  test('at its text stays as it was, the others become marks', async () => {
    word = await openWord(wordFile(BODY));
    word.host.faults.arm({ at: 'InsertText', code: 'GeneralException' });
    expect(await word.document.adoptBlanks(ADOPTIONS)).toEqual({
      adopted: [1],
      left: [{ position: 0, reason: 'refused', detail: 'GeneralException' }],
    });
    expect((await word.document.readParagraphs('everywhere'))[0]?.openControls).toEqual([
      { start: 1, length: 1 },
    ]);
  });

  test('at its mark says again what it said', async () => {
    word = await openWord(wordFile(BODY));
    word.host.faults.arm({ at: 'Tag', code: 'GeneralException' });
    expect(await word.document.adoptBlanks(ADOPTIONS)).toEqual({
      adopted: [1],
      left: [{ position: 0, reason: 'refused', detail: 'GeneralException' }],
    });
    expect((await word.document.readParagraphs()).map(({ text }) => text)).toEqual(['共填', '6']);
  });
});
