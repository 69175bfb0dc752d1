/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { BlankCard, type WalkActions } from '@/apps/taskpane/blanks/BlankCard';
import type { Overview } from '@/apps/taskpane/desk/overview';
import type { BlankChoice } from '@/apps/taskpane/state/blank-choice';
import type { Blank } from '@/core/blanks';
import { renderInPane } from '../render-in-pane';
import { figureLine } from '../screens/figure-line';
import { overviewOf } from '../screens/overview-of';
import { suggestionOf } from '#tests/core/blanks/blank-samples';
import { blankOf } from './blank-of';

const ATTENDED = suggestionOf({
  key: 'generalMeeting.attended',
  label: '党员大会实到人次',
  text: '150',
  confidence: 0.5,
  reason: { code: 'earlier', words: '党员大会', measure: '', doubts: ['plan', 'partOfYear'] },
});
const TWO = blankOf({ alternatives: [ATTENDED] });
const NAME = blankOf({
  kind: 'name',
  suggestion: suggestionOf({
    key: 'profile.secretary',
    label: '书记',
    text: '',
    reason: { code: 'cue', words: '书记：…', measure: '', doubts: [] },
  }),
});
const OVERVIEW = overviewOf({
  figures: [
    figureLine({ key: 'partyLecture.count', label: '党课次数', value: 5, text: '5', unit: '次' }),
    figureLine({ key: 'partyLecture.hours', label: '党课学时', value: null, text: '', unit: '学时' }),
  ],
  profile: [{ name: 'secretary', label: '书记', text: null }],
});

function drawn(
  blank: Blank,
  given: { readonly choice?: BlankChoice; readonly overview?: Overview | null; readonly index?: number } = {},
) {
  const { choice, overview = OVERVIEW, index = 2 } = given;
  const actions = {
    choose: jest.fn(),
    goTo: jest.fn(),
    typeProfile: jest.fn(),
  } satisfies WalkActions;
  const card = renderInPane(
    <BlankCard blank={{ ...blank, index }} all={3} choice={choice} overview={overview} actions={actions} />,
  );
  return { ...card, actions };
}

const radio = (name: RegExp) => screen.getByRole('radio', { name });
const frame = (container: HTMLElement) => container.querySelector('mark')?.textContent;

test('a blank is shown in its sentence with what would stand there, why, and how surely', () => {
  const { container } = drawn(TWO);
  expect(frame(container)).toBe('6');
  expect(container.textContent).toContain('第 2 处，共 3 处 数量');
  expect(container.textContent).toContain('有把握 · 前面写着“党员大会”，以“次”计');
  expect(container.textContent).toContain(
    '拿不准 · 前文说的是“党员大会”；但说的像是计划或要求，还不是结果，且说的像是一段时间里的数',
  );
  expect(document.activeElement).toBe(radio(/党员大会次数：6/));
});

test.each([
  { title: 'in a header', blank: blankOf({ story: 'header' }), told: '页眉' },
  { title: 'in a table', blank: blankOf({ cell: { table: 0, row: 0, column: 0 } }), told: '表格' },
])('where it stands is told: $title', ({ blank, told }) => {
  expect(drawn(blank).container.textContent).toContain(`数量 · ${told}`);
});

describe('by keys', () => {
  test.each([
    { title: 'Tab accepts and goes on', keys: '{Tab}', at: 3, takes: true },
    { title: 'Enter accepts and goes on', keys: '{Enter}', at: 3, takes: true },
    { title: 'Shift+Tab goes back', keys: '{Shift>}{Tab}{/Shift}', at: 1, takes: false },
    { title: 'Escape leads out', keys: '{Escape}', at: null, takes: false },
  ])('$title', async ({ keys, at, takes }) => {
    const { user, actions } = drawn(TWO);
    await user.keyboard(keys);
    expect(actions.goTo.mock.calls).toEqual([[at]]);
    expect(actions.choose.mock.calls).toEqual(
      takes ? [[2, { type: 'figure', key: 'generalMeeting.count' }]] : [],
    );
  });

  test.each([
    { title: 'behind the last one', index: 3, keys: '{Tab}' },
    { title: 'before the first one', index: 1, keys: '{Shift>}{Tab}{/Shift}' },
  ])('$title the walk is over', async ({ index, keys }) => {
    const { user, actions } = drawn(TWO, { index });
    await user.keyboard(keys);
    expect(actions.goTo.mock.calls).toEqual([[null]]);
  });

  test('words are asked for before it goes on, but nobody is held up twice', async () => {
    const { user, actions, container } = drawn(TWO);
    await user.click(radio(/填文字/));
    expect(frame(container)).toBe('XX');
    await user.keyboard('{Tab}');
    expect(document.activeElement).toBe(screen.getByLabelText('要填的文字'));
    expect(actions.goTo).not.toHaveBeenCalled();
    await user.keyboard('{Tab}');
    expect(actions.choose).not.toHaveBeenCalled();
    expect(actions.goTo.mock.calls).toEqual([[3]]);
    await user.keyboard(' 若干 {Tab}');
    expect(actions.choose.mock.calls).toEqual([[2, { type: 'text', text: '若干' }]]);
  });

  test('another figure is found by its name, the arrows go through what was found', async () => {
    const { user, actions, container } = drawn(TWO);
    await user.click(radio(/另选一个指标/));
    await user.keyboard('{Enter}党课');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '党课次数：5 次',
      '党课学时：台账里没有，会写成〔待补〕',
    ]);
    expect(frame(container)).toBe('5');
    await user.keyboard('{ArrowDown}');
    expect(frame(container)).toBe('〔待补：党课学时〕');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(actions.choose.mock.calls).toEqual([[2, { type: 'figure', key: 'partyLecture.count' }]]);
    await user.keyboard('无此名');
    expect(screen.getByText('没有找到，换个词试试')).toBeDefined();
  });
});

test('by hand: accepted, skipped, left open', async () => {
  const { user, actions } = drawn(TWO);
  await user.click(screen.getByRole('button', { name: '跳过' }));
  expect(actions.choose).not.toHaveBeenCalled();
  await user.click(radio(/先空着/));
  await user.click(screen.getByRole('button', { name: '采用，看下一处' }));
  expect(actions.choose.mock.calls).toEqual([[2, null]]);
  await user.click(screen.getByRole('button', { name: '上一处' }));
  await user.click(screen.getByRole('button', { name: '结束' }));
  expect(actions.goTo.mock.calls).toEqual([[3], [3], [1], [null]]);
});

test('a name the ledger lacks is typed once for all', async () => {
  const { user, actions, container } = drawn(NAME);
  expect(frame(container)).toBe('XX');
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('书记是'));
  await user.keyboard('李明');
  expect(frame(container)).toBe('李明');
  await user.keyboard('{Enter}');
  expect(actions.typeProfile.mock.calls).toEqual([['secretary', '李明']]);
  expect(actions.choose.mock.calls).toEqual([[2, { type: 'figure', key: 'profile.secretary' }]]);
});

test('without a ledger only words can be filled in', () => {
  drawn(TWO, { overview: null });
  expect(radio(/党员大会次数（选好台账才有）/).hasAttribute('disabled')).toBe(true);
  expect(screen.queryByRole('radio', { name: /另选/ })).toBeNull();
});

test.each([
  {
    title: 'words',
    choice: { type: 'text', text: '若干' } as const,
    shown: '若干',
    checked: /填文字/,
  },
  {
    title: 'a figure that was not suggested',
    choice: { type: 'figure', key: 'partyLecture.count' } as const,
    shown: '5',
    checked: /另选/,
  },
])('what was chosen before is shown again: $title', ({ choice, shown, checked }) => {
  const { container } = drawn(TWO, { choice });
  expect(frame(container)).toBe(shown);
  expect((radio(checked) as HTMLInputElement).checked).toBe(true);
});
