import fc from 'fast-check';
import { groupBy } from '@/core/values';

test('items stand with those of their name, in their order, the names as they come up', () => {
  const groups = groupBy(['党课', '支委会', '党员大会', '党日'], ([first]) => first);
  expect(Array.from(groups)).toEqual([
    ['党', ['党课', '党员大会', '党日']],
    ['支', ['支委会']],
  ]);
});

test('nothing is lost and nothing comes twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (numbers) => {
      const groups = groupBy(numbers, (number) => number % 4);
      expect(Array.from(groups.values()).flat().sort()).toEqual([...numbers].sort());
      for (const [name, group] of groups) expect(group.every((number) => number % 4 === name)).toBe(true);
    }),
  );
});
