import { crc32 } from '@/adapters/opc-package/crc32';

// The check value of the standard is that of the nine digits; the others are of zlib.
test.each([
  { title: 'no byte', given: '', expected: 0 },
  { title: 'one byte', given: 'a', expected: 0xe8b7be43 },
  { title: 'four bytes', given: 'abcd', expected: 0xed82cd11 },
  { title: 'nine bytes', given: '123456789', expected: 0xcbf43926 },
])('$title', ({ given, expected }) => {
  expect(crc32(new TextEncoder().encode(given))).toBe(expected);
});

test('bytes that start in the middle of a buffer', () => {
  const bytes = new TextEncoder().encode('xx123456789yy');
  expect(crc32(bytes.subarray(2, 11))).toBe(0xcbf43926);
});
