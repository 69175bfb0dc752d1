import { figureDifference, rowHistory, tellingChanges } from '@/core/review';
import type { RecordedExclusion, RecordedFigure, RecordedRow } from '@/core/marks';

const row = (number: number, more: Partial<RecordedRow> = {}): RecordedRow => ({
  file: '台账.xlsx',
  sheet: '三会一课',
  row: number,
  date: '2021-03-05',
  kind: '党课',
  topic: '学习',
  fingerprint: `f${String(number)}`,
  persons: '',
  ...more,
});

const figure = (
  rows: readonly RecordedRow[],
  more: Partial<RecordedFigure> = {},
  excluded: readonly RecordedExclusion[] = [],
): RecordedFigure => ({
  key: 'partyLecture.count',
  label: '党课次数',
  text: String(rows.length),
  earlier: [],
  value: String(rows.length),
  unit: '次',
  definition: '类型=党课',
  rows,
  excluded,
  shortened: false,
  ...more,
});

/** A difference as one line: rows that came, went, changed. */
function told(before: RecordedFigure, after: RecordedFigure): string {
  const { came, went, changed } = figureDifference(before, after);
  const moves = (sign: string, list: typeof came) =>
    list.map(
      ({ row: { row: number }, reason }) => `${sign}${String(number)}${reason === null ? '' : ` ${reason}`}`,
    );
  return [
    ...moves('+', came),
    ...moves('-', went),
    ...changed.map((pair) => `${String(pair.before.row)}→${String(pair.after.row)}`),
  ].join(', ');
}

test.each([
  { title: 'nothing changed', before: [row(2), row(3)], after: [row(2), row(3)], expected: '' },
  { title: 'a row came', before: [row(2)], after: [row(2), row(3)], expected: '+3' },
  { title: 'a row went', before: [row(2), row(3)], after: [row(3)], expected: '-2' },
  {
    title: 'rows moved down, as one was put in above them',
    before: [row(2, { fingerprint: 'a' }), row(3, { fingerprint: 'b' })],
    after: [
      row(2, { fingerprint: 'n', topic: '新', date: '2021-01-01' }),
      row(3, { fingerprint: 'a' }),
      row(4, { fingerprint: 'b' }),
    ],
    expected: '+2',
  },
  {
    title: 'file and sheet were renamed',
    before: [row(2)],
    after: [row(2, { file: '台账（最终）.xlsx', sheet: '会议' })],
    expected: '',
  },
  {
    title: 'numbers of a row were changed',
    before: [row(2), row(3)],
    after: [row(2, { fingerprint: 'x' }), row(3)],
    expected: '2→2',
  },
  {
    title: 'a changed row stands elsewhere',
    before: [row(2, { topic: '甲' })],
    after: [row(9, { topic: '甲', fingerprint: 'x' })],
    expected: '2→9',
  },
  {
    title: 'the date of a row was changed',
    before: [row(2, { topic: '甲' })],
    after: [row(2, { topic: '甲', date: '2021-04-05', fingerprint: 'x' })],
    expected: '2→2',
  },
  {
    title: 'a row is of another kind and stands elsewhere',
    before: [row(2, { topic: '甲' })],
    after: [row(9, { topic: '甲', kind: '党课、主题党日', fingerprint: 'x' })],
    expected: '2→9',
  },
  {
    title: 'a row without date and topic says something else',
    before: [row(4, { date: '', topic: '', kind: '合格' }), row(5, { date: '', topic: '', kind: '优秀' })],
    after: [
      row(4, { date: '', topic: '', kind: '基本合格', fingerprint: 'x' }),
      row(5, { date: '', topic: '', kind: '优秀' }),
    ],
    expected: '4→4',
  },
  {
    title: 'another meeting stands in its place',
    before: [row(2, { topic: '甲', date: '2021-01-05' })],
    after: [row(2, { topic: '乙', date: '2021-07-05', fingerprint: 'x' })],
    expected: '+2, -2',
  },
  {
    title: 'rows that say the same are counted one by one',
    before: [row(2, { fingerprint: 'a' }), row(3, { fingerprint: 'a' })],
    after: [row(3, { fingerprint: 'a' })],
    expected: '-2',
  },
  {
    title: 'of an earlier version nothing but place, date, kind and topic is known',
    before: [row(2, { fingerprint: '' }), row(3, { fingerprint: '', topic: '甲' })],
    after: [row(2), row(4, { topic: '甲' })],
    expected: '',
  },
])('$title: $expected', ({ before, after, expected }) => {
  expect(told(figure(before), figure(after))).toBe(expected);
});

describe('why a row', () => {
  it('went is told by what it is now', () => {
    const fallen = { ...row(3, { fingerprint: 'x' }), reason: 'notHeld', detail: '取消' };
    expect(told(figure([row(2), row(3)]), figure([row(2)], {}, [fallen]))).toBe('-3 notHeld');
  });

  it('came is told by what it was before', () => {
    const fallen = { ...row(3, { date: '', fingerprint: 'x' }), reason: 'dateMissing', detail: '' };
    expect(told(figure([row(2)], {}, [fallen]), figure([row(2), row(3)]))).toBe('+3 dateMissing');
  });
});

describe('a row that counts at one time only', () => {
  const kept = row(3);
  const changed = row(7, { kind: '支委会', fingerprint: 'x' });
  const history = rowHistory(
    () => [row(2), kept],
    () => [row(2), changed],
  );

  it('is known as it is now', () => {
    const { went } = figureDifference(figure([row(2), kept]), figure([row(2)]), history);
    expect(went).toEqual([{ row: kept, reason: null, detail: '', other: changed }]);
  });

  it('is known as it was', () => {
    const { came } = figureDifference(figure([row(2)]), figure([row(2), changed]), history);
    expect(came).toEqual([{ row: changed, reason: null, detail: '', other: kept }]);
  });

  it('is known as what nearly counts', () => {
    const fallen = { ...changed, reason: 'notHeld', detail: '取消' };
    const { went } = figureDifference(figure([kept]), figure([], {}, [fallen]), history);
    expect(went).toEqual([{ row: kept, reason: 'notHeld', detail: '取消', other: fallen }]);
  });

  it('is no row that counts', () => {
    const { went } = figureDifference(figure([row(2), kept]), figure([changed], { key: 'other' }), history);
    expect(went.map(({ other }) => other)).toEqual([null]);
  });
});

describe('what changed in a row', () => {
  const before = [row(2), row(3)];
  const after = [row(2, { fingerprint: 'x' }), row(3)];

  test.each([
    { title: 'no count of rows', was: {}, is: {}, expected: 0 },
    { title: 'a sum', was: { value: '20' }, is: { value: '21' }, expected: 1 },
    { title: 'what is no sum of ones any more', was: {}, is: { value: '3' }, expected: 1 },
    { title: 'a count of which rows are left out', was: { shortened: true }, is: {}, expected: 1 },
  ])('may be why of $title: $expected', ({ was, is, expected }) => {
    const difference = figureDifference(figure(before, was), figure(after, is));
    expect(difference.changed).toHaveLength(1);
    expect(tellingChanges(difference)).toHaveLength(expected);
  });
});

test('a changed row is told with what it gives now', () => {
  const after = row(2, { fingerprint: 'x' });
  const givesOf = (one: RecordedRow) => (one === after ? 38 : null);
  const { changed } = figureDifference(figure([row(2)]), figure([after]), undefined, givesOf);
  expect(changed).toEqual([{ before: row(2), after, isChanged: true, gives: 38 }]);
});

describe('what is not known', () => {
  it('is said where rows were left out of the record', () => {
    const { isWhole, isRecorded } = figureDifference(figure([row(2)], { shortened: true }), figure([row(2)]));
    expect([isWhole, isRecorded]).toEqual([false, true]);
  });

  it('is said where the figure was not recorded', () => {
    const difference = figureDifference(undefined, figure([row(2)]));
    expect(difference).toMatchObject({ isWhole: false, isRecorded: false, came: [], went: [] });
  });

  it('is no other definition: both are told', () => {
    const { definition } = figureDifference(figure([]), figure([], { definition: '类型=党课，不含取消' }));
    expect(definition).toEqual({ before: '类型=党课', after: '类型=党课，不含取消' });
  });
});
