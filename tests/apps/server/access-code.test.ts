import { codeIn, isSameCode, makeAccessCode, requireStrongCode } from '@/apps/server/access-code';

describe('an access code', () => {
  it('that is made up is strong, and another one each time', () => {
    const codes = Array.from({ length: 200 }, makeAccessCode);
    for (const code of codes) {
      expect(code).toMatch(/^[a-z2-9]{16}$/);
      expect(() => requireStrongCode(code)).not.toThrow();
    }
    expect(new Set(codes).size).toBe(200);
  });

  it.each(['', 'short', '1234567', '访问码访问码访问码', 'with space', 'a:b:c:d:e'])(
    '“%s” is too weak',
    (code) => {
      expect(() => requireStrongCode(code)).toThrow(
        expect.objectContaining({ code: 'serve.weakCode', fields: { length: 8 } }),
      );
    },
  );

  it.each([
    { header: 'Bearer abc-123', expected: 'abc-123' },
    { header: 'bearer abc', expected: null },
    { header: 'Basic abc', expected: null },
    { header: 'Bearer ', expected: null },
    { header: 'Bearer a b', expected: null },
    { header: undefined, expected: null },
  ])('in “$header” is $expected', ({ header, expected }) => {
    expect(codeIn(header)).toBe(expected);
  });

  it('is the same or not, however long', () => {
    expect(isSameCode('abcdefgh', 'abcdefgh')).toBe(true);
    for (const other of ['', 'abcdefg', 'abcdefghi', 'abcdefgH'])
      expect(isSameCode('abcdefgh', other)).toBe(false);
  });
});
