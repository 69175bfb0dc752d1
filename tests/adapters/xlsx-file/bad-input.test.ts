import fc from 'fast-check';
import { XlsxFile } from '@/adapters/xlsx-file';
import { createPackage, openPackage } from '@/adapters/opc-package';
import { isFailure } from '@/core/failure';
import { buildZip } from '#tests/adapters/opc-package/build-zip';
import { buildSheet, buildWorkbook } from './build-workbook';
import { failureOf } from './failure-of';

const encoder = new TextEncoder();
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A compound file with nothing in it but one directory entry of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 512);
  bytes[512 + 64] = (stream.length + 1) * 2;
  bytes[512 + 66] = 2;
  return bytes;
}

/** A package whose main part is of this kind. */
function packageOf(mainPart: string, content: string): Uint8Array {
  const relationships = `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${mainPart}"/></Relationships>`;
  return createPackage(
    new Map([
      ['_rels/.rels', encoder.encode(relationships)],
      [mainPart, encoder.encode(content)],
    ]),
  );
}

describe('files that are no workbook', () => {
  interface OtherFile {
    readonly title: string;
    readonly given: Uint8Array;
    readonly expected: string;
  }
  test.each<OtherFile>([
    {
      title: 'a web page',
      given: encoder.encode('<html><table><tr><td>1</td></tr></table></html>'),
      expected: 'html',
    },
    {
      title: 'a picture',
      given: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      expected: 'png',
    },
    { title: 'a photograph', given: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), expected: 'jpeg' },
    { title: 'a PDF', given: encoder.encode('%PDF-1.7\n%âãÏÓ'), expected: 'pdf' },
    {
      title: 'comma-separated values',
      given: encoder.encode('类型,日期\n党课,2021-03-05\n'),
      expected: 'text',
    },
    { title: 'XML', given: encoder.encode('<?xml version="1.0"?><Workbook/>'), expected: 'xml' },
    { title: 'an old .xls', given: compoundFile('Workbook'), expected: 'xls' },
    {
      title: 'a .docx',
      given: packageOf('word/document.xml', '<w:document xmlns:w="w"/>'),
      expected: 'docx',
    },
    {
      title: 'a .pptx',
      given: packageOf('ppt/presentation.xml', '<p:presentation xmlns:p="p"/>'),
      expected: 'pptx',
    },
    { title: 'an .xlsb', given: packageOf('xl/workbook.bin', '\u0083\u0001\0'), expected: 'xlsb' },
    { title: 'another package', given: packageOf('map.xml', '<map/>'), expected: 'zip' },
    { title: 'any archive', given: buildZip([{ name: 'a.txt', content: 'a' }]), expected: 'zip' },
    {
      title: 'an .ods',
      given: buildZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
        { name: 'content.xml', content: '<a/>' },
      ]),
      expected: 'ods',
    },
  ])('$title is called by its name', async ({ given, expected }) => {
    const failure = await failureOf(given);
    expect(failure?.code).toBe('file.notXlsx');
    expect(failure?.fields).toEqual({ file: '台账.xlsx', found: expected });
  });
});

describe('workbooks that cannot be read', () => {
  interface BadWorkbook {
    readonly title: string;
    readonly given: Uint8Array;
    readonly expected: string;
  }
  const withRow = (cell: string) => buildSheet(`<row r="1">${cell}</row>`, { strings: '<si><t>a</t></si>' });

  test.each<BadWorkbook>([
    { title: 'no bytes', given: new Uint8Array(), expected: 'file.empty' },
    { title: 'no sheets', given: buildWorkbook({ sheets: [] }), expected: 'file.empty' },
    { title: 'no rows', given: buildSheet(''), expected: 'file.empty' },
    {
      title: 'nothing but formats',
      given: buildSheet('<row r="1"><c r="A1" s="3"/></row>'),
      expected: 'file.empty',
    },
    {
      title: 'nothing but an empty text',
      given: withRow('<c r="A1" t="str"><v></v></c>'),
      expected: 'file.empty',
    },
    { title: 'a password', given: compoundFile('EncryptedPackage'), expected: 'file.encrypted' },
    {
      title: 'an encrypted archive',
      given: buildZip([{ name: '[Content_Types].xml', content: '<Types/>', flags: 1 }]),
      expected: 'file.encrypted',
    },
    { title: 'an unclosed element', given: buildSheet('<row r="1">'), expected: 'file.damaged' },
    {
      title: 'a shared string that is not there',
      given: withRow('<c t="s"><v>1</v></c>'),
      expected: 'file.damaged',
    },
    {
      title: 'a shared string without number',
      given: withRow('<c t="s"><v>x</v></c>'),
      expected: 'file.damaged',
    },
    { title: 'a number that is none', given: withRow('<c><v>12,5</v></c>'), expected: 'file.damaged' },
    { title: 'a number beyond all numbers', given: withRow('<c><v>1e999</v></c>'), expected: 'file.damaged' },
    { title: 'a date that is none', given: withRow('<c t="d"><v>2021</v></c>'), expected: 'file.damaged' },
    { title: 'a boolean that is none', given: withRow('<c t="b"><v>yes</v></c>'), expected: 'file.damaged' },
    { title: 'an unknown cell type', given: withRow('<c t="x"><v>1</v></c>'), expected: 'file.damaged' },
    {
      title: 'a cell type of JavaScript',
      given: withRow('<c t="__proto__"><v>1</v></c>'),
      expected: 'file.damaged',
    },
    { title: 'a cell in another row', given: withRow('<c r="A2"><v>1</v></c>'), expected: 'file.damaged' },
    { title: 'a cell without place', given: withRow('<c r="1A"><v>1</v></c>'), expected: 'file.damaged' },
    {
      title: 'a cell past the last column',
      given: withRow('<c r="XFE1"><v>1</v></c>'),
      expected: 'file.damaged',
    },
    {
      title: 'a cell twice',
      given: withRow('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
      expected: 'file.damaged',
    },
    { title: 'a row twice', given: buildSheet(ROW + ROW), expected: 'file.damaged' },
    { title: 'a row past the last', given: buildSheet('<row r="1048577"/>'), expected: 'file.damaged' },
    { title: 'a row without number', given: buildSheet('<row r="x"/>'), expected: 'file.damaged' },
    {
      title: 'a merged area that is none',
      given: buildWorkbook({
        sheets: [{ name: '表', data: ROW, afterData: '<mergeCells><mergeCell ref="A1:B"/></mergeCells>' }],
      }),
      expected: 'file.damaged',
    },
    {
      title: 'entities that multiply',
      given: buildWorkbook({
        sheets: [
          {
            name: '表',
            xml: '<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
          },
        ],
      }),
      expected: 'file.damaged',
    },
    {
      title: 'a sheet without its part',
      given: buildSheet(ROW, { parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }),
      expected: 'file.damaged',
    },
    {
      title: 'two sheets of one part',
      given: buildWorkbook({
        sheets: ['一', '二'].map((name) => ({ name, data: ROW, target: 'worksheets/sheet1.xml' })),
      }),
      expected: 'file.damaged',
    },
    {
      title: 'a broken list of strings',
      given: buildSheet(ROW, { parts: { 'xl/sharedStrings.xml': '<sst><si>' }, strings: '' }),
      expected: 'file.damaged',
    },
    {
      title: 'broken styles',
      given: buildSheet(ROW, { parts: { 'xl/styles.xml': 'styles' }, styles: '' }),
      expected: 'file.damaged',
    },
  ])('$title', async ({ given, expected }) => {
    expect((await failureOf(given))?.code).toBe(expected);
  });

  test('what was wrong is kept for whoever debugs', async () => {
    const failure = await failureOf(withRow('<c r="A1" t="s"><v>7</v></c>'));
    expect(failure?.cause).toMatchObject({ name: 'MalformedPart', message: 'shared string 7' });
  });
});

describe('files that are too large', () => {
  test('one that unpacks to more than the limit is refused', async () => {
    const bytes = buildSheet(`${ROW}<!-- ${' '.repeat(2 * 1024 * 1024)} -->`);
    expect(bytes.length).toBeLessThan(10_000);
    const failure = await failureOf(bytes, { unpackedBytes: 1024 * 1024 });
    expect(failure?.code).toBe('file.tooLarge');
    expect(failure?.fields).toEqual({ file: '台账.xlsx', limit: 1, size: 3 });
  });

  test('one that states hundreds of megabytes is refused without unpacking', async () => {
    const bytes = buildZip([
      { name: 'xl/workbook.xml', content: '<workbook/>', statedSize: 900 * 1024 * 1024 },
    ]);
    expect((await failureOf(bytes))?.code).toBe('file.tooLarge');
  });

  test('one that unpacks to more than it states is refused', async () => {
    const content = `<Relationships>${' '.repeat(1024 * 1024)}</Relationships>`;
    const bytes = buildZip([{ name: '_rels/.rels', content, statedSize: 100 }]);
    expect((await failureOf(bytes))?.code).toBe('file.damaged');
  });

  test('rows with a prefix are counted, their cells and closing tags are not', async () => {
    const xml = `<x:worksheet xmlns:x="x"><x:sheetData>${'<x:row></x:row><x:row/>'.repeat(2)}</x:sheetData></x:worksheet>`;
    const bytes = buildWorkbook({ sheets: [{ name: '表', xml }] });
    expect((await failureOf(bytes, { rows: 3 }))?.fields).toMatchObject({ limit: 3, size: 4 });
    expect((await failureOf(bytes, { rows: 4 }))?.code).toBe('file.empty');
  });

  test('more than a million rows are refused with their number, and none of them is read', async () => {
    const bytes = buildSheet('<row><c><v>1</v></c></row>'.repeat(1_000_001));
    const failure = await failureOf(bytes);
    expect(failure?.fields).toEqual({ file: '台账.xlsx', limit: 1_000_000, size: 1_000_001, unit: 'rows' });
  });

  test('a part that seems to hold too many rows is counted before one of them is read', async () => {
    const bytes = buildSheet(`<row><c><v>no number</v></c></row>${'<row/>'.repeat(50)}`);
    expect((await failureOf(bytes, { rows: 50 }))?.fields).toMatchObject({ limit: 50, size: 51 });
  });

  test('a part that begins otherwise is refused when it has come to too many', async () => {
    const padding = `<!--${' '.repeat(100_000)}-->`;
    const bytes = buildWorkbook({ sheets: [{ name: '表', beforeData: padding, data: '<row/>'.repeat(51) }] });
    expect((await failureOf(bytes, { rows: 50 }))?.fields).toMatchObject({ limit: 50, size: 51 });
    expect((await failureOf(bytes, { rows: 51 }))?.code).toBe('file.empty');
  });

  test('rows are counted over all sheets', async () => {
    const sheets = ['一', '二'].map((name) => ({ name, data: '<row/>'.repeat(4) }));
    const bytes = buildWorkbook({ sheets });
    const failure = await failureOf(bytes, { rows: 7 });
    expect(failure?.code).toBe('file.tooLarge');
    expect(failure?.fields).toEqual({ file: '台账.xlsx', limit: 7, size: 8, unit: 'rows' });
    expect((await failureOf(bytes, { rows: 8 }))?.code).toBe('file.empty');
  });
});

describe('any damage', () => {
  const SOUND = buildWorkbook({
    strings: '<si><t>党员大会</t></si><si><r><t>主题</t></r><r><t>党日</t></r></si>',
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
    names: '<definedName name="总数">三会一课!$A$1</definedName>',
    sheets: [
      {
        name: '三会一课',
        data: `<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44260</v></c></row>
          <row r="2"><c r="A2" t="inlineStr"><is><t>a&amp;b</t></is></c><c r="B2" t="str"><f>A1</f><v>x</v></c></row>`,
        beforeData: '<cols><col min="1" max="2" hidden="1"/></cols>',
        afterData: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
    ],
  });

  /** Ends well or with a Failure; anything else fails the test, and so does a workbook without sheets. */
  async function endsInOrder(bytes: Uint8Array): Promise<void> {
    try {
      const { sheets } = await new XlsxFile(bytes, '台账.xlsx').read();
      expect(sheets.length).toBeGreaterThan(0);
    } catch (error) {
      if (!isFailure(error)) throw error;
    }
  }

  test('the sound file is read', async () => {
    expect(await failureOf(SOUND)).toBeNull();
  });

  test.each(Array.from({ length: 20 }, (_, twentieth) => twentieth))(
    'cut off after %i twentieths it is a failure',
    async (twentieth) => {
      const bytes = SOUND.subarray(0, Math.floor((SOUND.length * twentieth) / 20));
      expect((await failureOf(bytes))?.code).toBe(twentieth === 0 ? 'file.empty' : 'file.damaged');
    },
  );

  test('changed bytes of the file give a workbook or a failure', async () => {
    const change = fc.tuple(fc.nat(SOUND.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(SOUND);
        for (const [offset, byte] of changes) bytes[offset] = byte;
        await endsInOrder(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('changed texts of the parts give a workbook or a failure', async () => {
    const opened = openPackage(SOUND, { file: '台账.xlsx' });
    const parts = opened.names().map((name) => [name, opened.text(name)] as const);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '<',
        '>',
        '/',
        '"',
        '&',
        '&#0;',
        '<!--',
        '<![CDATA[',
        '<c>',
        '</row>',
        ' r=""',
        '-1',
        '9e99',
      ),
    );
    const change = fc.record({ part: fc.nat(parts.length - 1), place: fc.nat(), removed: fc.nat(12), piece });
    await fc.assert(
      fc.asyncProperty(change, async ({ part, place, removed, piece: inserted }) => {
        const changed = parts.map(([name, xml], index): readonly [string, Uint8Array] => {
          const offset = place % xml.length;
          const text = index === part ? xml.slice(0, offset) + inserted + xml.slice(offset + removed) : xml;
          return [name, encoder.encode(text)];
        });
        await endsInOrder(createPackage(new Map(changed)));
      }),
      { numRuns: 500 },
    );
  });
});
