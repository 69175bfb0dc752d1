/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Overview } from '@/apps/taskpane/desk/overview';
import { ScopeRow } from '@/apps/taskpane/parts/ScopeRow';
import type { Language } from '@/core/wording';
import { renderInPane } from '../render-in-pane';
import { overviewOf } from '../screens/overview-of';

const row = (overview: Partial<Overview>, onChoose = jest.fn()) => (
  <ScopeRow overview={overviewOf(overview)} onChoose={onChoose} />
);
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const chosen = (name: string) => select(name).selectedOptions[0]?.textContent;

describe('what is counted', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['zh-CN', '统计范围', ['年度', '统计期', '支部']],
    ['en', 'What is counted', ['Year', 'Period', 'Branch']],
  ])('is asked for as one group, in %s', (language, name, labels) => {
    renderInPane(row({ branches: ['甲', '乙'] }), { language });
    const group = within(screen.getByRole('group', { name }));
    expect(group.getAllByRole('combobox')).toEqual(labels.map(select));
  });

  test.each([
    { language: 'zh-CN', year: '2021年', period: '第三季度', branch: '全部支部' },
    { language: 'en', year: '2021', period: '3rd quarter', branch: 'All branches' },
  ] as const)('is shown as it is: $year, $period, $branch', ({ language, year, period, branch }) => {
    renderInPane(row({ period: '2021Q3', branches: ['甲', '乙'] }), { language });
    const names = language === 'en' ? ['Year', 'Period', 'Branch'] : ['年度', '统计期', '支部'];
    expect(names.map(chosen)).toEqual([year, period, branch]);
  });

  test('follows what was counted, not what was clicked', async () => {
    const onChoose = jest.fn();
    const { user, show } = renderInPane(row({}, onChoose));
    await user.selectOptions(select('统计期'), '上半年');
    expect([onChoose.mock.calls, chosen('统计期')]).toEqual([[[{ year: 2021, period: '2021H1' }]], '全年']);
    show(row({ period: '2021H1' }, onChoose));
    expect(chosen('统计期')).toBe('上半年');
  });

  test('a period is chosen of the year that is shown', async () => {
    const onChoose = jest.fn();
    const { user } = renderInPane(row({ year: 2020, period: '2020', years: [2021, 2020] }, onChoose));
    await user.selectOptions(select('统计期'), '12月');
    expect(onChoose.mock.calls).toEqual([[{ year: 2020, period: '2020-12' }]]);
  });

  test('what nobody can read is offered as it is', () => {
    renderInPane(row({ period: '春季' }));
    expect([chosen('统计期'), select('统计期').value]).toEqual(['春季', '春季']);
  });
});

describe('what came with a packet', () => {
  test.each([
    ['2021-02..2021-04', '统计期：2021年2月至4月（在 Excel 窗格里选定，随数据包带来）'],
    ['春季', '统计期：春季（在 Excel 窗格里选定，随数据包带来）'],
  ])('is told, whatever it is: %s', (period, told) => {
    const { container } = renderInPane(row({ isFixed: true, period }));
    expect(container.textContent).toBe(told);
  });

  test('no branch is asked for, though there are several', () => {
    renderInPane(row({ isFixed: true, branches: ['甲', '乙'] }));
    expect(screen.queryByRole('group')).toBeNull();
  });
});
