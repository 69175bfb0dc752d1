import fc from 'fast-check';
import { tagOf, titleOf } from '@/core/marks';
import { removeForbidden } from '@/core/xml';

describe('tagOf', () => {
  test.each([
    {
      title: 'a key of the contract stays whole',
      given: 'generalMeeting.count',
      expected: 'fig:generalMeeting.count',
    },
    { title: "a user's own name stays whole", given: '外出学习 次数', expected: 'fig:外出学习 次数' },
    { title: 'a key that just fits stays whole', given: 'k'.repeat(60), expected: `fig:${'k'.repeat(60)}` },
    {
      title: 'a longer key is cut and hashed',
      given: 'k'.repeat(61),
      expected: `fig:${'k'.repeat(46)}~38v8usl8e7jry`,
    },
    { title: 'a line break is not kept', given: 'a\nb', expected: 'fig:a b~3hrxtij712y5s' },
  ])('$title', ({ given, expected }) => {
    expect(tagOf(given)).toBe(expected);
  });

  const key = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', '党', '𠮷', '~', ' '), minLength: 40, maxLength: 90 }),
    fc.constantFrom('a', 'b').map((end) => 'k'.repeat(100) + end),
  );

  test('any tag is at most 64 units of text that XML can hold', () => {
    fc.assert(
      fc.property(key, (given) => {
        const tag = tagOf(given);
        expect(tag.length).toBeLessThanOrEqual(64);
        expect(tag).toBe(removeForbidden(tag).trim());
      }),
    );
  });

  test('any two keys have different tags', () => {
    fc.assert(
      fc.property(key, key, (one, two) => {
        expect(tagOf(one) === tagOf(two)).toBe(one === two);
      }),
    );
  });

  test('a key that looks like a shortened one has another tag', () => {
    const long = 'k'.repeat(80);
    expect(tagOf(tagOf(long).slice('fig:'.length))).not.toBe(tagOf(long));
  });
});

describe('titleOf', () => {
  test.each([
    { title: 'a label that fits stays whole', given: '党'.repeat(64), expected: '党'.repeat(64) },
    { title: 'a longer one ends with an ellipsis', given: '党'.repeat(65), expected: `${'党'.repeat(63)}…` },
    {
      title: 'a surrogate pair is not split',
      given: `${'党'.repeat(62)}𠮷𠮷`,
      expected: `${'党'.repeat(62)}…`,
    },
  ])('$title', ({ given, expected }) => {
    expect(titleOf(given)).toBe(expected);
  });
});
