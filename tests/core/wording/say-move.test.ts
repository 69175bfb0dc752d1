import type { RecordedRow } from '@/core/marks';
import type { RowMove } from '@/core/review';
import { sayCame, sayChanged, sayWent } from '@/core/wording';

const row: RecordedRow = {
  file: '台账.xlsx',
  sheet: '民主评议',
  row: 4,
  date: '',
  kind: '合格',
  topic: '',
  fingerprint: 'a',
  persons: '',
};

interface MoveCase {
  readonly title: string;
  readonly move: Partial<RowMove>;
  /** In Chinese and English. */
  readonly came: readonly [string | null, string | null];
  readonly went: readonly [string, string];
}

test.each<MoveCase>([
  {
    title: 'is not there on the other side',
    move: {},
    came: [null, null],
    went: ['台账里没有这一行了', 'no longer in the ledger'],
  },
  {
    title: 'nearly counts on the other side',
    move: { reason: 'notHeld', detail: '取消', other: { ...row, kind: '优秀' } },
    came: ['原来没有计入：没有召开（取消）', 'did not count before: not held (取消)'],
    went: ['现在不计入：没有召开（取消）', 'does not count now: not held (取消)'],
  },
  {
    title: 'is of another kind there',
    move: { other: { ...row, kind: '基本合格' } },
    came: ['原来没有计入：由“基本合格”改为“合格”', 'did not count before: was “基本合格” and is “合格”'],
    went: [
      '这一行还在，不再符合：由“合格”改为“基本合格”',
      'still there, but no longer fits: was “合格” and is “基本合格”',
    ],
  },
  {
    title: 'says several other things there',
    move: { other: { ...row, date: '2021-03-05', topic: '甲' } },
    came: [
      '原来没有计入：日期由“2021-03-05”改为空白；主题由“甲”改为空白',
      'did not count before: the date was “2021-03-05” and is empty; the topic was “甲” and is empty',
    ],
    went: [
      '这一行还在，不再符合：日期由空白改为“2021-03-05”；主题由空白改为“甲”',
      'still there, but no longer fits: the date was empty and is “2021-03-05”; the topic was empty and is “甲”',
    ],
  },
  {
    title: 'differs there in nothing that is known',
    move: { other: { ...row, fingerprint: 'x' } },
    came: ['原来就有这一行，没有计入', 'was there before and did not count'],
    went: ['这一行还在，不再计入', 'still there, but no longer counted'],
  },
])('a row that $title', ({ move, came, went }) => {
  const whole: RowMove = { row, reason: null, detail: '', other: null, ...move };
  expect([sayCame(whole, 'zh-CN'), sayCame(whole, 'en')]).toEqual(came);
  expect([sayWent(whole, 'zh-CN'), sayWent(whole, 'en')]).toEqual(went);
});

test.each([
  {
    title: 'in nothing that is recorded',
    after: { fingerprint: 'x' },
    gives: null,
    expected: [
      '日期、类型、主题没有变，变的是人数等其他内容',
      'date, kind and topic are the same; other cells changed, such as head counts',
    ],
  },
  {
    title: 'in its number',
    after: { fingerprint: 'x' },
    gives: 4,
    expected: ['这一行现在是 4', 'this row now gives 4'],
  },
  {
    title: 'in its kind',
    after: { kind: '优秀' },
    gives: null,
    expected: ['由“合格”改为“优秀”', 'was “合格” and is “优秀”'],
  },
  {
    title: 'in its kind, and gives a number',
    after: { kind: '优秀' },
    gives: 0,
    expected: ['由“合格”改为“优秀”；这一行现在是 0', 'was “合格” and is “优秀”; this row now gives 0'],
  },
])('a row that changed $title', ({ after, gives, expected }) => {
  const changed = { before: row, after: { ...row, ...after }, isChanged: true, gives };
  expect([sayChanged(changed, 'zh-CN'), sayChanged(changed, 'en')]).toEqual(expected);
});
