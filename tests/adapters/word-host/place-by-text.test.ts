import fc from 'fast-check';
import { placeByText } from '@/adapters/word-host/paragraphs/place-by-text';

const marksSaying = (...texts: readonly string[]) => texts.map((text, index) => ({ index: index + 3, text }));

test.each([
  { title: 'no mark', text: '召开5次', marks: [], expected: [] },
  { title: 'a text that stands there once', text: '召开5次', marks: ['5'], expected: [2] },
  {
    title: 'texts that one order alone allows',
    text: '5次，12次，3次',
    marks: ['5', '12', '3'],
    expected: [0, 3, 7],
  },
  { title: 'texts that fill the paragraph', text: '5512', marks: ['55', '12'], expected: [0, 2] },
  { title: 'a text that stands there twice', text: '5月5次', marks: ['5'], expected: null },
  { title: 'one that may stand in another', text: '共12次，2次', marks: ['12', '2'], expected: null },
  { title: 'two alike, which may stand in each other', text: '5次，5次', marks: ['5', '5'], expected: null },
  { title: 'a text that is not there', text: '召开5次', marks: ['6'], expected: null },
  { title: 'texts in another order', text: '5次，12次', marks: ['12', '5'], expected: null },
])('$title', ({ text, marks, expected }) => {
  const placed = placeByText(text, marksSaying(...marks));
  expect(placed).toEqual(
    expected === null
      ? null
      : expected.map((start, index) => ({ index: index + 3, start, length: marks[index]?.length })),
  );
});

test('what the text tells is where the marks were put, whatever stands around them', () => {
  const piece = fc.string({ unit: fc.constantFrom('1', '2', '次'), maxLength: 3 });
  const said = fc.string({ unit: fc.constantFrom('1', '2', '3'), minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, said), { maxLength: 4 }), piece, (parts, end) => {
      const text = parts.map(([before, mark]) => before + mark).join('') + end;
      const placed = placeByText(text, marksSaying(...parts.map(([, mark]) => mark)));
      const starts = parts.map(
        ([before], index) =>
          parts
            .slice(0, index)
            .map(([other, mark]) => other + mark)
            .join('').length + before.length,
      );
      if (placed !== null) expect(placed.map(({ start }) => start)).toEqual(starts);
    }),
  );
});
