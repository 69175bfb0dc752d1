import fc from 'fast-check';
import { cutSpans, gapsBetween, isWithin, joinSpans, type Span } from '@/adapters/excel-host/read/spans';

const span = (from: number, to: number): Span => ({ from, to });
const placesOf = (spans: readonly Span[]): number[] => [
  ...new Set(
    spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  ),
];
const someSpans = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 6 }))
    .map(([from, more]) => span(from, from + more)),
);
const sorted = (places: readonly number[]): number[] => [...places].sort((one, other) => one - other);

test.each([
  { title: 'none stay none', given: [], gap: 0, expected: [] },
  { title: 'neighbours become one', given: [span(3, 4), span(1, 2)], gap: 0, expected: [span(1, 4)] },
  { title: 'what lies within is swallowed', given: [span(1, 9), span(3, 4)], gap: 0, expected: [span(1, 9)] },
  {
    title: 'a gap of one row stays',
    given: [span(1, 2), span(4, 5)],
    gap: 0,
    expected: [span(1, 2), span(4, 5)],
  },
  {
    title: 'a gap no larger than allowed is filled',
    given: [span(1, 1), span(4, 4), span(8, 8)],
    gap: 2,
    expected: [span(1, 4), span(8, 8)],
  },
])('joined: $title', ({ given, gap, expected }) => {
  expect(joinSpans(given, gap)).toEqual(expected);
});

test('joined spans hold the same places, in order and apart', () => {
  fc.assert(
    fc.property(someSpans, (spans) => {
      const joined = joinSpans(spans);
      expect(placesOf(joined)).toEqual(sorted(placesOf(spans)));
      joined
        .slice(1)
        .forEach(({ from }, index) => expect(from).toBeGreaterThan((joined[index]?.to ?? 0) + 1));
    }),
  );
});

test('cut spans and the gaps between them make up the whole', () => {
  fc.assert(
    fc.property(someSpans, (spans) => {
      const within = span(5, 30);
      const inside = placesOf(cutSpans(spans, within));
      const gaps = placesOf(gapsBetween(spans, within));
      expect(sorted([...inside, ...gaps])).toEqual(placesOf([within]));
    }),
  );
});

test('a place is found in the spans that hold it', () => {
  fc.assert(
    fc.property(someSpans, fc.integer({ min: 0, max: 50 }), (spans, place) => {
      expect(isWithin(joinSpans(spans), place)).toBe(placesOf(spans).includes(place));
    }),
  );
});
