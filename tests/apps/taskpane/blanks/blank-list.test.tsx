/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { BlankList } from '@/apps/taskpane/blanks/BlankList';
import type { BlankActions } from '@/apps/taskpane/blanks/BlankRow';
import { DocumentText } from '@/apps/taskpane/blanks/DocumentText';
import { OutcomeNotice } from '@/apps/taskpane/blanks/OutcomeNotice';
import { YearSections } from '@/apps/taskpane/blanks/YearSections';
import type { BlankChoices } from '@/apps/taskpane/state/blank-choice';
import { renderInPane } from '../render-in-pane';
import { overviewOf } from '../screens/overview-of';
import { suggestionOf } from '#tests/core/blanks/blank-samples';
import { blankOf } from './blank-of';

const SURE = blankOf();
const UNSURE = blankOf({ index: 2, paragraph: 1, suggestion: suggestionOf({ confidence: 0.6 }) });
const OPEN = blankOf({ index: 3, paragraph: 2, suggestion: null, kind: 'freeText', blank: '　　' });
const FOUND = {
  blanks: [SURE, UNSURE, OPEN],
  years: [{ paragraph: 0, start: 0, text: '2021年', key: 'report.year' }],
  yearBound: [{ paragraph: 0, start: 6, text: '建党100周年' }],
  paragraphs: [
    { index: 0, text: '全年召开党员大会XX次。', marks: [] },
    { index: 1, text: '全年召开党员大会XX次。', marks: [] },
    { index: 2, text: '全年召开党员大会　　次。', marks: [] },
  ],
  overview: overviewOf(),
};
const CHOICES: BlankChoices = new Map([[1, { type: 'figure', key: 'generalMeeting.count' }]]);

function drawn(choices = CHOICES) {
  const actions = { isBusy: false, choose: jest.fn(), goTo: jest.fn() } satisfies BlankActions;
  return { ...renderInPane(<BlankList found={FOUND} choices={choices} actions={actions} />), actions };
}

test('blanks stand in groups, those that need a look first', () => {
  drawn();
  const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(titles).toEqual(['请您看看（1）', '还空着的（1）', '有把握的（1）']);
});

test('each is a tick beside its sentence, as far as anything is to be ticked', async () => {
  const { user, actions } = drawn();
  const ticks = screen.getAllByRole('checkbox', { name: /全年召开党员大会/ });
  expect(ticks.map((tick) => (tick as HTMLInputElement).checked)).toEqual([false, true]);
  for (const tick of ticks) await user.click(tick);
  expect(actions.choose.mock.calls).toEqual([
    [2, { type: 'figure', key: 'generalMeeting.count' }],
    [1, null],
  ]);
});

test('how surely is said in words, and the way to look at it has a name', async () => {
  const { user, actions, container } = drawn();
  expect(container.textContent).toContain('党员大会次数：6 · 较有把握');
  expect(container.textContent).toContain('党员大会次数：6 · 有把握');
  await user.click(screen.getByRole('button', { name: '看一看第 3 处' }));
  expect(actions.goTo.mock.calls).toEqual([[3]]);
});

test('words that somebody chose stand in the sentence', () => {
  const { container } = drawn(new Map([[3, { type: 'text', text: '若干' }]]));
  expect(Array.from(container.querySelectorAll('mark'), ({ textContent }) => textContent)).toContain('若干');
});

test('the whole text shows its blanks as frames, which lead to them', async () => {
  const onGoTo = jest.fn();
  const { user, container } = renderInPane(
    <DocumentText found={FOUND} choices={CHOICES} at={2} onGoTo={onGoTo} />,
  );
  const region = within(screen.getByRole('region', { name: '文档全文' }));
  expect(region.getAllByText(/全年召开党员大会/)).toHaveLength(3);
  const frames = Array.from(container.querySelectorAll('mark'));
  expect(frames.map(({ textContent }) => textContent)).toEqual(['6', 'XX', '　']);
  expect(frames.map((frame) => frame.hasAttribute('data-current'))).toEqual([false, true, false]);
  await user.click(frames[2] ?? container);
  expect(onGoTo.mock.calls).toEqual([[3]]);
});

test('years and phrases of one year are folded, and told with what to do about them', async () => {
  const { user, container } = renderInPane(<YearSections found={FOUND} />);
  await user.click(screen.getByRole('button', { name: '文中写着的年份（1）' }));
  expect(container.textContent).toContain('换年度');
  await user.click(screen.getByRole('button', { name: '只属于某一年的说法（1）' }));
  expect(container.textContent).toContain('请您自己改');
});

describe('what was done is told', () => {
  const undo = jest.fn();
  const dismiss = jest.fn();

  test('what was filled, what was left and why, with the way back', async () => {
    const { user, container } = renderInPane(
      <OutcomeNotice
        outcome={{
          type: 'filled',
          filled: [{ blank: SURE, key: 'generalMeeting.count', text: '6', before: '', after: '' }],
          left: [
            { blank: UNSURE, reason: 'changed', detail: '' },
            { blank: OPEN, reason: 'insideControl', detail: '' },
          ],
        }}
        undo={undo}
        isBusy={false}
        onDismiss={dismiss}
      />,
    );
    expect(container.textContent).toContain('已填 1 处，其他文字没有动。有 2 处没有填：');
    expect(container.textContent).toContain('全年召开党员大会XX 这里刚改过，没有动。请重新找。');
    expect(container.textContent).toContain('它在别的内容控件里');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(undo).toHaveBeenCalledTimes(1);
  });

  test('what was undone, and what could not be', () => {
    const outcome = { type: 'emptied', emptied: 2, left: 1 } as const;
    const { container } = renderInPane(
      <OutcomeNotice outcome={outcome} undo={null} isBusy={false} onDismiss={dismiss} />,
    );
    expect(container.textContent).toContain('已撤销，2 处恢复原样。有 1 处后来改过，没有动。');
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });
});
