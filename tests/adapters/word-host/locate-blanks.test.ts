import { locateBlanks } from '@/adapters/word-host/adopt/locate-blanks';
import { occurrencesOf } from '@/adapters/word-host/occurrences';
import type { Adoption } from '@/core/marks';

const blankAt = (paragraph: number, start: number, blank: string): Adoption => ({
  paragraph,
  start,
  blank,
  key: 'research.count',
  label: '调研次数',
  text: '6',
});

test.each([
  { title: 'every place, from the left', text: 'XX', within: '召开XX次，共XX项', expected: [2, 7] },
  { title: 'places do not overlap', text: 'XX', within: 'XXXXX', expected: [0, 2] },
  { title: 'nowhere', text: 'XX', within: '召开X次', expected: [] },
])('$title', ({ text, within, expected }) => {
  expect(occurrencesOf(text, within)).toEqual(expected);
});

test.each([
  { title: 'the first of two', given: blankAt(1, 2, 'XX'), expected: 0 },
  { title: 'the second of two', given: blankAt(1, 6, 'XX'), expected: 1 },
  { title: 'one that another kind of blank stands before', given: blankAt(2, 5, '__'), expected: 0 },
])('a blank is the n-th place where its text is found: $title', ({ given, expected }) => {
  const texts = ['', '召开XX次，XX次', '共XX项，__', ''].map((text, index) => ({ index, text }));
  const { blanks, left } = locateBlanks(texts, [given]);
  expect(blanks.map(({ occurrence }) => occurrence)).toEqual([expected]);
  expect(left).toEqual([]);
});

test.each([
  { title: 'text that is not there', given: blankAt(0, 0, 'YY') },
  { title: 'a place where it does not stand', given: blankAt(0, 1, 'XX') },
  { title: 'a paragraph that is not there', given: blankAt(9, 0, 'XX') },
  { title: 'no text', given: blankAt(0, 0, '') },
  { title: 'a place before the paragraph', given: blankAt(0, -1, 'XX') },
])('is left as changed: $title', ({ given }) => {
  expect(locateBlanks([{ text: 'XX次' }], [given])).toEqual({
    blanks: [],
    left: [{ position: 0, reason: 'changed', detail: '' }],
  });
});

test.each([
  { title: 'a place that a search from the left passes over', text: 'XXXX', given: blankAt(0, 1, 'XX') },
  { title: 'what a search would read as a code', text: '^p', given: blankAt(0, 0, '^p') },
  { title: 'more than a search takes', text: '_'.repeat(300), given: blankAt(0, 0, '_'.repeat(256)) },
])('is refused, as no search finds it: $title', ({ text, given }) => {
  expect(locateBlanks([{ text }], [given])).toEqual({
    blanks: [],
    left: [{ position: 0, reason: 'refused', detail: 'search' }],
  });
});

test('a search takes 255 characters', () => {
  const blank = '_'.repeat(255);
  expect(locateBlanks([{ text: blank }], [blankAt(0, 0, blank)]).blanks).toHaveLength(1);
});

test('of two that overlap the first one asked for is taken; the rest come in the order of the document', () => {
  const texts = [
    { index: 0, text: '__年____月' },
    { index: 1, text: '__日' },
  ];
  const asked = [blankAt(1, 0, '__'), blankAt(0, 3, '____'), blankAt(0, 5, '__'), blankAt(0, 0, '__')];
  const { blanks, left } = locateBlanks(texts, asked);
  expect(blanks.map(({ position }) => position)).toEqual([3, 1, 0]);
  expect(left).toEqual([{ position: 2, reason: 'changed', detail: '' }]);
});
