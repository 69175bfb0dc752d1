/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { groupYearChanges } from '@/apps/taskpane/screens/group-year-changes';
import { sentenceAround } from '@/apps/taskpane/screens/sentence-around';
import { turnList } from '@/apps/taskpane/screens/turn-list';
import { TurnOffer } from '@/apps/taskpane/screens/TurnOffer';
import { TurnResult } from '@/apps/taskpane/screens/TurnResult';
import type { FinishedTurn } from '@/apps/taskpane/state/turn-state';
import type { AssembledRefresh } from '@/core/assemble';
import type { TurnedProse } from '@/core/assemble-turn';
import type { YearChange } from '@/core/year-turn';
import { renderInPane } from '../render-in-pane';
import { PANE_TEXTS } from '../text/pane-texts';
import { changeOf } from './change-of';

const yearChange = (changes: Partial<YearChange>): YearChange => ({
  ...changeOf(changes),
  oldValue: null,
  newValue: null,
  odd: null,
  keptLastYear: null,
  ...changes,
});

const CHANGES: readonly YearChange[] = [
  yearChange({ index: 0, old: '2', new: '0', odd: 'zero' }),
  yearChange({ index: 1, old: '5', new: '6', label: '支委会次数', key: 'committeeMeeting.count' }),
  yearChange({ index: 2, old: '两', new: '3', status: 'edited', chosen: false, odd: 'doubled' }),
  yearChange({ index: 3, old: '书香', new: '〔待补〕', status: 'empty', chosen: false }),
  yearChange({ index: 4, old: '7', new: '〔待补〕', status: 'empty', odd: 'gone' }),
  yearChange({ index: 5, old: '9', new: '9', status: 'same' }),
  yearChange({ index: 6, old: '5', new: '6', label: '支委会次数', key: 'committeeMeeting.count' }),
];

test('figures are grouped by what a person should look at first', () => {
  const groups = Array.from(groupYearChanges(CHANGES), ([name, found]) => [
    name,
    found.map(({ indexes }) => indexes),
  ]);
  expect(groups).toEqual([
    ['odd', [[0], [4]]],
    ['changed', [[1, 6]]],
    ['edited', [[2]]],
    ['kept', [[3]]],
    ['unknown', []],
    ['same', [[5]]],
  ]);
});

test.each([
  {
    title: 'a sentence of several',
    whole: '甲。乙2021年丙。丁',
    start: 3,
    expected: ['乙', '2021年', '丙。'],
  },
  { title: 'all of a paragraph', whole: '2021年丙', start: 0, expected: ['', '2021年', '丙'] },
  {
    title: 'a long one, cut',
    whole: `${'长'.repeat(50)}2021年${'短'.repeat(50)}`,
    start: 50,
    expected: [`…${'长'.repeat(40)}`, '2021年', `${'短'.repeat(40)}…`],
  },
])('words are shown in their sentence: $title', ({ whole, start, expected }) => {
  const { before, words, after } = sentenceAround(whole, { start, text: '2021年' });
  expect([before, words, after]).toEqual(expected);
});

const PROSE: TurnedProse = {
  yearWords: [
    { paragraph: 0, start: 0, text: '2022年', digits: '2022', year: 2023, becomes: '2023年', doubt: 'next' },
  ],
  yearBound: [],
  stale: [{ paragraph: 1, start: 0, text: '3月5日', reason: 'date' }],
  live: [],
};

const FINISHED: FinishedTurn = {
  turn: { years: { from: 2021, to: 2022 }, changes: CHANGES.slice(0, 3) },
  prose: PROSE,
  paragraphs: [
    { index: 0, text: '2022年，继续努力。', marks: [] },
    { index: 1, text: '3月5日开会。', marks: [] },
  ],
  outcome: { written: [0], unwritten: [{ index: 1, reason: 'locked', detail: '' }] },
  live: 2,
};

test('what is left is kept as a text', () => {
  expect(turnList(FINISHED, PANE_TEXTS['zh-CN'].turn, 'zh-CN').split('\r\n')).toEqual([
    '换年度：2021 年 → 2022 年',
    '',
    '变化大，请核对（1 处）',
    '党课次数  2 → 0  上年有，今年是 0',
    '',
    '手工改过，保留不动（1 处）',
    '党课次数  两  台账：3',
    '',
    '拿不准的年份，不改（1 处）',
    '第 1 段  【2022年】，继续努力。  是报告的下一年，请手工改',
    '',
    '手写的数字，仍是上年的（1 处）',
    '第 2 段  【3月5日】开会。  上年的日期',
    '',
  ]);
});

test('what was not written is told with its reason; words lead to their place, and the list is closed', async () => {
  const [close, shown] = [jest.fn(), jest.fn()];
  const { user } = renderInPane(
    <TurnResult
      finished={FINISHED}
      actions={{
        tick: jest.fn(),
        tellYear: jest.fn(),
        turn: jest.fn(),
        close,
        showMark: null,
        showText: () => shown,
      }}
    />,
  );
  expect(screen.getByText('已换成 2022 年度：指标 1 处，年份 2 处，别的文字没有动。')).toBeDefined();
  expect(screen.getByText('有 1 处没有写：')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '去看“3月5日”' }));
  await user.click(screen.getByRole('button', { name: '看完了，收起' }));
  expect(shown.mock.calls).toEqual([[PROSE.stale[0]]]);
  expect(close).toHaveBeenCalledTimes(1);
});

describe('where the ledger is', () => {
  const planOf = (from: string, to: number) =>
    ({
      findings: [{ code: 'record.otherYear', value: from, fields: { year: to } }],
    }) as unknown as AssembledRefresh;
  const drawn = (plan: AssembledRefresh) => {
    const onOpen = jest.fn();
    const rendered = renderInPane(
      <TurnOffer plan={plan} isBusy={false} onOpen={onOpen}>
        figures
      </TurnOffer>,
    );
    return { ...rendered, onOpen };
  };

  test('of a later year, the turn is the step to take; the figures come once it is declined', async () => {
    const { user, onOpen } = drawn(planOf('2021', 2022));
    expect(screen.queryByText('figures')).toBeNull();
    await user.click(screen.getByRole('button', { name: '换成2022年度报告' }));
    expect(onOpen).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: '不换年度，只更新数字' }));
    expect(screen.getByText('figures')).toBeDefined();
  });

  test('of an earlier year, the figures are shown, and a quiet way leads to it', async () => {
    const { user, onOpen } = drawn(planOf('2022', 2021));
    expect(screen.getByText('figures')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '换年度（写下一年的报告）' }));
    expect(onOpen).toHaveBeenCalledTimes(1);
  });
});
