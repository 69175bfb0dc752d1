/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { RowsBar } from '@/apps/taskpane/screens/RowsBar';
import { RowsStore, type RowsState } from '@/apps/taskpane/state/rows-store';
import type { LedgerState } from '@/apps/taskpane/state/ledger-store';
import type { RowStanding } from '@/core/effect';
import { findingAt, gatherFindings } from '@/core/findings';
import type { Language } from '@/core/wording';
import { renderInPane } from '../render-in-pane';

const ROW = {
  file: '台账.xlsx',
  sheet: '三会一课',
  row: 12,
  date: { year: 2021, month: 3, day: 5 },
  kind: '党课',
  topic: '学党史',
};
const COUNTED: RowStanding = {
  counting: [
    { key: 'partyLecture.count', label: '党课次数', text: '5 次' },
    { key: 'partyLecture.attendanceRate', label: '党课出勤率', text: '95%' },
  ],
  nearly: [
    { reason: 'valueUnknown', detail: '', figures: [{ key: 'partyLecture.hours', label: '党课学时' }] },
  ],
  rows: [ROW],
  findings: [],
  notes: [],
};
const NOTHING: RowStanding = { counting: [], nearly: [], rows: [], findings: [], notes: [] };
const TOTAL = gatherFindings([findingAt('row.total', { file: '台账.xlsx', sheet: '三会一课', cell: 'A12' })]);

const NO_LEDGER: LedgerState = {
  held: null,
  unread: null,
  work: null,
  isStale: false,
  like: null,
  failure: null,
};

/** A store whose state the test says. */
class SaidRows extends RowsStore {
  constructor() {
    const workbook = {
      selectedRows: () => Promise.resolve(null),
      watchSelection: () => Promise.resolve(() => Promise.resolve()),
    };
    const ledger = { get: () => NO_LEDGER, subscribeTo: () => () => undefined };
    super(workbook, ledger);
  }

  say(change: Partial<RowsState>): void {
    this.set(change);
  }
}

function shown(
  standing: RowStanding | null,
  change: Partial<RowsState> = {},
  language: Language = 'zh-CN',
  spans = [{ first: 12, last: 12 }],
) {
  const store = new SaidRows();
  store.say({
    shown: standing === null ? null : { rows: { sheet: '三会一课', spans }, standing },
    ...change,
  });
  const traced: string[] = [];
  const drawn = renderInPane(<RowsBar store={store} onTrace={(key) => traced.push(key)} />, { language });
  const bar = screen.getByRole('region');
  const said = (): string => bar.textContent;
  return { ...drawn, store, bar, said, traced };
}

interface LineCase {
  readonly title: string;
  readonly standing: RowStanding | null;
  readonly language?: Language;
  readonly expected: string;
}

const noted = (kind: RowStanding['notes'][number]['kind']): RowStanding => ({
  ...NOTHING,
  notes: [{ kind, rows: [12], count: 1 }],
});

test.each<LineCase>([
  { title: 'no row is selected', standing: null, expected: '在台账里选中一行，这里说明它计入哪些指标。' },
  {
    title: 'a row counts',
    standing: COUNTED,
    expected: '三会一课 第 12 行 计入 2 个指标，1 个差一点删去会怎样',
  },
  {
    title: 'a row counts for none, and nearly for one',
    standing: { ...COUNTED, counting: [] },
    expected: '三会一课 第 12 行 没有计入指标，1 个差一点删去会怎样',
  },
  {
    title: 'a row is a total',
    standing: { ...NOTHING, findings: TOTAL },
    expected: '三会一课 第 12 行 合计行，未计入。删去会怎样',
  },
  {
    title: 'a row is the heading',
    standing: noted('heading'),
    expected: '三会一课 第 12 行 是表头删去会怎样',
  },
  { title: 'a row is empty', standing: noted('blank'), expected: '三会一课 第 12 行 没有内容' },
  {
    title: 'a sheet is no ledger',
    standing: noted('noLedger'),
    expected: '三会一课 第 12 行 不是台账里的行',
  },
  {
    title: 'a row counts, in English',
    standing: COUNTED,
    language: 'en',
    expected: '三会一课, row 12 counts for 2 figures, nearly for 1What if it went',
  },
])('the line where $title', ({ standing, language, expected }) => {
  expect(shown(standing, {}, language).said()).toBe(expected);
});

test.each([
  { title: 'one row', spans: [{ first: 3, last: 3 }], expected: '第 3 行' },
  {
    title: 'several',
    spans: [
      { first: 3, last: 5 },
      { first: 8, last: 8 },
    ],
    expected: '第 3–5、8 行',
  },
  {
    title: 'many',
    spans: [3, 5, 7, 9].map((row) => ({ first: row, last: row })),
    expected: '第 3、5、7等 行',
  },
])('the rows of $title are named', ({ spans, expected }) => {
  expect(shown(COUNTED, {}, 'zh-CN', spans).said()).toContain(expected);
});

/** Lines of the list under a title. */
const linesUnder = (bar: HTMLElement, title: string): readonly string[] =>
  within(within(bar).getByRole('list', { name: title }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the list', () => {
  const COUNTING = '计入的指标，删去以后：';

  test('opens and closes', async () => {
    const { user, store, bar } = shown(COUNTED);
    const button = within(bar).getByRole('button', { name: '删去会怎样' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    expect(store.get().isOpen).toBe(true);
    await user.click(within(bar).getByRole('button', { name: '收起' }));
    expect(store.get().isOpen).toBe(false);
  });

  test('tells what figures say now as long as the rest is being counted', () => {
    const { bar, said } = shown(COUNTED, { isOpen: true });
    expect(within(bar).getByRole('status').textContent).toBe('正在算删去以后的数…');
    expect(linesUnder(bar, COUNTING)).toEqual(['党课次数5 次', '党课出勤率95%']);
    expect(said()).toContain('2021-03-05 · 党课 · 学党史');
  });

  test('tells what they would say, which row counts instead, and what changes besides', () => {
    const { bar } = shown(COUNTED, {
      isOpen: true,
      effect: {
        counting: [
          {
            key: 'partyLecture.count',
            label: '党课次数',
            before: '5 次',
            after: '5 次',
            instead: [{ ...ROW, row: 14 }],
          },
          {
            key: 'partyLecture.attendanceRate',
            label: '党课出勤率',
            before: '95%',
            after: null,
            instead: [],
          },
        ],
        others: [{ key: '本年', label: '本年', before: null, after: '3', instead: [] }],
      },
    });
    expect(within(bar).getByRole('status').textContent).toBe('');
    expect(linesUnder(bar, COUNTING)).toEqual([
      '党课次数5 次 不变改由 三会一课 第 14 行 计入',
      '党课出勤率原来95%改为台账未提供',
    ]);
    expect(linesUnder(bar, '差一点计入：')).toEqual(['党课学时没有可用的数值']);
    expect(linesUnder(bar, '没有直接计入，但删去后也会变：')).toEqual(['本年原来台账未提供改为3']);
  });

  test('says so where nothing changes', () => {
    const { bar } = shown(
      { ...NOTHING, findings: TOTAL },
      { isOpen: true, effect: { counting: [], others: [] } },
    );
    expect(within(bar).getByRole('status').textContent).toBe('删去以后，所有指标都不变。');
    expect(within(bar).queryByRole('list')).toBeNull();
  });

  test('of several rows tells what each kind of them is', () => {
    const standing = {
      ...COUNTED,
      rows: [ROW, { ...ROW, row: 13 }],
      notes: [{ kind: 'noRecord', rows: [14, 15, 18], count: 40 }],
    } as const;
    const { said } = shown(standing, { isOpen: true });
    expect(said()).toContain('第 14-15、18等 行没有单独算作一条记录');
    expect(said()).not.toContain('学党史');
  });

  test.each([
    { title: 'a total', standing: { ...NOTHING, findings: TOTAL }, said: '合计行，未计入。' },
    { title: 'a heading', standing: noted('heading'), said: '是表头' },
  ])('does not say again what the line says: $title', ({ standing, said: line }) => {
    const { said } = shown(standing, { isOpen: true, effect: { counting: [], others: [] } });
    expect(said().split(line)).toHaveLength(2);
  });

  test('leads to the rows of a figure', async () => {
    const { user, bar, traced } = shown(COUNTED, { isOpen: true });
    await user.click(within(bar).getByRole('button', { name: '党课次数' }));
    await user.click(within(bar).getByRole('button', { name: '党课学时' }));
    expect(traced).toEqual(['partyLecture.count', 'partyLecture.hours']);
  });

  test('stays open from row to row, but not where there is nothing to tell', () => {
    const { bar } = shown(noted('blank'), { isOpen: true });
    expect(within(bar).queryByRole('button')).toBeNull();
  });
});
