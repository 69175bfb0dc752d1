/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { Overview } from '@/apps/taskpane/desk/overview';
import { Busy } from '@/apps/taskpane/parts/Busy';
import { FailureBar } from '@/apps/taskpane/parts/FailureBar';
import { LedgerBar } from '@/apps/taskpane/parts/LedgerBar';
import { NoticeBar } from '@/apps/taskpane/parts/NoticeBar';
import { ScopeRow } from '@/apps/taskpane/parts/ScopeRow';
import { StoreFailure } from '@/apps/taskpane/parts/StoreFailure';
import { WorkBar } from '@/apps/taskpane/parts/WorkBar';
import { FailingStore } from '@/apps/taskpane/state/failing-store';
import type { HeldLedger, Origin } from '@/apps/taskpane/state/ledger-store';
import type { Work } from '@/apps/taskpane/state/work';
import { Failure } from '@/core/failure';
import { LANGUAGES, sayFailure } from '@/core/wording';
import { renderInPane } from '../render-in-pane';
import { overviewOf } from '../screens/overview-of';

const WORK: Work = {
  name: 'readFiles',
  about: '台账.xlsx',
  share: null,
  isWaiting: false,
  cancel: null,
};

describe('what the program is busy with', () => {
  test('is said as a status, with a bar that has a name', () => {
    renderInPane(<WorkBar work={WORK} />);
    expect(screen.getByRole('status').textContent).toBe('正在读取 台账.xlsx');
    const bar = screen.getByRole('progressbar', { name: '正在读取 台账.xlsx' });
    expect(bar.getAttribute('aria-valuenow')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test.each([
    [0, '0%'],
    [0.357, '35%'],
    [0.999, '99%'],
    [1, '100%'],
  ])('%d of it is %s, never more than is done', (share, percent) => {
    const { container } = renderInPane(<WorkBar work={{ ...WORK, share }} />);
    expect(container.textContent).toBe(`正在读取 台账.xlsx ${percent}`);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe(String(share));
  });

  test('can be stopped where there is a way to', async () => {
    const cancel = jest.fn();
    const { user } = renderInPane(<WorkBar work={{ ...WORK, cancel }} />);
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

describe('several jobs', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  const bars = () => screen.queryAllByRole('progressbar').map((bar) => bar.getAttribute('aria-label'));

  test('are shown once they have lasted, and gone when they are over', async () => {
    const { show } = renderInPane(<Busy works={[WORK, null, { ...WORK, name: 'restore' }]} />);
    await pass(299);
    expect(bars()).toEqual([]);
    await pass(1);
    expect(bars()).toEqual(['正在读取 台账.xlsx', '正在恢复']);
    show(<Busy works={[null, null, null]} />);
    expect(bars()).toEqual([]);
  });

  test('one that is over in a moment is never shown, nor the patience for the next one shortened', async () => {
    const { show } = renderInPane(<Busy works={[WORK]} />);
    await pass(200);
    show(<Busy works={[null]} />);
    show(<Busy works={[WORK]} />);
    await pass(200);
    expect(bars()).toEqual([]);
    await pass(100);
    expect(bars()).toEqual(['正在读取 台账.xlsx']);
  });

  test('that wait for a cell tell it once, as long as they do', async () => {
    const waiting = { ...WORK, isWaiting: true };
    const { show } = renderInPane(<Busy works={[waiting, { ...waiting, name: 'writeFigures' }]} />);
    const hint = () => screen.queryAllByText(/按 Enter 或 Esc 结束编辑后自动继续/);
    expect(hint()).toHaveLength(0);
    await pass(300);
    expect(hint()).toHaveLength(1);
    show(<Busy works={[WORK]} />);
    expect(hint()).toHaveLength(0);
  });
});

describe('what could not be done', () => {
  const failure = new Failure('file.damaged', { file: '断.xlsx' });

  test.each(LANGUAGES)('is said in %s, and can be put away', async (language) => {
    const onDismiss = jest.fn();
    const { user } = renderInPane(<FailureBar failure={failure} onDismiss={onDismiss} />, { language });
    expect(screen.getByRole('alert').textContent).toBe(sayFailure(failure, language));
    await user.click(screen.getByRole('button', { name: language === 'en' ? 'Close' : '关闭' }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });

  test('is shown as long as its store remembers it', async () => {
    class Doing extends FailingStore<{ readonly failure: Failure | null }> {
      tryInVain(): Promise<void> {
        return this.attempt(() => Promise.reject(failure));
      }
    }
    const store = new Doing({ failure: null });
    const { user, container } = renderInPane(<StoreFailure store={store} />);
    expect(container.textContent).toBe('');
    await act(() => store.tryInVain());
    expect((await screen.findByRole('alert')).textContent).toBe(sayFailure(failure, 'zh-CN'));
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(container.textContent).toBe('');
  });
});

describe('a notice', () => {
  test('has a way to be put away where there is one', async () => {
    const onDismiss = jest.fn();
    const { user } = renderInPane(<NoticeBar onDismiss={onDismiss}>已保存</NoticeBar>);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });

  test('has none where it stays', () => {
    renderInPane(<NoticeBar intent="warning">注意</NoticeBar>);
    expect(screen.getByRole('status').textContent).toBe('注意');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

function heldOf(overview: Partial<Overview>, origin: Origin = 'files'): HeldLedger {
  return {
    origin,
    name: '台账.xlsx',
    readAt: new Date(2022, 0, 10, 9, 5),
    asked: { profile: new Map() },
    overview: overviewOf(overview),
    // Nothing is asked of it here.
    desk: {} as HeldLedger['desk'],
  };
}

describe('which ledger this is about', () => {
  const own = { name: 'branch', label: '支部', text: '图书馆支部' };

  test.each<readonly [title: string, overview: Partial<Overview>, branch: string]>([
    ['the branch that was chosen', { branch: '第一党支部', profile: [own] }, '第一党支部'],
    ['the ledger’s own', { profile: [own] }, '图书馆支部'],
    ['none that is known', { profile: [{ ...own, text: null }] }, '全部支部'],
  ])('names year, branch and time: %s', (_title, overview, branch) => {
    const { container } = renderInPane(
      <LedgerBar held={heldOf(overview)} isStale={false} onReadAgain={() => undefined} />,
    );
    expect(container.textContent).toContain(`台账.xlsx2021年 · ${branch} · 09:05 读取`);
    expect(screen.queryByRole('status')).toBeNull();
  });

  test.each<readonly [Origin, string]>([
    ['files', '重新选择'],
    ['packet', '更换台账'],
    ['workbook', '重新读取'],
  ])('from %s can be read again by “%s”', async (origin, name) => {
    const onReadAgain = jest.fn();
    const { user } = renderInPane(
      <LedgerBar held={heldOf({}, origin)} isStale={false} onReadAgain={onReadAgain} />,
    );
    await user.click(screen.getByRole('button', { name }));
    expect(onReadAgain).toHaveBeenCalledTimes(1);
  });

  test('says that it is stale', () => {
    renderInPane(<LedgerBar held={heldOf({}, 'workbook')} isStale onReadAgain={() => undefined} />);
    expect(screen.getByRole('status').textContent).toBe('台账刚改过，停止输入后自动重新计算');
  });
});

describe('for what is counted', () => {
  function drawn(overview: Partial<Overview>) {
    const onChoose = jest.fn();
    const { user, container } = renderInPane(
      <ScopeRow overview={overviewOf(overview)} onChoose={onChoose} />,
    );
    const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
    const labels = (name: string) =>
      within(select(name))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    return { user, container, onChoose, select, labels };
  }

  test('another year begins with the whole of it', async () => {
    const { user, onChoose, select, labels } = drawn({ period: '2021Q1', years: [2021, 2020] });
    expect(labels('年度')).toEqual(['2021年', '2020年']);
    await user.selectOptions(select('年度'), '2020年');
    expect(onChoose.mock.calls).toEqual([[{ year: 2020, period: '2020' }]]);
  });

  test('a year the ledger has no rows of is offered where it is the one that is shown', () => {
    const { select, labels } = drawn({ year: 2023, period: '2023', years: [2021, 2020] });
    expect(labels('年度')).toEqual(['2023年', '2021年', '2020年']);
    expect(select('年度').value).toBe('2023');
  });

  test('a period is one of the year', async () => {
    const { user, onChoose, select } = drawn({});
    expect(select('统计期').value).toBe('2021');
    await user.selectOptions(select('统计期'), '第二季度');
    expect(onChoose.mock.calls).toEqual([[{ year: 2021, period: '2021Q2' }]]);
  });

  test('a period that is none of the usual ones is offered first', () => {
    const { select, labels } = drawn({ period: '2021-02..2021-04' });
    expect(select('统计期').value).toBe('2021-02..2021-04');
    expect(labels('统计期').slice(0, 2)).toEqual(['2021年2月至4月', '全年']);
    expect(labels('统计期')).toHaveLength(20);
  });

  test.each([
    ['one of them', '第二党支部', '第二党支部'],
    ['all of them', '全部支部', null],
  ])('where there are several branches: %s', async (_title, label, branch) => {
    const { user, onChoose, select, labels } = drawn({
      branches: ['第一党支部', '第二党支部'],
      branch: '第一党支部',
    });
    expect([select('支部').value, labels('支部')]).toEqual([
      '第一党支部',
      ['全部支部', '第一党支部', '第二党支部'],
    ]);
    await user.selectOptions(select('支部'), label);
    expect(onChoose.mock.calls).toEqual([[{ branch }]]);
  });

  test('where there is one branch, nobody is asked', () => {
    drawn({ branches: ['第一党支部'] });
    expect(screen.queryByRole('combobox', { name: '支部' })).toBeNull();
  });

  test('what came with a packet is only told', () => {
    const { container } = drawn({ isFixed: true, period: '2021H1' });
    expect(container.textContent).toBe('统计期：2021年上半年（在 Excel 窗格里选定，随数据包带来）');
    expect(screen.queryAllByRole('combobox')).toEqual([]);
  });
});
