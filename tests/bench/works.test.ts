import { existsSync } from 'node:fs';
import path from 'node:path';
import { median, ratioOf } from './ratios';
import { WORKS } from './works';

const modules = new Set(WORKS.flatMap(({ candidates }) => candidates.map(({ module }) => module)));
const exists = (file: string): boolean => existsSync(path.join(__dirname, file));

describe('the table of works', () => {
  test.each([...modules])('%s is there', (module) => {
    expect(exists(`${module}.${module.startsWith('peers/') ? 'mjs' : 'ts'}`)).toBe(true);
  });

  test.each(WORKS)(
    '$title begins with the product, and its answer can be compared',
    ({ candidates, answer }) => {
      expect(candidates[0]?.name).toBe('taizhang');
      expect(candidates.at(-1)?.aside).toBeUndefined();
      expect(exists(`answers/${answer}.mjs`)).toBe(true);
    },
  );
});

test.each([
  [[3], 3],
  [[3, 1], 2],
  [[9, 1, 5], 5],
])('the middle of %j is %d', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test('ratios are taken round by round: one slow round of both changes nothing', () => {
  const runs = (...cpu: readonly number[]) => cpu.map((used) => ({ cpu: used, memory: 1 }));
  expect(ratioOf(runs(1, 10, 2), runs(2, 20, 4), 'cpu')).toBe(0.5);
});
