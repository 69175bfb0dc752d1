import fc from 'fast-check';
import { jsonPieces, series } from '@/apps/cli/json-pieces';

const textOf = (value: unknown): string => Array.from(jsonPieces(value)).join('');
const itself = <Item>(item: Item): Item => item;

/** A value, and the same with its arrays as series wherever only objects lie above them. */
function asSeries(value: unknown): unknown {
  if (Array.isArray(value)) return series(() => value as readonly unknown[], asSeries);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asSeries(entry)]));
}

test.each([
  { title: 'nothing but a number', value: 1 },
  { title: 'an empty array', value: [] },
  { title: 'an empty object', value: {} },
  { title: 'texts with signs of their own', value: { a: ['"\n\\\u2028', '一'], b: null } },
  { title: 'arrays in arrays', value: [[], [1], [[2, [3]]]] },
  { title: 'objects in arrays', value: { rows: [{ sheet: '三会一课', row: 2 }, {}], more: { rows: [] } } },
])('$title', ({ value }) => {
  expect(textOf(asSeries(value))).toBe(JSON.stringify(value, null, 2));
});

test('what is undefined is left out', () => {
  expect(textOf({ a: undefined, b: series(() => [1], itself), c: undefined })).toBe(
    JSON.stringify({ b: [1] }, null, 2),
  );
});

test('whatever there is, the text is that of JSON.stringify', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      if (JSON.stringify(plain).includes('"series"')) return;
      expect(textOf(asSeries(plain))).toBe(JSON.stringify(plain, null, 2));
      expect(textOf(plain)).toBe(JSON.stringify(plain, null, 2));
    }),
  );
});

test('an item is made only when its turn has come', () => {
  const made: number[] = [];
  const pieces = jsonPieces({
    rows: series(
      () => [1, 2, 3],
      (item) => {
        made.push(item);
        return item;
      },
    ),
  });
  while (made.length < 2) pieces.next();
  expect(made).toEqual([1, 2]);
});
