import fc from 'fast-check';
import { NODE_COMPRESSION } from '@/apps/cli/node-compression';
import { Failure } from '@/core/failure';
import { createPackage, encodePart, openPackage } from '@/adapters/opc-package';
import { decodePieces } from '@/adapters/opc-package/part-pieces';
import { buildZip } from './build-zip';

const FILE = '台账.xlsx';

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

async function all(pieces: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const piece of pieces) list.push(piece);
  return list;
}

const join = async (pieces: AsyncIterable<string>) => (await all(pieces)).join('');

async function failureOf(pieces: AsyncIterable<string>): Promise<string | null> {
  return join(pieces).then(
    () => null,
    (error: unknown) => (error instanceof Failure ? error.code : 'no Failure'),
  );
}

describe('a text that comes in pieces', () => {
  test.each([
    { title: 'UTF-8', label: 'utf-8', mark: [] },
    { title: 'UTF-8 with a byte order mark', label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
    { title: 'UTF-16, little end first', label: 'utf-16le', mark: [0xff, 0xfe] },
    { title: 'UTF-16, big end first', label: 'utf-16be', mark: [0xfe, 0xff] },
  ] as const)('$title: it is the same however it is cut', async ({ label, mark }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const bytes = encodePart(`党${text}𠮷`, { label, mark });
          expect(await join(decodePieces(cut(bytes, size)))).toBe(`党${text}𠮷`);
        },
      ),
    );
  });

  test('no bytes are no text', async () => {
    expect(await join(decodePieces([]))).toBe('');
  });

  test.each([
    { title: 'half a character at the end', bytes: [0x61, 0x62, 0x63, 0xe5, 0x85] },
    { title: 'a byte that is none', bytes: [0x61, 0x62, 0x63, 0xff, 0x61] },
  ])('$title is refused', async ({ bytes }) => {
    await expect(join(decodePieces(cut(new Uint8Array(bytes), 2)))).rejects.toThrow('not valid');
  });
});

describe.each([
  { by: 'what runs everywhere', native: null },
  { by: 'zlib', native: NODE_COMPRESSION },
])('a part in pieces, unpacked by $by', ({ native }) => {
  const text = '党员大会。'.repeat(100_000);
  const opened = (bytes: Uint8Array) => openPackage(bytes, { file: FILE, native });

  test('it is the whole text, and no piece is large', async () => {
    const pieces = await all(opened(buildZip([{ name: 'a.xml', content: text }])).pieces('a.xml'));
    expect(pieces.join('') === text).toBe(true);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(64 * 1024);
  });

  test('a stored part is cut as well', async () => {
    const pieces = opened(buildZip([{ name: 'a.xml', content: text, method: 0 }])).pieces('a.xml');
    expect((await all(pieces)).length).toBeGreaterThan(20);
  });

  test('an empty part is an empty text', async () => {
    expect(await join(opened(buildZip([{ name: 'a.xml', content: '' }])).pieces('a.xml'))).toBe('');
  });

  test.each([
    { title: 'more bytes than stated', entry: { statedSize: 999 } },
    { title: 'fewer bytes than stated', entry: { statedSize: 2_000_000 } },
    { title: 'another checksum than stated', entry: { statedCrc: 1 } },
  ])('$title: file.damaged', async ({ entry }) => {
    const broken = opened(buildZip([{ ...entry, name: 'a.xml', content: text }]));
    expect(await failureOf(broken.pieces('a.xml'))).toBe('file.damaged');
  });

  test('a part that is not there, or no text: file.damaged', async () => {
    const broken = opened(createPackage(new Map([['a.xml', new Uint8Array([0x61, 0xff, 0xfe, 0x61])]])));
    expect(await failureOf(broken.pieces('b.xml'))).toBe('file.damaged');
    expect(await failureOf(broken.pieces('a.xml'))).toBe('file.damaged');
  });

  test('packed bytes that are none: file.damaged', async () => {
    const whole = buildZip([{ name: 'a.xml', content: text }]);
    // The local header is 30 bytes and the name, the packed bytes follow.
    const broken = whole.slice().fill(0xff, 30 + 5, 30 + 5 + 40);
    expect(await failureOf(opened(broken).pieces('a.xml'))).toBe('file.damaged');
  });

  test('a part that unpacks to far more than stated stops at once', async () => {
    const bomb = buildZip([{ name: 'a.xml', content: '\0'.repeat(64 * 1024 * 1024), statedSize: 100 }]);
    expect(await failureOf(opened(bomb).pieces('a.xml'))).toBe('file.damaged');
  });
});
