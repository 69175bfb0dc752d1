/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import type { Trace } from '@/apps/taskpane/desk/desk';
import type { FigureLine } from '@/apps/taskpane/desk/overview';
import { FiguresTab } from '@/apps/taskpane/screens/FiguresTab';
import type { HeldLedger } from '@/apps/taskpane/state/ledger-store';
import type { RowReach } from '@/apps/taskpane/trace/row-reach';
import { Failure } from '@/core/failure';
import type { NearRow, RowRef } from '@/core/figures';
import type { DocumentRecord } from '@/core/marks';
import { renderInPane } from '../render-in-pane';
import { recordedFigure, recordedRow, recordWith } from '../trace/recorded';
import { figureLine } from './figure-line';
import { overviewOf } from './overview-of';

const LECTURES = figureLine({ unit: '次', excluded: 1 });
const HOURS = figureLine({
  key: 'partyLecture.hours',
  label: '党课学时',
  unit: '学时',
  value: null,
  text: '',
  rows: 0,
});
const SHARE = figureLine({
  key: 'allMeetings.attendanceRate',
  label: '组织生活出勤率',
  unit: '%',
  value: 0.9264,
  text: '92.6%',
});
const IMPOSSIBLE = figureLine({
  key: 'research.count',
  label: '调研次数',
  unit: '次',
  value: null,
  text: '',
  possible: false,
});

const row = (number: number, changes: Partial<RowRef> = {}): RowRef => ({
  file: '台账.xlsx',
  sheet: '三会一课',
  row: number,
  date: { year: 2021, month: 3, day: 5 },
  kind: '党课',
  topic: '学党史',
  ...changes,
});
const near = (changes: Partial<NearRow> = {}): NearRow => ({
  row: row(40),
  reason: 'notHeld',
  detail: '取消',
  ...changes,
});
const traceOf = (changes: Partial<Trace> = {}): Trace => ({
  line: LECTURES,
  rows: [row(2), row(3), row(4), row(5), row(6)],
  excluded: [near()],
  ...changes,
});

/** What stands around the tab. */
interface Around {
  readonly reach?: RowReach;
  readonly record?: DocumentRecord;
}

/** The tab over a desk that answers with this trace. */
function drawn(lines: readonly FigureLine[], trace: () => Promise<Trace>, around: Around = {}) {
  const { reach = null, record = null } = around;
  const asked: string[] = [];
  const desk = {
    trace: (key: string) => {
      asked.push(key);
      return trace();
    },
  } as unknown as HeldLedger['desk'];
  const held: HeldLedger = {
    origin: 'files',
    name: '台账.xlsx',
    readAt: new Date(0),
    asked: { profile: new Map() },
    overview: overviewOf({ figures: lines }),
    desk,
  };
  function Tab(): ReactElement {
    const [opened, setOpened] = useState<string | null>(null);
    return (
      <FiguresTab held={held} opened={opened} onOpen={setOpened} reach={reach} record={record}>
        <button type="button">插入到光标处</button>
      </FiguresTab>
    );
  }
  return { ...renderInPane(<Tab />), asked };
}

const figures = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const ALL = [LECTURES, HOURS, SHARE, IMPOSSIBLE];

describe('all figures', () => {
  test('have their value and unit; what the ledger can’t hold is folded', async () => {
    const { user } = drawn(ALL, () => Promise.resolve(traceOf()));
    expect(figures()).toEqual(['党课次数5 次', '党课学时台账未提供', '组织生活出勤率92.6%']);
    await user.click(screen.getByRole('button', { name: '台账里没有记的指标（1）' }));
    expect(figures().at(-1)).toBe('调研次数台账未提供');
  });

  test('are found by characters, and how many is said', async () => {
    const { user } = drawn(ALL, () => Promise.resolve(traceOf()));
    await user.type(screen.getByRole('searchbox', { name: '查找指标' }), '党课');
    expect(figures()).toEqual(['党课次数5 次', '党课学时台账未提供']);
    expect(screen.getByRole('status').textContent).toBe('找到 2 个指标');
  });

  test('are found by pinyin, also those the ledger can’t hold, which are open then', async () => {
    const { user } = drawn(ALL, () => Promise.resolve(traceOf()));
    await user.type(screen.getByRole('searchbox'), 'dycs');
    await waitFor(() => expect(figures()).toEqual(['调研次数台账未提供']));
    expect(screen.getByRole('status').textContent).toBe('找到 1 个指标');
  });

  test('that are not found are said to be none', async () => {
    const { user } = drawn(ALL, () => Promise.resolve(traceOf()));
    await user.type(screen.getByRole('searchbox'), '种树');
    expect(figures()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('没有找到，换个词试试');
  });
});

describe('one figure', () => {
  async function opened(trace: () => Promise<Trace>, given: Around = {}) {
    const around = drawn(ALL, trace, given);
    await around.user.click(screen.getByRole('button', { name: /党课次数/ }));
    return around;
  }
  const section = (name: RegExp) => {
    const heading = screen.getByRole('heading', { name });
    const content = within(heading).getByRole('button').getAttribute('aria-controls') ?? '';
    return document.getElementById(content);
  };

  test('tells its value, its definition, the rows it counted and those it did not and why', async () => {
    const { asked } = await opened(() => Promise.resolve(traceOf()));
    expect(asked).toEqual(['partyLecture.count']);
    expect(await screen.findByRole('heading', { name: '党课次数' })).toBeDefined();
    expect(screen.getByText('5 次')).toBeDefined();
    expect(screen.getByText(/类型=党课/).textContent).toBe('口径：类型=党课，2021年内已召开');
    expect(section(/计入 5 行/)?.textContent).toContain('三会一课 第 2 行 2021-03-05 · 党课 · 学党史');
    expect(section(/未计入 1 行/)?.textContent).toBe(
      '三会一课 第 40 行 2021-03-05 · 党课 · 学党史没有召开（取消）',
    );
    expect(screen.getByRole('button', { name: '插入到光标处' })).toBeDefined();
  });

  test('leads to its rows where the workbook is at hand', async () => {
    const asked: string[] = [];
    const find: RowReach['find'] = ({ sheet, row: number }) => {
      asked.push(`${sheet}!${number}`);
      return Promise.resolve(null);
    };
    const { user } = await opened(() => Promise.resolve(traceOf()), { reach: { type: 'jump', find } });
    await user.click(await screen.findByRole('button', { name: '转到 三会一课 第 40 行' }));
    expect(asked).toEqual(['三会一课!40']);
  });

  test('says where only some of its rows are shown', async () => {
    const line = { ...LECTURES, rows: 1200, excluded: 700 };
    await opened(() => Promise.resolve(traceOf({ line })));
    expect(await screen.findByText('只列出前 5 行，共 1200 行。')).toBeDefined();
    expect(screen.getByText('只列出前 1 行，共 700 行。')).toBeDefined();
  });

  test('does not take the rows that came along for all that were counted', async () => {
    const line = { ...LECTURES, rows: 1000, excluded: 300, shortened: true };
    await opened(() => Promise.resolve(traceOf({ line })));
    expect(await screen.findByText('行数太多，数据包里只带来其中一部分。')).toBeDefined();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      '党课次数',
      '计入的行（列出 5 行）',
      '未计入的行（列出 1 行）',
    ]);
  });

  test('of which little is known shows what there is', async () => {
    const bare = row(7, { date: { year: 2021, month: 6, day: null }, kind: '', topic: '' });
    await opened(() =>
      Promise.resolve(traceOf({ line: { ...HOURS, excluded: 0 }, rows: [bare], excluded: [] })),
    );
    expect(await screen.findByText('台账未提供')).toBeDefined();
    expect(screen.getByRole('listitem').textContent).toBe('三会一课 第 7 行 2021-06');
    expect(screen.queryByRole('heading', { name: /未计入/ })).toBeNull();
  });

  describe('that a document was written with', () => {
    const RECORDED = recordedFigure({ text: '2', rows: [recordedRow(2), recordedRow(3)] });
    const record = recordWith(RECORDED);
    const rowsNow = [row(2, { fingerprint: 'f2' }), row(3, { fingerprint: 'f3' })];
    const same = traceOf({
      line: { ...LECTURES, value: 2, text: '2', rows: 2, excluded: 0 },
      rows: rowsNow,
      excluded: [],
    });

    test('is told once where it still says the same', async () => {
      await opened(() => Promise.resolve(same), { record });
      expect(await screen.findByText('2 次')).toBeDefined();
      expect(screen.queryByRole('radio')).toBeNull();
    });

    test('is told as it is now, and as it was where that differs', async () => {
      const { user } = await opened(() => Promise.resolve(traceOf()), { record });
      expect(await screen.findByRole('radio', { name: '现在的台账：5 次' })).toHaveProperty('checked', true);
      expect(section(/计入 5 行/)).not.toBeNull();
      await user.click(screen.getByRole('radio', { name: '写入时的依据：2 次' }));
      expect(section(/计入 2 行/)?.textContent).toContain('三会一课 第 3 行');
      expect(screen.getByText(/^依据的台账：台账.xlsx/)).toBeDefined();
      await user.click(screen.getByRole('radio', { name: '现在的台账：5 次' }));
      expect(section(/计入 5 行/)).not.toBeNull();
    });

    test('is told by the record where the ledger has no such figure', async () => {
      const unknown = new Failure('figure.unknown', { file: '台账.xlsx', key: 'partyLecture.count' });
      await opened(() => Promise.reject(unknown), { record });
      expect(await screen.findByText('台账里没有这个指标，下面是文档写入时的依据。')).toBeDefined();
      expect(section(/计入 2 行/)).not.toBeNull();
    });
  });

  test('that can’t be told says so, and leads back to all of them', async () => {
    const { user } = await opened(() => Promise.reject(new Failure('internal', { message: 'no' })));
    expect((await screen.findByRole('alert')).textContent).toContain('no');
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: '关闭' }));
    expect(figures()).toHaveLength(3);
  });

  test('leads back to all of them', async () => {
    const { user } = await opened(() => Promise.resolve(traceOf()));
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(figures()).toHaveLength(3);
  });
});
