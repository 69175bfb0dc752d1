/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Overview } from '@/apps/taskpane/desk/overview';
import { ChartScreen } from '@/apps/taskpane/screens/ChartScreen';
import { CheckScreen } from '@/apps/taskpane/screens/CheckScreen';
import { MonthTable } from '@/apps/taskpane/screens/MonthTable';
import type { GoTo } from '@/apps/taskpane/screens/RowPlace';
import { findingAt, NO_PLACE } from '@/core/findings';
import { type Language, sayFinding } from '@/core/wording';
import { MONTH_LINES } from '../chart/month-lines';
import { renderInPane } from '../render-in-pane';
import { overviewOf } from './overview-of';

describe('what was found', () => {
  const at = (cell: string) => ({ file: '台账.xlsx', sheet: '三会一课', cell });
  const IMPOSSIBLE = findingAt('date.impossible', at('C10'), '2021年2月30日');
  const PARTIAL = findingAt('date.partial', at('C11'), '2021年6月');
  const AS_TEXT = findingAt('date.text', at('C12'), '2021-03-05');
  const BRANCHES = findingAt('branch.many', NO_PLACE, '', { count: 2, branches: '甲、乙' });

  function drawn(overview: Partial<Overview>, goTo: GoTo = null, language: Language = 'zh-CN') {
    return renderInPane(<CheckScreen overview={overviewOf(overview)} goTo={goTo} />, { language });
  }

  const sections = () =>
    screen
      .getAllByRole('heading', { level: 2 })
      .map((heading) => [
        heading.textContent,
        within(heading).getByRole('button').getAttribute('aria-expanded'),
      ]);

  test('findings stand by severity, the worst first; what is only told is folded', () => {
    drawn({ findings: [AS_TEXT, PARTIAL, IMPOSSIBLE, BRANCHES] });
    expect(sections()).toEqual([
      ['错误（1）', 'true'],
      ['注意（2）', 'true'],
      ['说明（1）', 'false'],
      ['提醒（0）', 'true'],
    ]);
  });

  test('a finding says how bad it is, where it stands and what to do', () => {
    drawn({ findings: [IMPOSSIBLE] });
    const item = screen.getByRole('listitem');
    expect(within(item).getByRole('img', { name: '错误' })).toBeDefined();
    expect(item.textContent).toBe(`三会一课!C10${sayFinding(IMPOSSIBLE, 'zh-CN')}`);
  });

  test('where there are several ledgers, its place names the file', () => {
    const source = { sha256: '', sheets: [] };
    drawn({
      findings: [IMPOSSIBLE],
      sources: [
        { file: '台账.xlsx', ...source },
        { file: '二支部.xlsx', ...source },
      ],
    });
    expect(screen.getByText('台账.xlsx › 三会一课!C10')).toBeDefined();
  });

  test('one without a place is only said', () => {
    drawn({ findings: [BRANCHES] }, () => undefined);
    expect(screen.getByRole('listitem').textContent).toBe(sayFinding(BRANCHES, 'zh-CN'));
    expect(within(screen.getByRole('listitem')).queryByRole('button')).toBeNull();
  });

  describe('what many rows have in common', () => {
    const missing = [5, 7, 9].map((row) => findingAt('date.missing', at(`A${row}`)));
    const asText = [2, 3, 4, 6].map((row) =>
      findingAt('date.text', at(`A${row}`), `2021.3.${row}`, { read: '' }),
    );

    test('is said once; each of its places is one click away', async () => {
      const goTo = jest.fn();
      const { user } = drawn({ findings: missing }, goTo);
      const item = screen.getByRole('listitem');
      expect(item.textContent).toBe(
        `三会一课 第5、7、9行${sayFinding(findingAt('date.missing', at('A5')), 'zh-CN')}逐处查看（3）`,
      );
      await user.click(screen.getByRole('button', { name: '逐处查看（3）', expanded: false }));
      expect(screen.getAllByRole('button', { name: /^转到/ }).map((link) => link.textContent)).toEqual([
        '三会一课!A5',
        '三会一课!A7',
        '三会一课!A9',
      ]);
      await user.click(screen.getByRole('button', { name: '转到 三会一课!A7' }));
      expect(goTo.mock.calls).toEqual([['三会一课', 'A7']]);
      await user.click(screen.getByRole('button', { name: '逐处查看（3）', expanded: true }));
      expect(screen.queryByRole('button', { name: /^转到/ })).toBeNull();
    });

    test('but differs is told by one of them, and each says its own', async () => {
      const { user } = drawn({ findings: asText });
      await user.click(screen.getByRole('button', { name: '说明（4 处，归为 1 条）' }));
      expect(screen.getByText(/^如 A2：“2021\.3\.2”不是日期格式/)).toBeDefined();
      await user.click(screen.getByRole('button', { name: '逐处查看（4）' }));
      expect(screen.getByText(/^“2021\.3\.6”不是日期格式/)).toBeDefined();
    });
  });

  test('what many sheets have in common is said once; each of its places is one click away', async () => {
    const months = ['1月', '2月', '3月', '4月'];
    const { user } = drawn({
      findings: months.map((sheet) => findingAt('date.missing', { file: '台账.xlsx', sheet, cell: 'A5' })),
    });
    expect(screen.getByText('4张表（1月!A5、2月!A5、3月!A5、4月!A5）')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '逐处查看（4）' }));
    expect(screen.getByText('4月!A5')).toBeDefined();
  });

  describe('the cell at fault', () => {
    test('can be gone to where the workbook is at hand', async () => {
      const goTo = jest.fn();
      const { user } = drawn({ findings: [IMPOSSIBLE] }, goTo);
      await user.click(screen.getByRole('button', { name: '转到 三会一课!C10' }));
      expect(goTo.mock.calls).toEqual([['三会一课', 'C10']]);
    });

    test('is only named where it is not', () => {
      drawn({ findings: [IMPOSSIBLE] });
      expect(screen.queryByRole('button', { name: /转到/ })).toBeNull();
    });
  });

  describe('a sound ledger', () => {
    const SOUND = '台账没有发现问题。';

    test.each([
      ['nothing was found', [], true],
      ['only something to be told', [AS_TEXT], true],
      ['a warning', [PARTIAL], false],
      ['an error', [IMPOSSIBLE, AS_TEXT], false],
    ])('is called so where %s: %s', (_title, findings, expected) => {
      drawn({ findings });
      expect(screen.queryByText(SOUND) !== null).toBe(expected);
    });
  });

  describe('reminders', () => {
    const reminders = [
      {
        rule: 'committeeMeeting.monthly',
        periods: ['2021-06'],
        sentences: { 'zh-CN': '2021年6月没有支委会。', en: 'No committee meeting in 2021-06.' },
      },
      {
        rule: 'committeeMeeting.monthly',
        periods: ['2021-07', '2021-08'],
        sentences: { 'zh-CN': '2021年7-8月没有支委会。', en: 'No committee meeting in 2021-07, 2021-08.' },
      },
    ];

    test.each([
      ['zh-CN', '提醒（3 项，归为 2 条）', ['2021年6月没有支委会。', '2021年7-8月没有支委会。']],
      [
        'en',
        'Reminders (3 periods, gathered into 2)',
        ['No committee meeting in 2021-06.', 'No committee meeting in 2021-07, 2021-08.'],
      ],
    ] as const)('are said in %s', (language, title, sentences) => {
      drawn({ reminders }, null, language);
      expect(sections().map(([name]) => name)).toEqual([title]);
      expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(sentences);
    });

    test('none are told too', () => {
      drawn({});
      expect(screen.getByText('没有提醒。')).toBeDefined();
    });
  });

  describe('how the sheets were understood', () => {
    const sheets = [
      { name: '三会一课', role: 'meeting', headerRow: 2, rows: 58 },
      { name: '基本信息', role: 'profile', headerRow: null, rows: 12 },
      { name: '附表', role: 'schoolTrip', headerRow: 1, rows: 1 },
    ];

    test('is told for each file, when it is asked for', async () => {
      const { user } = drawn({ sources: [{ file: '台账.xlsx', sha256: 'a', sheets }] });
      await user.click(screen.getByRole('button', { name: '工作表是怎么认的' }));
      expect(screen.getByText('台账.xlsx')).toBeDefined();
      expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        '三会一课会议台账，表头在第 2 行，58 行',
        '基本信息基本信息',
        '附表schoolTrip，表头在第 1 行，1 行',
      ]);
    });

    test('is not where the ledger itself did not come along', () => {
      drawn({ sources: [{ file: '台账.xlsx', sha256: 'a', sheets: [] }] });
      expect(screen.queryByRole('button', { name: '工作表是怎么认的' })).toBeNull();
    });
  });
});

describe('counts by month', () => {
  const rowsOf = (table: HTMLElement) =>
    within(table)
      .getAllByRole<HTMLTableRowElement>('row')
      .map(({ cells }) => Array.from(cells, ({ textContent }) => textContent));

  test('months stand down, kinds across, and the sums below; what is not known is no 0', () => {
    renderInPane(<MonthTable months={MONTH_LINES} />);
    const table = screen.getByRole('table', { name: '各月次数' });
    expect(rowsOf(table)).toEqual([
      ['月份', '党课', '党小组会', '组织生活'],
      ['2021年1月', '2', '—', '2'],
      ['2021年2月', '0', '1', '1'],
      ['合计', '2', '—', '3'],
    ]);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['2021年1月', '2021年2月', '合计']);
  });

  test('a wide table can be scrolled with the keyboard', () => {
    renderInPane(<MonthTable months={MONTH_LINES} />);
    expect(screen.getByRole('region', { name: '各月次数' }).tabIndex).toBe(0);
  });

  test.each([
    ['knows no such counts', null],
    ['holds no meetings', { ...MONTH_LINES, columns: [] }],
  ])('where the ledger %s, that is said', (_title, months) => {
    const { container } = renderInPane(<ChartScreen months={months} />);
    expect(container.textContent).toBe('台账里没有可以按月统计的会议。');
  });
});
