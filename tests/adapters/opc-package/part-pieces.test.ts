import fc from 'fast-check';
import { createPackage, encodePart, openPackage } from '@/adapters/opc-package';
import { decodePieces } from '@/adapters/opc-package/part-pieces';
import { buildZip } from './build-zip';
import { failureOf } from './failure-of';

const FILE = '台账.xlsx';

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

const join = (pieces: Iterable<string>) => Array.from(pieces).join('');

describe('a text that comes in pieces', () => {
  test.each([
    { title: 'UTF-8', label: 'utf-8', mark: [] },
    { title: 'UTF-8 with a byte order mark', label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
    { title: 'UTF-16, little end first', label: 'utf-16le', mark: [0xff, 0xfe] },
    { title: 'UTF-16, big end first', label: 'utf-16be', mark: [0xfe, 0xff] },
  ] as const)('$title: it is the same however it is cut', ({ label, mark }) => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          const bytes = encodePart(`党${text}𠮷`, { label, mark });
          expect(join(decodePieces(cut(bytes, size)))).toBe(`党${text}𠮷`);
        },
      ),
    );
  });

  test('no bytes are no text', () => {
    expect(join(decodePieces([]))).toBe('');
  });

  test.each([
    { title: 'half a character at the end', bytes: [0x61, 0x62, 0x63, 0xe5, 0x85] },
    { title: 'a byte that is none', bytes: [0x61, 0x62, 0x63, 0xff, 0x61] },
  ])('$title is refused', ({ bytes }) => {
    expect(() => join(decodePieces(cut(new Uint8Array(bytes), 2)))).toThrow('not valid');
  });
});

describe('a part in pieces', () => {
  const text = '党员大会。'.repeat(100_000);
  const opened = (bytes: Uint8Array) => openPackage(bytes, { file: FILE });

  test('it is the whole text, and no piece is large', () => {
    const pieces = Array.from(opened(buildZip([{ name: 'a.xml', content: text }])).pieces('a.xml'));
    expect(pieces.join('') === text).toBe(true);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(64 * 1024);
  });

  test('a stored part is cut as well', () => {
    const pieces = opened(buildZip([{ name: 'a.xml', content: text, method: 0 }])).pieces('a.xml');
    expect(Array.from(pieces).length).toBeGreaterThan(20);
  });

  test.each([
    { title: 'more bytes than stated', entry: { statedSize: 999 } },
    { title: 'fewer bytes than stated', entry: { statedSize: 2_000_000 } },
    { title: 'another checksum than stated', entry: { statedCrc: 1 } },
  ])('$title: file.damaged', ({ entry }) => {
    const broken = opened(buildZip([{ ...entry, name: 'a.xml', content: text }]));
    expect(failureOf(() => join(broken.pieces('a.xml')))).toBe('file.damaged');
  });

  test('a part that is not there, or no text: file.damaged', () => {
    const broken = opened(createPackage(new Map([['a.xml', new Uint8Array([0x61, 0xff, 0xfe, 0x61])]])));
    expect(failureOf(() => join(broken.pieces('b.xml')))).toBe('file.damaged');
    expect(failureOf(() => join(broken.pieces('a.xml')))).toBe('file.damaged');
  });

  test('a part that unpacks to far more than stated stops at once', () => {
    const bomb = buildZip([{ name: 'a.xml', content: '\0'.repeat(64 * 1024 * 1024), statedSize: 100 }]);
    expect(failureOf(() => join(opened(bomb).pieces('a.xml')))).toBe('file.damaged');
  });
});
