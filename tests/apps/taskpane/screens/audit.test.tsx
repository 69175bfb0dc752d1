/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { AuditGroups } from '@/apps/taskpane/screens/AuditGroups';
import type { AuditActions } from '@/apps/taskpane/screens/audit-actions';
import { AuditSummary } from '@/apps/taskpane/screens/AuditSummary';
import { excerptOf } from '@/apps/taskpane/screens/excerpt';
import { FixedNotice } from '@/apps/taskpane/screens/FixedNotice';
import { findingAt, NO_PLACE } from '@/core/findings';
import type { AuditFinding } from '@/core/audit';
import { renderInPane } from '../render-in-pane';
import { findingOf } from './finding-of';

const RATE = findingOf();
const LIVE = findingOf({
  code: 'audit.couldBeLive',
  severity: 'info',
  paragraph: 2,
  start: 8,
  length: 1,
  text: '2',
  sentence: '支部全年开展党课2次。',
  sentenceStart: 0,
  key: 'partyLecture.count',
  fields: { label: '党课次数', now: '2次' },
  fix: { type: 'makeLive', key: 'partyLecture.count', label: '党课次数', text: '2' },
});
const WRONG = { ...LIVE, code: 'audit.figureDiffers', severity: 'error', paragraph: 3 } as const;
const TO_THREE: AuditFinding = {
  ...WRONG,
  fix: { type: 'makeLive', key: 'partyLecture.count', label: '党课次数', text: '3' },
};

function drawn(findings: readonly AuditFinding[]) {
  const actions = {
    isBusy: false,
    isTicked: () => false,
    tick: jest.fn(),
    accept: jest.fn(),
    show: jest.fn(),
  } satisfies AuditActions;
  return { ...renderInPane(<AuditGroups findings={findings} actions={actions} />), actions };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('a finding', () => {
  test('shows its number in its sentence, and why it can’t be right', () => {
    const { container } = drawn([RATE]);
    expect(container.querySelector('mark')?.textContent).toBe('95%');
    expect(container.textContent).toContain('应到25人，实到24人，出勤率95%。');
    expect(container.textContent).toContain('24人占25人应为 96%，这里写的是 95%');
  });

  test('that only a hand can correct says so, and offers no tick', () => {
    const { container } = drawn([{ ...RATE, mark: 0 }]);
    expect(container.textContent).toContain('应改为 96%，请在文档里手工改。');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('that can be put right is ticked as what it becomes', async () => {
    const { user, actions } = drawn([TO_THREE]);
    await user.click(screen.getByRole('checkbox', { name: '改成活数字 原来 2 改为 3' }));
    expect(actions.tick.mock.calls).toEqual([[[TO_THREE], true]]);
  });

  test('in a mark of something else offers nothing that would fail', () => {
    drawn([{ ...TO_THREE, mark: 4 }]);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('is gone to, but not in a file', async () => {
    const { user, actions, show } = drawn([RATE]);
    await user.click(button('去看“95%”'));
    expect(actions.show.mock.calls).toEqual([[RATE]]);
    show(<AuditGroups findings={[RATE]} actions={{ ...actions, show: null }} />);
    expect(screen.queryByRole('button', { name: '去看“95%”' })).toBeNull();
  });

  test('is let stand only for a reason', async () => {
    const { user, actions } = drawn([RATE]);
    await user.click(button('认可“95%”'));
    expect(button('记下理由').hasAttribute('disabled')).toBe(true);
    await user.type(screen.getByLabelText('为什么可以这样写？'), '  {Enter}');
    expect(actions.accept).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('为什么可以这样写？'), '按月平均{Enter}');
    expect(actions.accept.mock.calls).toEqual([[RATE, '  按月平均']]);
  });

  test('that stands is folded with its reason, and can be taken back', async () => {
    const accepted = { ...RATE, accepted: '按月平均' };
    const { user, actions, container } = drawn([accepted]);
    expect(container.querySelector('mark')).toBeNull();
    await user.click(button('已认可（1）'));
    expect(container.textContent).toContain('理由：按月平均');
    await user.click(button('取消认可“95%”'));
    expect(actions.accept.mock.calls).toEqual([[accepted, null]]);
  });
});

test('findings stand in groups, the worst first; those of a group are ticked at once', async () => {
  const other = { ...LIVE, paragraph: 9 };
  const { user, actions } = drawn([LIVE, RATE, other]);
  const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(titles).toEqual(['错误（1）', '可以做成指标（2）']);
  await user.click(screen.getByRole('checkbox', { name: '全选' }));
  expect(actions.tick.mock.calls).toEqual([[[LIVE, other], true]]);
});

test.each<{ title: string; numbers: number; findings: readonly AuditFinding[]; told: string }>([
  { title: 'faults', numbers: 7, findings: [RATE, LIVE], told: '读了 7 个数字，发现 1 处。' },
  {
    title: 'nothing but what could be live, or stands for a reason',
    numbers: 7,
    findings: [LIVE, { ...RATE, accepted: '按月平均' }],
    told: '读了 7 个数字，没有发现互相矛盾的数字。',
  },
  { title: 'no numbers', numbers: 0, findings: [], told: '正文里没有可以核对的数字。' },
])('a summary of $title', ({ numbers, findings, told }) => {
  const audit = { numbers, findings, mismatch: null, notices: [] };
  renderInPane(<AuditSummary audit={audit} />);
  expect(screen.getByRole('status').textContent).toBe(told);
});

test('a ledger that was counted for something else is told with what to do', () => {
  const mismatch = { ledger: '2020年', document: '2021年上半年' };
  const audit = { numbers: 1, findings: [], mismatch, notices: [] };
  const { container } = renderInPane(<AuditSummary audit={audit} />);
  expect(container.textContent).toContain('台账统计的是2020年，文档写的是2021年上半年');
});

test('a record that can’t be read is told', () => {
  const notices = [findingAt('record.damaged', NO_PLACE)];
  const { container } = renderInPane(
    <AuditSummary audit={{ numbers: 1, findings: [], mismatch: null, notices }} />,
  );
  expect(container.textContent).toContain('文档里的台账记录已损坏');
});

test('what was not put right is told one by one', () => {
  const left = [
    { finding: LIVE, type: 'typed', reason: 'insideControl' },
    { finding: RATE, type: 'mark', reason: 'commented' },
  ] as const;
  const { container } = renderInPane(<FixedNotice fixed={{ made: 1, left }} onDismiss={() => undefined} />);
  expect(container.textContent).toContain('已改好 1 处，其他文字没有动。有 2 处没有改：');
  expect(container.textContent).toContain('2 它在别的内容控件里');
  expect(container.textContent).toContain('95% 这里有批注');
});

test.each([
  { title: 'whole where it is short', sentence: '党课5次。', start: 2, expected: ['党课', '5', '次。'] },
  {
    title: 'cut on both sides where it is long',
    sentence: `${'前'.repeat(50)}5${'后'.repeat(50)}`,
    start: 50,
    expected: [`…${'前'.repeat(40)}`, '5', `${'后'.repeat(40)}…`],
  },
])('a sentence is shown $title', ({ sentence, start, expected }) => {
  const { before, number, after } = excerptOf({ sentence, sentenceStart: 3, start: start + 3, length: 1 });
  expect([before, number, after]).toEqual(expected);
});
