import { writeReport } from '@/adapters/docx-file';
import { LedgerFile } from '@/adapters/ledger-file';
import { createPackage } from '@/adapters/opc-package';
import { odsPackage } from '#tests/adapters/foreign-file/build-ods';
import { buildXls } from '#tests/adapters/foreign-file/build-xls';
import { cellsOf, faultOf } from '#tests/adapters/foreign-file/described';
import { buildSheet } from '#tests/adapters/xlsx-file/build-workbook';
import { XlsxFile } from '@/adapters/xlsx-file';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const XLSX = buildSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>');
const CONTENT =
  '<table:table table:name="表"><table:table-row><table:table-cell office:value-type="float" office:value="1"/><table:table-cell office:value-type="float" office:value="2"/></table:table-row></table:table>';
const RECORD = {
  writtenAt: '',
  year: 2021,
  period: '2021',
  branch: null,
  ledgers: [],
  phrases: [],
  lists: [],
  figures: [],
};

/** The same row of 1 and 2, as files of every kind. */
const KINDS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  '.xlsx': () => Promise.resolve(XLSX),
  '.xls': async () => buildXls(await new XlsxFile(XLSX, 'a').read()),
  '.ods': () => Promise.resolve(odsPackage({ spreadsheet: CONTENT })),
  '.csv': () => Promise.resolve(utf8('1,2')),
  'a web page': () => Promise.resolve(utf8('<table><tr><td>1</td><td>2</td></tr></table>')),
};
const NAMES = ['台账.xlsx', '台账.xls', '台账.csv', '台账.et', '台账'];

test.each(Object.keys(KINDS))('%s is read as what it is, whatever its name says', async (kind) => {
  const bytes = (await KINDS[kind]?.()) ?? new Uint8Array();
  for (const name of NAMES) {
    const workbook = await new LedgerFile(bytes, name).read();
    expect(cellsOf(workbook.sheets[0])).toEqual({ A1: '1', B1: '2' });
    expect(workbook.file).toBe(name);
  }
});

test('an .ods that was packed anew, in another order, is still one', async () => {
  const parts = { 'a.xml': '<a/>', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' };
  const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">${CONTENT}</office:document-content>`;
  const entries = Object.entries({ ...parts, 'content.xml': content });
  const bytes = createPackage(new Map(entries.map(([name, text]) => [name, utf8(text)])));
  expect(cellsOf((await new LedgerFile(bytes, 'a.ods').read()).sheets[0])).toEqual({ A1: '1', B1: '2' });
});

test.each([
  { title: 'a Word report', given: () => writeReport({ title: '', blocks: [] }, RECORD), found: 'docx' },
  { title: 'a PDF', given: () => utf8('%PDF-1.7\n'), found: 'pdf' },
  { title: 'a picture', given: () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), found: 'jpeg' },
  { title: 'a letter', given: () => utf8('各位同志：\n请于周五参加党课。\n'), found: 'text' },
  { title: 'rich text', given: () => utf8('{\\rtf1 党课}'), found: 'rtf' },
  { title: 'an archive', given: () => createPackage(new Map([['台账.xlsx', XLSX]])), found: 'zip' },
  { title: 'XML', given: () => utf8('<?xml version="1.0"?><a/>'), found: 'xml' },
])('$title is no ledger: found $found', async ({ given, found }) => {
  expect(await faultOf(await given())).toEqual({ code: 'file.notXlsx', found });
});

test.each([
  { title: 'no bytes', given: new Uint8Array(), code: 'file.empty' },
  {
    title: 'a compound file that lost its directory',
    given: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    code: 'file.damaged',
  },
])('$title: $code', async ({ given, code }) => {
  expect(await faultOf(given)).toEqual({ code });
});

test.each(Object.keys(KINDS))('cancelled before it begins, %s is not read', async (kind) => {
  const bytes = (await KINDS[kind]?.()) ?? new Uint8Array();
  const reading = new LedgerFile(bytes, 'a').read({ signal: AbortSignal.abort(new Error('stopped')) });
  await expect(reading).rejects.toThrow('stopped');
});

test('what an .xlsx needs is all that is loaded for one', async () => {
  await jest.isolateModulesAsync(async () => {
    const loaded: string[] = [];
    for (const name of ['@/adapters/foreign-file', '@e965/xlsx']) {
      jest.doMock(name, () => {
        loaded.push(name);
        return jest.requireActual<object>(name);
      });
    }
    const { LedgerFile: Fresh } = await import('@/adapters/ledger-file');
    await new Fresh(XLSX, 'a.xlsx').read();
    expect(loaded).toEqual([]);
    await new Fresh(utf8('1,2'), 'a.csv').read();
    expect(loaded).toEqual(['@/adapters/foreign-file']);
    const xls = await KINDS['.xls']?.();
    await new Fresh(xls ?? XLSX, 'a.xls').read();
    expect(loaded).toEqual(['@/adapters/foreign-file', '@e965/xlsx']);
  });
});
