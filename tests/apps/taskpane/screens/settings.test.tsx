/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { settingLines } from '@/apps/taskpane/desk/setting-lines';
import { Workspace } from '@/apps/taskpane/parts/Workspace';
import { SettingsScreen } from '@/apps/taskpane/screens/SettingsScreen';
import { sortSettings, type Settings } from '@/core/settings';
import { partyBranch } from '@/packs/party-branch';
import { renderInPane } from '../render-in-pane';
import { overviewOf } from './overview-of';

const linesOf = (given: Settings) =>
  settingLines({ pack: partyBranch, settings: sortSettings(partyBranch.settings, given).chosen });

/** What a store would be asked, if it had been asked `before`. */
function asked(before: Settings = {}) {
  const decided: Settings[] = [];
  const decide = (change: (settings: Settings) => Settings) => {
    decided.push(change(before));
    return Promise.resolve();
  };
  return { decided, ledger: { decide } };
}

const select = (name: string) => screen.getByLabelText<HTMLSelectElement>(name);
const selects = () => Array.from(document.querySelectorAll('select'));
const shown = (name: string) => select(name).selectedOptions[0]?.textContent;
const HIDDEN = { conventions: { hiddenRows: 'skip' } };

function drawn(settings: Settings, ledger = asked().ledger, isFixed = false): ReactElement {
  return <SettingsScreen overview={overviewOf({ settings: linesOf(settings), isFixed })} ledger={ledger} />;
}

describe('settings', () => {
  test.each([
    { language: 'zh-CN', groups: ['口径', '提醒'], hidden: '隐藏的行', choices: ['计入（默认）', '不计'] },
    {
      language: 'en',
      groups: ['Conventions', 'Reminders'],
      hidden: 'Hidden rows',
      choices: ['count (default)', 'do not count'],
    },
  ] as const)('$groups: every one, with its choices', ({ language, groups, hidden, choices }) => {
    renderInPane(drawn({}), { language });
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(groups);
    expect(selects()).toHaveLength(partyBranch.settings.length);
    expect(Array.from(select(hidden).options, ({ textContent }) => textContent)).toEqual(choices);
  });

  test('a choice is asked for beside those that are shown: they may be the document’s', async () => {
    const { decided, ledger } = asked();
    const { user } = renderInPane(drawn(HIDDEN, ledger));
    await user.selectOptions(select('完全相同的行'), '都计');
    expect(decided).toEqual([{ conventions: { hiddenRows: 'skip', duplicates: 'all' } }]);
  });

  test('and beside what is being counted just now', async () => {
    const { decided, ledger } = asked({ conventions: { absence: 'never' } });
    const { user } = renderInPane(drawn({}, ledger));
    await user.selectOptions(select('完全相同的行'), '都计');
    await user.selectOptions(select('党课'), '每半年至少1次');
    expect(decided).toEqual([
      { conventions: { absence: 'never', duplicates: 'all' } },
      { conventions: { absence: 'never' }, reminders: { 'partyLecture.quarterly': 'halfYear' } },
    ]);
  });

  test('one that is not as usual says what would be', () => {
    renderInPane(drawn(HIDDEN));
    expect([shown('隐藏的行'), shown('完全相同的行')]).toEqual(['不计', '只计一次（默认）']);
    const hintOf = (name: string) => {
      const id = select(name).getAttribute('aria-describedby');
      return id === null ? null : document.getElementById(id)?.textContent;
    };
    expect([hintOf('隐藏的行'), hintOf('完全相同的行')]).toEqual(['默认：计入', null]);
  });

  test('all go back to the defaults, whatever the document was written with', async () => {
    const { decided, ledger } = asked(HIDDEN);
    const { user, show } = renderInPane(drawn({}, ledger));
    const reset = () => screen.getByText<HTMLButtonElement>('恢复默认');
    expect(reset().disabled).toBe(true);
    show(drawn(HIDDEN, ledger));
    await user.click(reset());
    expect(decided).toEqual([{ conventions: {}, reminders: {} }]);
  });

  test('of a packet they are shown as they are', () => {
    renderInPane(drawn(HIDDEN, asked().ledger, true));
    expect(selects().every(({ disabled }) => disabled)).toBe(true);
    expect(screen.queryByText('恢复默认')).toBeNull();
    expect(screen.queryByText(/数据包是按下面的设置算好的/)).not.toBeNull();
  });
});

test.each([
  { isKept: true, told: 1 },
  { isKept: false, told: 0 },
])('where the workbook keeps them, so it is said: $isKept', ({ isKept, told }) => {
  renderInPane(
    <SettingsScreen
      overview={overviewOf({ settings: linesOf({}) })}
      ledger={asked().ledger}
      isKept={isKept}
    />,
  );
  expect(screen.queryAllByText('改过的设置存在这个工作簿里，保存工作簿以后，下次打开照旧。')).toHaveLength(
    told,
  );
});

describe('the bar', () => {
  const bar = (settings: Settings, onChoose = jest.fn()) => (
    <Workspace
      names={['figures', 'check']}
      chosen="figures"
      onChoose={onChoose}
      held={{ origin: 'files', overview: overviewOf({ settings: linesOf(settings) }) }}
      ledger={asked().ledger}
    >
      甲
    </Workspace>
  );

  test('opens them in place of the screen, and closes them again', async () => {
    const { user } = renderInPane(bar({}));
    const button = screen.getByRole('button', { name: '设置' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    const panel = await screen.findByRole('region', { name: '设置' });
    expect((await within(panel).findByLabelText<HTMLSelectElement>('隐藏的行')).value).toBe('count');
    expect([button.getAttribute('aria-expanded'), screen.queryByText('甲')]).toEqual(['true', null]);
    await user.click(button);
    expect(screen.getByRole('tabpanel', { name: '指标' }).textContent).toBe('甲');
  });

  test.each(['指标', '检查'])('a tab closes them: %s', async (name) => {
    const onChoose = jest.fn();
    const { user } = renderInPane(bar({}, onChoose));
    await user.click(screen.getByRole('button', { name: '设置' }));
    await user.click(screen.getByRole('tab', { name }));
    expect(screen.queryByText('甲')).not.toBeNull();
    expect(onChoose.mock.calls).toEqual([[name === '指标' ? 'figures' : 'check']]);
  });

  test('tells how many are not as usual', () => {
    renderInPane(bar({ ...HIDDEN, reminders: { 'makeUp.owed': 'off' } }));
    expect(screen.getByRole('button').textContent).toBe('设置（改了 2 项）');
  });
});

test('lines tell what was chosen, and leave out nothing', () => {
  const lines = linesOf(HIDDEN);
  expect(lines.map(({ id }) => id)).toEqual(partyBranch.settings.map(({ id }) => id));
  const { chosen } = sortSettings(partyBranch.settings, HIDDEN);
  expect(lines.filter((line) => line.chosen !== line.usual).map(({ id }) => id)).toEqual(
    Object.keys(chosen.conventions),
  );
});
