import fc from 'fast-check';
import { canBeWritten, groupChanges } from '@/apps/taskpane/screens/group-changes';
import type { Change, ChangeStatus, ManualText } from '@/core/marks';
import { changeOf } from './change-of';

const STATUSES: readonly ChangeStatus[] = ['changed', 'edited', 'empty', 'unknown', 'same'];
const MANUAL: ManualText = { text: '5', reason: '上级通报', at: '2022-01-10T02:00:00.000Z' };

const groupsOf = (changes: readonly Change[]) =>
  Array.from(groupChanges(changes), ([status, groups]) => [
    status,
    groups.map(({ label, indexes }) => `${label} ${indexes.join()}`),
  ]);

test('marks are grouped by what would become of them, what would change first', () => {
  const changes = [
    changeOf({ index: 0, label: '甲', status: 'same' }),
    changeOf({ index: 1, label: '乙', status: 'unknown' }),
    changeOf({ index: 2, label: '丙', status: 'empty' }),
    changeOf({ index: 3, label: '丁', status: 'edited' }),
    changeOf({ index: 4, label: '戊', status: 'changed' }),
    changeOf({ index: 5, label: '己', old: '七', status: 'edited', manual: MANUAL }),
  ];
  expect(groupsOf(changes)).toEqual([
    ['changed', ['戊 4']],
    ['edited', ['丁 3']],
    ['manual', ['己 5']],
    ['empty', ['丙 2']],
    ['unknown', ['乙 1']],
    ['same', ['甲 0']],
  ]);
});

interface TogetherCase {
  readonly title: string;
  readonly other: Partial<Change>;
  readonly expected: readonly string[];
}

test.each<TogetherCase>([
  { title: 'that say the same are one', other: {}, expected: ['党课次数 0,7'] },
  { title: 'of which one says something else', other: { old: '4' }, expected: ['党课次数 0', '党课次数 7'] },
  {
    title: 'of which one would say something else',
    other: { new: '7' },
    expected: ['党课次数 0', '党课次数 7'],
  },
  { title: 'of two figures with one name', other: { key: 'a' }, expected: ['党课次数 0', '党课次数 7'] },
])('marks of one figure $title', ({ other, expected }) => {
  const groups = groupChanges([changeOf(), changeOf({ index: 7, ...other })]).get('changed') ?? [];
  expect(groups.map(({ label, indexes }) => `${label} ${indexes.join()}`)).toEqual(expected);
});

test('every mark stands in exactly one group, in the order of the document', () => {
  const text = fc.constantFrom('5', '6', '","', '');
  const anyChange = fc.record({
    key: fc.constantFrom('a', 'b', 'a","b'),
    old: text,
    new: text,
    status: fc.constantFrom(...STATUSES),
  });
  fc.assert(
    fc.property(fc.array(anyChange), (given) => {
      const changes = given.map((change, index) => changeOf({ index, ...change }));
      const groups = Array.from(groupChanges(changes).values()).flat();
      const indexes = groups.flatMap((group) => group.indexes);
      expect([...indexes].sort((one, other) => one - other)).toEqual(changes.map(({ index }) => index));
      for (const group of groups) {
        const [first = -1] = group.indexes;
        expect(group).toMatchObject({ old: changes[first]?.old, new: changes[first]?.new });
        expect(group.indexes).toEqual([...group.indexes].sort((one, other) => one - other));
      }
    }),
  );
});

test.each([
  ['changed', true],
  ['edited', true],
  ['empty', true],
  ['unknown', false],
  ['same', false],
] as const)('%s can be written: %s', (status, expected) => {
  expect(canBeWritten({ status })).toBe(expected);
});
