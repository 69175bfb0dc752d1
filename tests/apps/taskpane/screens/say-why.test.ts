import type { Why } from '@/apps/taskpane/desk/review';
import { sayWhy } from '@/apps/taskpane/screens/say-why';
import type { ChangeStatus } from '@/core/marks';
import { PANE_TEXTS } from '../text/pane-texts';
import { allOf, recordedRowOf, whyOf } from './why-of';

const MOVE = { row: recordedRowOf(), reason: null, detail: '', other: null };
const PAIR = { before: recordedRowOf(), after: recordedRowOf(), isChanged: true, gives: null };

interface WhyCase {
  readonly title: string;
  readonly why: Partial<Why>;
  readonly status?: ChangeStatus;
  readonly expected: string | null;
}

test.each<WhyCase>([
  { title: 'rows came', why: { came: allOf(MOVE, MOVE) }, expected: '新增 2 行' },
  {
    title: 'rows came and went',
    why: { came: allOf(MOVE, MOVE), went: allOf(MOVE) },
    expected: '新增 2 行、减少 1 行',
  },
  { title: 'a row says something else', why: { changed: allOf(PAIR) }, expected: '1 行有改动' },
  {
    title: 'more rows came than are given',
    why: { came: { first: [MOVE], count: 300 } },
    expected: '新增 300 行',
  },
  {
    title: 'all of it, by another definition',
    why: {
      came: allOf(MOVE),
      went: allOf(MOVE),
      changed: allOf(PAIR),
      definition: { before: '甲', after: '乙' },
    },
    expected: '新增 1 行、减少 1 行、1 行有改动、口径变了',
  },
  { title: 'only the definition', why: { definition: { before: '甲', after: '乙' } }, expected: '口径变了' },
  {
    title: 'nothing is known of before',
    why: { isRecorded: false, isWhole: false },
    expected: '记录里没有上次的行，说不出原因',
  },
  {
    title: 'not all rows are known',
    why: { isWhole: false },
    expected: '行数太多，记录里不全，下面只比了记下的',
  },
  { title: 'the rows are the same', why: {}, expected: '行没有增减，行里的内容变了' },
  { title: 'it counts no rows', why: { hasRows: false }, expected: null },
  {
    title: 'a hand was there, and the ledger gives what it gave',
    why: {},
    status: 'edited',
    expected: '计入的行没有增减，是文档里的字改了',
  },
  {
    title: 'a hand was there, and the ledger changed too',
    why: { came: allOf(MOVE) },
    status: 'edited',
    expected: '新增 1 行',
  },
])('$title: $expected', ({ why, status = 'changed', expected }) => {
  expect(sayWhy(whyOf(why), status, PANE_TEXTS['zh-CN'])).toBe(expected);
});

test('in English too', () => {
  const why = whyOf({ came: allOf(MOVE), went: allOf(MOVE, MOVE) });
  expect(sayWhy(why, 'changed', PANE_TEXTS.en)).toBe('1 row more, 2 rows gone');
});
