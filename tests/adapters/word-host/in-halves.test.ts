import { batchesOf, halves, inHalves } from '@/adapters/word-host/in-halves';
import { Failure } from '@/core/failure';

/** An error as office.js makes them. */
const officeError = (code: string): Error => Object.assign(new Error(code), { code, debugInfo: {} });

const TOO_MUCH = officeError('ResponsePayloadSizeLimitExceeded');

test.each([
  { title: 'none', items: [], expected: [] },
  { title: 'fewer than fit', items: [1], expected: [[1]] },
  {
    title: 'just as many',
    items: [1, 2, 3, 4],
    expected: [
      [1, 2],
      [3, 4],
    ],
  },
  { title: 'one more', items: [1, 2, 3], expected: [[1, 2], [3]] },
])('batches of two: $title', ({ items, expected }) => {
  expect(batchesOf(items, 2)).toEqual(expected);
});

test('of an odd number the first half is the larger one', () => {
  expect(halves([1, 2, 3])).toEqual([[1, 2], [3]]);
});

test('asks once where that is not too much', async () => {
  const ask = jest.fn((items: readonly number[]) => Promise.resolve(items.map((item) => item * 10)));
  await expect(inHalves([1, 2, 3], ask)).resolves.toEqual([10, 20, 30]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('asks for halves until it is not too much, and keeps the order', async () => {
  const asked: (readonly number[])[] = [];
  const answers = inHalves([1, 2, 3, 4, 5], (items) => {
    asked.push(items);
    return items.length > 2 ? Promise.reject(TOO_MUCH) : Promise.resolve(items);
  });
  await expect(answers).resolves.toEqual([1, 2, 3, 4, 5]);
  expect(asked).toEqual([[1, 2, 3, 4, 5], [1, 2, 3], [1, 2], [3], [4, 5]]);
});

test.each([
  { title: 'one item that is too much by itself', items: [1], error: TOO_MUCH, expected: 'office.tooMuch' },
  {
    title: 'another failure',
    items: [1, 2],
    error: officeError('AccessDenied'),
    expected: 'office.denied',
  },
])('gives up: $title', async ({ items, error, expected }) => {
  const answers = inHalves(items, () => Promise.reject(error));
  await expect(answers).rejects.toBeInstanceOf(Failure);
  await expect(answers).rejects.toMatchObject({ code: expected });
});

test('a fault of ours goes on its way', async () => {
  await expect(inHalves([1, 2], () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
});
