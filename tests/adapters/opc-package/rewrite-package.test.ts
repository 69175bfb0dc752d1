import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { createPackage, openPackage, rewritePackage } from '@/adapters/opc-package';
import { buildZip, type EntryPlan } from './build-zip';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const open = (bytes: Uint8Array) => openPackage(bytes, { file: 'report.docx' });

/** The parts of a zip as fflate, not this project, reads them. */
function unzipTexts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );
}

/** Everything the stored entries hold, by name: local header, data, descriptor. */
function recordsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    open(bytes).archive.entries.map((entry) => [entry.name, Buffer.from(entry.record).toString('hex')]),
  );
}

const ODD_ENTRIES: readonly EntryPlan[] = [
  { name: '[Content_Types].xml', content: '<Types/>', dosTime: 0x5a21_6b3c },
  { name: 'word/media/image1.png', content: 'stored bytes', method: 0 },
  { name: 'word/document.xml', content: 'text '.repeat(300), descriptor: 'signed' },
  { name: 'word/styles.xml', content: 'styles '.repeat(300), descriptor: 'unsigned' },
  { name: 'word/wide.xml', content: 'wide', zip64: true, flags: 0x0800 },
  { name: 'docProps/封面.xml', content: 'named in Chinese', flags: 0x0800 },
];

describe('rewritePackage', () => {
  const original = buildZip(ODD_ENTRIES, { prefix: 'stub', comment: 'kept', zip64End: true });
  const rewritten = rewritePackage(
    open(original),
    new Map([
      ['/word/Document.xml', encoder.encode('new text')],
      ['word/styles.xml', null],
      ['customXml/item1.xml', encoder.encode('<new/>')],
      ['not/there.xml', null],
    ]),
  );

  test('changes, removes and adds what it is told', () => {
    expect(unzipTexts(rewritten)).toEqual({
      '[Content_Types].xml': '<Types/>',
      'word/media/image1.png': 'stored bytes',
      'word/document.xml': 'new text',
      // fflate does not read the zip64 fields of single entries.
      'word/wide.xml': '',
      'docProps/封面.xml': 'named in Chinese',
      'customXml/item1.xml': '<new/>',
    });
  });

  test('keeps zip64 entries readable', () => {
    expect(open(rewritten).text('word/wide.xml')).toBe('wide');
  });

  test('keeps the order, adds at the end', () => {
    expect(open(rewritten).names()).toEqual([
      '[Content_Types].xml',
      'word/media/image1.png',
      'word/document.xml',
      'word/wide.xml',
      'docProps/封面.xml',
      'customXml/item1.xml',
    ]);
  });

  test('copies every other entry byte for byte, with its header but for the place', () => {
    const before = recordsOf(original);
    const after = recordsOf(rewritten);
    for (const name of [
      '[Content_Types].xml',
      'word/media/image1.png',
      'word/wide.xml',
      'docProps/封面.xml',
    ]) {
      expect(after.get(name)).toBe(before.get(name));
    }
  });

  test('keeps the archive comment', () => {
    expect(decoder.decode(open(rewritten).archive.comment)).toBe('kept');
  });

  test('without changes gives the same entries, and from then on the same bytes', () => {
    const once = rewritePackage(open(original), new Map());
    expect(recordsOf(once)).toEqual(recordsOf(original));
    expect(rewritePackage(open(once), new Map())).toEqual(once);
  });
});

describe('createPackage', () => {
  test('puts the content types first and keeps the order of the rest', () => {
    const parts = ['b.xml', 'a.xml', '[Content_Types].xml'].map(
      (name) => [name, encoder.encode(name)] as const,
    );
    expect(open(createPackage(new Map(parts))).names()).toEqual(['[Content_Types].xml', 'b.xml', 'a.xml']);
  });

  test('any parts come back, also to another reader', () => {
    const name = fc.stringMatching(/^[a-z党]{1,5}\.xml$/);
    const content = fc.oneof(
      fc.uint8Array(),
      fc.uint8Array({ maxLength: 4 }).map((bytes) => new Uint8Array(5000).fill(bytes[0] ?? 0)),
    );
    fc.assert(
      fc.property(fc.dictionary(name, content, { minKeys: 1, noNullPrototype: true }), (parts) => {
        const bytes = createPackage(new Map(Object.entries(parts)));
        const opened = open(bytes);
        expect(
          Object.fromEntries(opened.names().map((part) => [part, Buffer.from(opened.bytes(part))])),
        ).toEqual(
          Object.fromEntries(Object.entries(parts).map(([part, bytes_]) => [part, Buffer.from(bytes_)])),
        );
        expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(parts).sort());
      }),
    );
  });
});
