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
});
