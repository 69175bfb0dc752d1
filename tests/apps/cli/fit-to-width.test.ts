import { fitToWidth } from '@/apps/cli/fit-to-width';

it.each([
  { title: 'what fits is left', given: ['三会 ok', 7], expected: '三会 ok' },
  { title: 'a wide sign takes two places', given: ['三会一课', 7], expected: '三会一…' },
  { title: 'a wide sign is not cut in two', given: ['三会一课', 6], expected: '三会…' },
  { title: 'nor is a pair of surrogates', given: ['𠀀𠀀𠀀', 4], expected: '𠀀…' },
] as const)('$title', ({ given: [text, width], expected }) => {
  expect(fitToWidth(text, width)).toBe(expected);
});
