import { DocxFile } from '@/adapters/docx-file';
import { isFailure } from '@/core/failure';
import { buildZip } from '#tests/adapters/opc-package/build-zip';
import { buildDocx, documentXml, p, relationshipsXml, run, sdt } from './build-docx';

const FILE = 'report.docx';
const text = (given: string) => new TextEncoder().encode(given);
const whole = buildDocx({ document: documentXml(p(sdt('fig:a', run('5')))) });

function startingFrom(type: string, part: string, content: string): Uint8Array {
  return buildZip([
    {
      name: '_rels/.rels',
      content: relationshipsXml([
        [`http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`, part],
      ]),
    },
    { name: part, content },
  ]);
}

const notDocx = (found: string) => ({ code: 'file.notDocx', fields: { file: FILE, found } });
const failed = (code: string) => ({ code, fields: { file: FILE } });

test.each([
  { title: 'no byte', given: new Uint8Array(), expected: failed('file.empty') },
  { title: 'a file cut off', given: whole.subarray(0, whole.length / 2), expected: failed('file.damaged') },
  { title: 'a web page', given: text('<html><body></body></html>'), expected: notDocx('html') },
  { title: 'a picture', given: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), expected: notDocx('png') },
  { title: 'a PDF', given: text('%PDF-1.4'), expected: notDocx('pdf') },
  { title: 'a text', given: text('述职报告'), expected: notDocx('text') },
  {
    title: 'the head of an old .doc',
    given: new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])),
    expected: notDocx('damagedOle'),
  },
  {
    title: 'a zip of other files',
    given: buildZip([{ name: 'a.txt', content: 'a' }]),
    expected: notDocx('zip'),
  },
  {
    title: 'a workbook',
    given: startingFrom('officeDocument', 'xl/workbook.xml', '<workbook/>'),
    expected: notDocx('xlsx'),
  },
  {
    title: 'a workbook in an odd place',
    given: startingFrom('officeDocument', 'workbook.xml', '<workbook/>'),
    expected: notDocx('xlsx'),
  },
  {
    title: 'a binary workbook',
    given: startingFrom('officeDocument', 'xl/workbook.bin', '\u0083\u0001'),
    expected: notDocx('xlsx'),
  },
  {
    title: 'a presentation',
    given: startingFrom('officeDocument', 'ppt/presentation.xml', '<presentation/>'),
    expected: notDocx('pptx'),
  },
  {
    title: 'a document of another namespace',
    given: startingFrom('officeDocument', 'word/document.xml', '<document xmlns="urn:other"/>'),
    expected: notDocx('zip'),
  },
  {
    title: 'a package that starts from nothing',
    given: startingFrom('thumbnail', 'a.png', ''),
    expected: notDocx('zip'),
  },
  {
    title: 'a document that is not there',
    given: buildZip([
      { name: '_rels/.rels', content: relationshipsXml([['urn:x/relationships/officeDocument', 'a.xml']]) },
    ]),
    expected: failed('file.damaged'),
  },
  {
    title: 'a document that is no XML',
    given: buildDocx({ document: documentXml('<w:p>') }),
    expected: failed('file.damaged'),
  },
  {
    title: 'a document with a DOCTYPE',
    given: buildDocx({
      document: `<!DOCTYPE x [<!ENTITY a "b">]>${documentXml('').replace(/^<\?.*\?>/, '')}`,
    }),
    expected: failed('file.damaged'),
  },
])('$title: $expected.code', ({ given, expected }) => {
  let failure: unknown = null;
  try {
    new DocxFile(given, FILE);
  } catch (error) {
    failure = isFailure(error) ? { code: error.code, fields: error.fields } : error;
  }
  expect(failure).toEqual(expected);
});

test('a password-protected file is file.encrypted', () => {
  const entry = Buffer.alloc(128);
  entry.write('EncryptedPackage', 'utf16le');
  entry.writeUInt16LE(34, 64);
  entry.writeUInt8(2, 66);
  const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), entry]);
  expect(() => new DocxFile(new Uint8Array(bytes), FILE)).toThrow(
    expect.objectContaining({ code: 'file.encrypted', fields: { file: FILE } }),
  );
});
