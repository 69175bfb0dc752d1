/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { ChangeGroups } from '@/apps/taskpane/screens/ChangeGroups';
import type { Deciding } from '@/apps/taskpane/screens/deciding';
import { WrittenNotice } from '@/apps/taskpane/screens/WrittenNotice';
import { NOTHING_DECIDED } from '@/apps/taskpane/state/decisions';
import type { Written } from '@/apps/taskpane/state/document-store';
import type { Change, UnwrittenReason } from '@/core/marks';
import { catalogueOf, LANGUAGES } from '@/core/wording';
import { renderInPane } from '../render-in-pane';
import { changeOf } from './change-of';
import { PANE_TEXTS } from '../text/pane-texts';

describe('what would change', () => {
  const LECTURES = changeOf({ index: 0 });
  const LECTURES_AGAIN = changeOf({ index: 3 });
  const COMMITTEE = changeOf({
    index: 1,
    key: 'committeeMeeting.count',
    label: '支委会次数',
    old: '11',
    new: '12',
  });
  const EDITED = changeOf({
    index: 2,
    label: '调研次数',
    old: '七',
    new: '6',
    status: 'edited',
    chosen: false,
  });
  const EMPTY = changeOf({
    index: 4,
    label: '党课学时',
    old: '9',
    new: '〔待补：党课学时〕',
    status: 'empty',
    chosen: false,
  });
  const UNKNOWN = changeOf({
    index: 5,
    label: '种树棵数',
    old: '3',
    new: '3',
    status: 'unknown',
    chosen: false,
  });
  const SAME = changeOf({
    index: 6,
    label: '报告年度',
    old: '2021',
    new: '2021',
    status: 'same',
    chosen: false,
  });

  function drawn(changes: readonly Change[], decided: Partial<Deciding> = {}) {
    const onTick = jest.fn();
    const deciding = {
      ...NOTHING_DECIDED,
      isBusy: false,
      onTick,
      onKeep: jest.fn(),
      onShow: null,
      ...decided,
    };
    const rendered = renderInPane(<ChangeGroups changes={changes} whys={[]} deciding={deciding} />);
    return { ...rendered, onTick };
  }

  const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const boxes = () => screen.queryAllByRole('checkbox').length;

  describe('a figure that changed', () => {
    test('is read as what it was and what it becomes', () => {
      drawn([LECTURES]);
      expect(box('党课次数 原来 5 改为 6').checked).toBe(false);
    });

    test('that stands at several places is one, ticked with all of them', async () => {
      const { user, onTick } = drawn([LECTURES, LECTURES_AGAIN, COMMITTEE], { ticks: new Set([0, 3]) });
      const lectures = box(/^党课次数 （2 处）/);
      expect([lectures.checked, box(/^支委会次数/).checked]).toEqual([true, false]);
      await user.click(lectures);
      await user.click(box(/^支委会次数/));
      expect(onTick.mock.calls).toEqual([
        [[0, 3], false],
        [[1], true],
      ]);
    });

    test('is ticked only where all its places are', () => {
      drawn([LECTURES, LECTURES_AGAIN], { ticks: new Set([3]) });
      expect(box(/^党课次数/).checked).toBe(false);
    });
  });

  describe('all that changed', () => {
    test.each<readonly [ticks: readonly number[], checked: boolean, mixed: boolean, next: boolean]>([
      [[], false, false, true],
      [[1], false, true, true],
      [[0, 1, 3], true, false, false],
    ])('with %j ticked is ticked: %s, in part: %s', async (ticks, checked, mixed, next) => {
      const { user, onTick } = drawn([LECTURES, COMMITTEE, LECTURES_AGAIN], { ticks: new Set(ticks) });
      const all = box('全选');
      expect([all.checked, all.indeterminate]).toEqual([checked, mixed]);
      await user.click(all);
      expect(onTick.mock.calls).toEqual([[[0, 3, 1], next]]);
    });

    test('does not mean what was edited by hand', () => {
      drawn([LECTURES, EDITED], { ticks: new Set([0]) });
      expect(box('全选').checked).toBe(true);
    });

    test('is told with the number of places', () => {
      drawn([LECTURES, COMMITTEE, LECTURES_AGAIN]);
      expect(screen.getByRole('heading', { name: '有变化（3 处）' })).toBeDefined();
    });
  });

  test.each([
    ['agree with the ledger', [SAME], 'upToDate', ['没有变化（1 处）']],
    ['agree but for some', [SAME, EDITED], 'upToDateExcept', ['手工改过（1 处）', '没有变化（1 处）']],
  ] as const)('where nothing changed, it is said that the numbers %s', (_title, changes, name, headings) => {
    drawn(changes);
    expect(screen.getByRole('status').textContent).toBe(PANE_TEXTS['zh-CN'].refresh[name]);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(headings);
  });

  test('what needs a decision is open, all else is folded', () => {
    drawn([SAME, UNKNOWN, EMPTY, EDITED, LECTURES]);
    const sections = screen
      .getAllByRole('heading')
      .map((heading) => [
        heading.textContent,
        within(heading).getByRole('button').getAttribute('aria-expanded'),
      ]);
    expect(sections).toEqual([
      ['有变化（1 处）', 'true'],
      ['手工改过（1 处）', 'true'],
      ['台账里没有了（1 处）', 'false'],
      ['认不得的指标（1 处）', 'false'],
      ['没有变化（1 处）', 'false'],
    ]);
  });

  test.each([
    ['edited by hand (it is decided otherwise)', EDITED, '手工改过（1 处）', 0],
    ['no longer in the ledger', EMPTY, '台账里没有了（1 处）', 1],
    ['unknown', UNKNOWN, '认不得的指标（1 处）', 0],
    ['the same', SAME, '没有变化（1 处）', 0],
  ])('what is %s can be ticked where it can be written', async (_title, change, heading, ticked) => {
    const { user } = drawn([change]);
    const button = screen.getByRole('button', { name: heading });
    if (button.getAttribute('aria-expanded') === 'false') await user.click(button);
    expect(screen.getByText(change.label)).toBeDefined();
    expect(boxes()).toBe(ticked);
  });

  test('while something is written nothing can be ticked', () => {
    drawn([LECTURES, EDITED], { isBusy: true });
    const boxesAndButtons = ['checkbox', 'radio'].flatMap((role) =>
      screen.getAllByRole<HTMLInputElement>(role),
    );
    expect(boxesAndButtons.map(({ disabled }) => disabled)).toEqual(Array<boolean>(5).fill(true));
  });

  describe('where a mark stands', () => {
    test('can be shown in Word, the first of several places', async () => {
      const onShow = jest.fn();
      const { user } = drawn([LECTURES_AGAIN, changeOf({ index: 9 })], { onShow });
      await user.click(screen.getByRole('button', { name: '在文档里找到 党课次数' }));
      expect(onShow.mock.calls).toEqual([[3]]);
    });

    test('can’t in a file', () => {
      drawn([LECTURES]);
      expect(screen.queryByRole('button', { name: /在文档里找到/ })).toBeNull();
    });
  });
});

describe('what was written', () => {
  const MARKS = ['党课次数', '支委会次数', '调研次数'].map((title, index) => ({
    index,
    tag: `fig:${String(index)}`,
    title,
    text: '5',
  }));
  const DONE: Written = {
    action: 'update',
    written: [0, 1],
    kept: 0,
    unwritten: [],
    leftUnlocked: [],
    marks: MARKS,
  };

  /** A new reason does not compile until it stands here. */
  const REASONS: Readonly<Record<UnwrittenReason, true>> = {
    changed: true,
    deleted: true,
    locked: true,
    textBox: true,
    commented: true,
    unknown: true,
    cancelled: true,
    refused: true,
  };

  function drawn(changes: Partial<Written>, language: (typeof LANGUAGES)[number] = 'zh-CN') {
    const onDismiss = jest.fn();
    const { user } = renderInPane(<WrittenNotice written={{ ...DONE, ...changes }} onDismiss={onDismiss} />, {
      language,
    });
    return { user, onDismiss, told: screen.getByRole('status').textContent };
  }

  test.each<readonly [title: string, changes: Partial<Written>, told: string]>([
    ['an update', {}, '已更新 2 处，其他内容没有改动。'],
    ['a restoring', { action: 'restore' }, '已恢复 2 处。'],
    ['nothing', { written: [] }, '已更新 0 处，其他内容没有改动。'],
    ['what is kept beside it', { kept: 1 }, '已更新 2 处，其他内容没有改动。已记下 1 处人工口径和理由。'],
    ['what is kept alone', { written: [], kept: 1 }, '已记下 1 处人工口径和理由。'],
    [
      'marks that may not be locked again',
      { leftUnlocked: [0, 2] },
      '已更新 2 处，其他内容没有改动。这些数字原来锁着，现在可能没有锁上：党课次数、调研次数。',
    ],
  ])('%s is told with its number', (_title, changes, told) => {
    expect(drawn(changes).told).toBe(told);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(Object.keys(REASONS) as UnwrittenReason[])(
      'a mark that was not written (%s) is named, and why',
      (reason) => {
        const { told } = drawn(
          { written: [0], unwritten: [{ index: 2, reason, detail: 'AccessDenied' }] },
          language,
        );
        const notWritten = language === 'en' ? 'Not written: 1' : '有 1 处没有写：';
        expect(told).toContain(`${notWritten}调研次数 ${catalogueOf(language).unwritten[reason]}`);
      },
    );
  });

  test('it can be put away', async () => {
    const { user, onDismiss } = drawn({});
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });
});
