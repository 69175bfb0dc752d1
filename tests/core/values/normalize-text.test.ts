import fc from 'fast-check';
import { compactText, normalizeText, plainText } from '@/core/values';

describe('text', () => {
  it.each([
    { title: 'full-width forms', given: normalizeText('２０２１（Ａ）'), expected: '2021(A)' },
    {
      title: 'ideographic and no-break spaces',
      given: normalizeText('　实到\u00A0人数　'),
      expected: '实到 人数',
    },
    { title: 'line breaks in a heading', given: compactText('实到\r\n人数 '), expected: '实到人数' },
    { title: 'zero-width signs', given: compactText('党\u200B课'), expected: '党课' },
    { title: 'control characters', given: plainText('党\u0000课\u0007'), expected: '党课' },
    { title: 'letters as they are', given: plainText('ＡＢＣ　党课'), expected: 'ＡＢＣ　党课' },
    { title: 'a lone surrogate', given: plainText('党\uD800课'), expected: '党课' },
    { title: 'a whole pair', given: plainText('𠮷'), expected: '𠮷' },
    { title: 'several lines as one', given: plainText('一\n二'), expected: '一 二' },
  ])('$title', ({ given, expected }) => {
    expect(given).toBe(expected);
  });

  it('is plain after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(plainText(plainText(text))).toBe(plainText(text)),
      ),
    );
  });

  it('takes ordinary texts the short way to the same end', () => {
    const sign = fc.oneof(
      fc.constantFrom(
        ' ',
        '　',
        '、',
        '。',
        '（',
        '）',
        'Ａ',
        '１',
        'か',
        '゙',
        '㈱',
        '①',
        '\u00a0',
        '\n',
        'é',
        '﨎',
        '𠮷',
      ),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
      fc.integer({ min: 0x3000, max: 0xffef }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 8 }), (text) => {
        // The sign nobody sees is taken out the long way.
        const long = `${text}\u200b`;
        expect(plainText(text)).toBe(plainText(long));
        expect(normalizeText(text)).toBe(normalizeText(long));
      }),
      { numRuns: 2_000 },
    );
  });
});
