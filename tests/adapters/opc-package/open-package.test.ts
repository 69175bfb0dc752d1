import fc from 'fast-check';
import { createPackage, DEFAULT_MAX_UNPACKED_BYTES, openPackage } from '@/adapters/opc-package';
import { buildZip, type EntryPlan, type ZipPlan } from './build-zip';
import { failureOf } from './failure-of';

const FILE = 'report.docx';
const encoder = new TextEncoder();
const open = (bytes: Uint8Array) => openPackage(bytes, { file: FILE });

interface Readable {
  readonly title: string;
  readonly entries: readonly EntryPlan[];
  readonly plan?: ZipPlan;
}

describe('zips as tools write them', () => {
  const pair = (plan: Partial<EntryPlan>): readonly EntryPlan[] => [
    { ...plan, name: 'a.xml', content: '<a>党支部</a>' },
    { ...plan, name: 'word/b.xml', content: 'b'.repeat(5000) },
  ];

  test.each<Readable>([
    { title: 'deflated entries', entries: pair({}) },
    { title: 'stored entries', entries: pair({ method: 0 }) },
    { title: 'data descriptors with a signature', entries: pair({ descriptor: 'signed' }) },
    { title: 'data descriptors without a signature', entries: pair({ descriptor: 'unsigned' }) },
    { title: 'data descriptors with 64-bit sizes', entries: pair({ descriptor: 'wide' }) },
    { title: 'zip64 entries', entries: pair({ zip64: true }) },
    { title: 'a zip64 end record', entries: pair({}), plan: { zip64End: true } },
    { title: 'bytes before the archive', entries: pair({}), plan: { prefix: 'MZ some program\n' } },
    {
      title: 'bytes before a zip64 archive',
      entries: pair({ zip64: true }),
      plan: { prefix: 'x', zip64End: true },
    },
    { title: 'bytes after the archive', entries: pair({}), plan: { trailing: '\r\n\0\0' } },
    { title: 'a comment', entries: pair({}), plan: { comment: 'written by a tool' } },
    {
      title: 'a comment that looks like an end',
      entries: pair({}),
      plan: { comment: 'PK\u0005\u0006'.padEnd(40, '\0') },
    },
  ])('$title are read', ({ entries, plan }) => {
    const opened = open(buildZip(entries, plan));
    expect(opened.names()).toEqual(['a.xml', 'word/b.xml']);
    expect(opened.text('a.xml')).toBe('<a>党支部</a>');
    expect(opened.text('word/b.xml')).toBe('b'.repeat(5000));
    expect(opened.unpackedBytes).toBe(encoder.encode('<a>党支部</a>').length + 5000);
  });

  test('parts are found whatever their case, with or without leading slash, backslashes stored or not', () => {
    const opened = open(buildZip([{ name: 'xl\\Worksheets\\sheet1.xml', content: 'here' }]));
    expect(opened.names()).toEqual(['xl/Worksheets/sheet1.xml']);
    expect(
      ['/xl/worksheets/sheet1.xml', 'XL\\WORKSHEETS/SHEET1.XML', 'sheet1.xml'].map((name) =>
        opened.has(name),
      ),
    ).toEqual([true, true, false]);
    expect(opened.text('/XL/worksheets/Sheet1.xml')).toBe('here');
  });

  test('folders are no parts', () => {
    expect(open(buildZip([{ name: 'word/' }, { name: 'word/a.xml' }])).names()).toEqual(['word/a.xml']);
  });

  test.each([
    { title: 'UTF-8 with a byte order mark', bytes: [0xef, 0xbb, 0xbf, 0xe5, 0x85, 0x9a] },
    { title: 'UTF-16, little end first', bytes: [0xff, 0xfe, 0x5a, 0x51] },
    { title: 'UTF-16, big end first', bytes: [0xfe, 0xff, 0x51, 0x5a] },
  ])('$title is read as text', ({ bytes }) => {
    expect(open(createPackage(new Map([['a.xml', new Uint8Array(bytes)]]))).text('a.xml')).toBe('党');
  });
});

describe('files that cannot be opened', () => {
  const sound = buildZip([{ name: 'a.xml', content: 'a'.repeat(1000) }]);

  test.each([
    { title: 'no byte at all', given: new Uint8Array(), expected: 'file.empty' },
    {
      title: 'plain text',
      given: encoder.encode('not a zip at all, just some words'),
      expected: 'file.damaged',
    },
    { title: 'a zip without its end', given: sound.subarray(0, sound.length - 30), expected: 'file.damaged' },
    { title: 'a zip without its start', given: sound.subarray(60), expected: 'file.damaged' },
    {
      title: 'fewer entries than stated',
      given: buildZip([{ name: 'a' }], { statedCount: 2 }),
      expected: 'file.damaged',
    },
    {
      title: 'an unknown compression',
      given: buildZip([{ name: 'a', method: 14 }]),
      expected: 'file.damaged',
    },
    {
      title: 'two entries of one name',
      given: buildZip([{ name: 'a.xml' }, { name: '/A.XML' }]),
      expected: 'file.damaged',
    },
    { title: 'an encrypted entry', given: buildZip([{ name: 'a', flags: 1 }]), expected: 'file.encrypted' },
    {
      title: 'a strongly encrypted entry',
      given: buildZip([{ name: 'a', flags: 0x41 }]),
      expected: 'file.encrypted',
    },
  ])('$title: $expected', ({ given, expected }) => {
    expect(failureOf(() => open(given))).toBe(expected);
  });

  test('the limit is 150 MB where none is given', () => {
    expect(DEFAULT_MAX_UNPACKED_BYTES).toBe(150 * 1024 * 1024);
    const sized = (statedSize: number) => failureOf(() => open(buildZip([{ name: 'a', statedSize }])));
    expect([sized(DEFAULT_MAX_UNPACKED_BYTES), sized(DEFAULT_MAX_UNPACKED_BYTES + 1)]).toEqual([
      null,
      'file.tooLarge',
    ]);
  });

  test('more than the limit is refused before anything is unpacked, with sizes in MB', () => {
    const bytes = buildZip([
      { name: 'a', statedSize: 2 * 1024 * 1024 },
      { name: 'b', statedSize: 1 },
    ]);
    const job = () => openPackage(bytes, { file: FILE, maxUnpackedBytes: 2 * 1024 * 1024 });
    expect(job).toThrow(
      expect.objectContaining({ code: 'file.tooLarge', fields: { file: FILE, limit: 2, size: 3 } }),
    );
  });
});

describe('parts that cannot be read', () => {
  const content = 'a'.repeat(1000);

  test.each([
    { title: 'more bytes than stated', entry: { statedSize: 999 } },
    { title: 'fewer bytes than stated', entry: { statedSize: 1001 } },
    { title: 'more stored bytes than stated', entry: { statedSize: 10, method: 0 } },
    { title: 'another checksum than stated', entry: { statedCrc: 1 } },
  ])('$title: file.damaged', ({ entry }) => {
    const opened = open(buildZip([{ ...entry, name: 'a.xml', content }]));
    expect(failureOf(() => opened.bytes('a.xml'))).toBe('file.damaged');
  });

  test('a part that is not there: file.damaged', () => {
    expect(failureOf(() => open(buildZip([{ name: 'a.xml' }])).bytes('b.xml'))).toBe('file.damaged');
  });

  test('bytes that are no text: file.damaged', () => {
    const opened = open(createPackage(new Map([['a.xml', new Uint8Array([0x61, 0xff, 0xfe])]])));
    expect(failureOf(() => opened.text('a.xml'))).toBe('file.damaged');
  });

  test('a part that unpacks to far more than stated stops at once', () => {
    const bomb = buildZip([{ name: 'a.xml', content: '\0'.repeat(64 * 1024 * 1024), statedSize: 100 }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(failureOf(() => open(bomb).bytes('a.xml'))).toBe('file.damaged');
  });
});

test('a file with any bytes changed, or cut anywhere, is read or refused with a Failure', () => {
  const sound = buildZip(
    [
      { name: 'a.xml', content: 'some text that packs, some text that packs', descriptor: 'signed' },
      { name: 'b.xml', content: 'b', zip64: true },
    ],
    { zip64End: true },
  );
  const change = fc.record({ position: fc.nat(sound.length - 1), value: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), fc.nat(sound.length), (changes, length) => {
      const bytes = sound.slice(0, length % 3 === 0 ? length : sound.length);
      for (const { position, value } of changes) bytes[position] = value;
      const code = failureOf(() => {
        const opened = open(bytes);
        opened.names().forEach((name) => opened.bytes(name));
      });
      expect([null, 'file.empty', 'file.damaged', 'file.encrypted', 'file.tooLarge']).toContain(code);
    }),
    { numRuns: 1000 },
  );
});
