import { openPackage, sniffFile, type FileKind } from '@/adapters/opc-package';
import { compoundFile as writtenCompoundFile } from '#tests/adapters/foreign-file/build-xls';
import { buildZip } from './build-zip';
import { failureOf } from './failure-of';

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file with one stream of this name in its third directory entry. */
function compoundFile(streamName: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set(OLE_HEADER);
  const entry = 1024 + 2 * 128;
  bytes.write(streamName, entry, 'utf16le');
  bytes.writeUInt16LE((streamName.length + 1) * 2, entry + 64);
  bytes.writeUInt8(2, entry + 66);
  return new Uint8Array(bytes);
}

function openDocument(type: string): Uint8Array {
  const content = `application/vnd.oasis.opendocument.${type}`;
  return buildZip([{ name: 'mimetype', content, method: 0 }, { name: 'content.xml' }]);
}

const text = (given: string) => new TextEncoder().encode(given);

interface Case {
  readonly title: string;
  readonly given: Uint8Array;
  readonly expected: FileKind;
}

test.each<Case>([
  { title: 'no byte', given: new Uint8Array(), expected: 'empty' },
  { title: 'a zip', given: buildZip([{ name: 'a' }]), expected: 'zip' },
  { title: 'a zip without entries', given: buildZip([]), expected: 'zip' },
  {
    title: 'a zip behind other bytes',
    given: buildZip([{ name: 'a' }], { prefix: '\0\0stub' }),
    expected: 'zip',
  },
  { title: 'an old Word file', given: compoundFile('WordDocument'), expected: 'doc' },
  { title: 'an old Excel file', given: compoundFile('Workbook'), expected: 'xls' },
  { title: 'an older Excel file', given: compoundFile('Book'), expected: 'xls' },
  { title: 'an old PowerPoint file', given: compoundFile('PowerPoint Document'), expected: 'ppt' },
  { title: 'a compound file that lost its directory', given: compoundFile('x'), expected: 'damagedOle' },
  { title: 'a sheet of Excel 4', given: new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), expected: 'oldXls' },
  {
    title: 'a password-protected Office file',
    given: compoundFile('EncryptedPackage'),
    expected: 'encryptedOffice',
  },
  { title: 'a picture', given: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), expected: 'png' },
  { title: 'a photograph', given: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), expected: 'jpeg' },
  { title: 'an animation', given: text('GIF89a'), expected: 'gif' },
  { title: 'a bitmap', given: new Uint8Array([0x42, 0x4d, 8, 0, 0, 0, 0, 0]), expected: 'bmp' },
  { title: 'a text that begins like a bitmap', given: text('BMI,1\n2,3\n'), expected: 'text' },
  { title: 'a scan', given: new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), expected: 'tiff' },
  { title: 'a RAR archive', given: text('Rar!\u001a\u0007\u0000'), expected: 'rar' },
  {
    title: 'a 7-Zip archive',
    given: new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]),
    expected: 'sevenZip',
  },
  { title: 'rich text', given: text('{\\rtf1\\ansi'), expected: 'rtf' },
  { title: 'an OpenDocument spreadsheet', given: openDocument('spreadsheet'), expected: 'ods' },
  { title: 'an OpenDocument text', given: openDocument('text'), expected: 'odt' },
  {
    title: 'a page with all its files',
    given: text('From: <Saved by Excel>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=a'),
    expected: 'mhtml',
  },
  { title: 'a PDF', given: text('%PDF-1.7\n'), expected: 'pdf' },
  { title: 'a web page', given: text('\n<!DOCTYPE html><html lang="zh">'), expected: 'html' },
  {
    title: 'a page saved as a workbook',
    given: text('<?xml version="1.0"?>\n<html xmlns:x="urn:x">'),
    expected: 'html',
  },
  {
    title: 'a workbook in the XML of Excel 2003, with names that HTML has too',
    given: text(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="a"/></Styles><Table>',
    ),
    expected: 'xmlSpreadsheet',
  },
  { title: 'XML', given: text('\uFEFF<?xml version="1.0"?><Workbook/>'), expected: 'xml' },
  {
    title: 'XML in UTF-16',
    given: new Uint8Array(Buffer.from('\uFEFF<?xml version="1.0"?><a/>', 'utf16le')),
    expected: 'xml',
  },
  { title: 'text', given: text('日期,类型\n2021-01-05,党员大会\n'), expected: 'text' },
  { title: 'text in GBK', given: new Uint8Array([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0x31]), expected: 'text' },
  { title: 'other bytes', given: new Uint8Array([1, 2, 3, 4]), expected: 'unknown' },
])('$title: $expected', ({ given, expected }) => {
  expect(sniffFile(given)).toBe(expected);
});

test('a password-protected file is refused as encrypted, an old binary one as damaged', () => {
  const open = (bytes: Uint8Array) => failureOf(() => openPackage(bytes, { file: 'a.docx' }));
  expect(open(compoundFile('EncryptedPackage'))).toBe('file.encrypted');
  expect(open(compoundFile('WordDocument'))).toBe('file.damaged');
});

test('what is embedded in a compound file does not tell what the file is', () => {
  const embedded = { '/ObjectPool/_1/Workbook': new Uint8Array(5000) };
  expect(sniffFile(writtenCompoundFile(new Uint8Array(5000), 'WordDocument', embedded))).toBe('doc');
});

test('a compound file of something else is only called old', () => {
  expect(sniffFile(writtenCompoundFile(new Uint8Array(5000), 'Contents'))).toBe('ole');
});
