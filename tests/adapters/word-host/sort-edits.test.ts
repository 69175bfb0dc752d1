import type { FoundMark } from '@/adapters/word-host/marks/inspect-marks';
import { sortEdits } from '@/adapters/word-host/marks/sort-edits';

const mark = { index: 4, id: 77, tag: 'fig:research.count', title: '调研次数', text: '5' };
const edit = { mark, text: '6', names: null };
const as = (found: Partial<FoundMark>): FoundMark => ({
  id: 77,
  tag: 'fig:research.count',
  title: '调研次数',
  text: '5',
  rawText: '5',
  isUnsure: false,
  isLocked: false,
  isCommented: false,
  ...found,
});

test.each([
  { title: 'gone', found: null, reason: 'deleted' },
  { title: 'another text', found: as({ text: '5次' }), reason: 'changed' },
  { title: 'another tag', found: as({ tag: 'fig:research.reports' }), reason: 'changed' },
  { title: 'another tag that says the new text', found: as({ tag: 'x', text: '6' }), reason: 'changed' },
  { title: 'a comment', found: as({ isCommented: true }), reason: 'commented' },
] as const)('is left: $title', ({ found, reason }) => {
  const sorted = sortEdits([edit], new Map(found === null ? [] : [[77, found]]));
  expect(sorted).toEqual({ writes: [], standing: [], unwritten: [{ index: 4, reason, detail: '' }] });
});

test.each([false, true])('is written as it was read, locked: %s', (isLocked) => {
  const sorted = sortEdits([edit], new Map([[77, as({ isLocked })]]));
  expect(sorted).toEqual({ writes: [{ ...edit, expected: '5', isLocked }], standing: [], unwritten: [] });
});

test('a text with a tracked deletion in it is the one to be found right before the writing', () => {
  const { writes } = sortEdits([edit], new Map([[77, as({ rawText: '45' })]]));
  expect(writes).toEqual([{ ...edit, expected: '45', isLocked: false }]);
});

test('what says the new text already stands, whatever it said before or has anchored', () => {
  const sorted = sortEdits([edit], new Map([[77, as({ text: '6', isCommented: true })]]));
  expect(sorted).toEqual({ writes: [], standing: [4], unwritten: [] });
});

const names = { tag: 'fig:research.reports', title: '调研报告' };

test.each([
  { title: 'its old names and the new text', found: as({ text: '6' }), becomes: 'changed' },
  { title: 'another title only', found: as({ ...names, title: '', text: '6' }), becomes: 'changed' },
  { title: 'its old names and text', found: as({}), becomes: 'written' },
  { title: 'the new names and text', found: as({ ...names, text: '6' }), becomes: 'standing' },
])('a mark that is to have other names and has $title is $becomes', ({ found, becomes }) => {
  const { writes, standing, unwritten } = sortEdits([{ ...edit, names }], new Map([[77, found]]));
  expect([writes.length, standing.length, unwritten.map(({ reason }) => reason)]).toEqual([
    becomes === 'written' ? 1 : 0,
    becomes === 'standing' ? 1 : 0,
    becomes === 'changed' ? ['changed'] : [],
  ]);
});
