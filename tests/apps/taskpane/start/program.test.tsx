/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CrashBoundary } from '@/apps/taskpane/start/CrashBoundary';
import { LostErrors } from '@/apps/taskpane/start/LostErrors';
import { EVERY_SCREEN } from '@/apps/taskpane/start/every-screen';
import { screenIn } from '@/apps/taskpane/start/screens';
import { Program } from '@/apps/taskpane/start/Program';
import { TooOld } from '@/apps/taskpane/start/TooOld';
import type { Setting } from '@/apps/taskpane/start/setting';
import { DARK_THEME, LIGHT_THEME } from '@/apps/taskpane/start/themes';
import type { Outside } from '@/apps/taskpane/state/outside';
import { Failure } from '@/core/failure';
import { LANGUAGES, sayFailure } from '@/core/wording';
import { renderInPane } from '../render-in-pane';
import { PANE_TEXTS } from '../text/pane-texts';

const OUTSIDE: Outside = {
  startWorker: () => null,
  now: () => new Date(2022, 0, 10),
  saveFile: () => undefined,
  copyText: () => Promise.resolve(false),
  reload: () => undefined,
  openLink: () => Promise.resolve(null),
};

/** The program in an Office that is too old: the frame, and one sentence in it. */
async function opened(changes: Partial<Setting> = {}) {
  const setting: Setting = {
    app: 'word',
    language: 'zh-CN',
    isOnMac: false,
    lacksOffice: false,
    missing: 'WordApi 1.3',
    isDark: () => false,
    ...changes,
  };
  const { container } = render(
    <Program
      setting={setting}
      text={PANE_TEXTS[setting.language]}
      outside={OUTSIDE}
      screen={screenIn(EVERY_SCREEN, setting)}
    />,
  );
  await screen.findByRole('alert');
  const ground = () => {
    const provider = container.querySelector('.fui-FluentProvider');
    return provider === null ? '' : getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1');
  };
  return { user: userEvent.setup(), ground };
}

const told = () => [document.title, document.documentElement.lang, screen.getByRole('heading').textContent];

test('it begins in the language of Office, and changes to the other and back', async () => {
  const { user } = await opened();
  expect(told()).toEqual(['台账', 'zh-CN', '台账']);
  const other = screen.getByRole('button', { name: 'English' });
  expect(other.lang).toBe('en');
  await user.click(other);
  expect(told()).toEqual(['Taizhang', 'en', 'Taizhang']);
  expect(screen.getByRole('alert').textContent).toContain('This version of Office lacks what is needed');
  await user.click(screen.getByRole('button', { name: '中文' }));
  expect(told()).toEqual(['台账', 'zh-CN', '台账']);
});

test('it is as dark as what is around it, and looks again when it comes into view', async () => {
  let isDark = false;
  const { ground } = await opened({ isDark: () => isDark });
  expect(ground()).toBe(LIGHT_THEME.colorNeutralBackground1);
  isDark = true;
  expect(ground()).toBe(LIGHT_THEME.colorNeutralBackground1);
  act(() => void fireEvent.focus(window));
  expect(ground()).toBe(DARK_THEME.colorNeutralBackground1);
});

describe('drawing that breaks down', () => {
  let isBroken = true;
  function Screen() {
    if (isBroken) throw new RangeError('no such month');
    return <p>各月次数</p>;
  }

  // React and jsdom write to the console of errors that nobody takes for handled.
  const take = (event: Event) => event.preventDefault();
  beforeEach(() => {
    isBroken = true;
    window.addEventListener('error', take);
  });
  afterEach(() => window.removeEventListener('error', take));

  test('is told in its place; what stands around it stays', () => {
    renderInPane(
      <>
        <h1>台账</h1>
        <CrashBoundary>
          <Screen />
        </CrashBoundary>
      </>,
    );
    expect(screen.getByRole('alert').textContent).toContain('这个界面出错了，文件没有受影响。no such month');
    expect(screen.getByRole('heading', { name: '台账' })).toBeDefined();
  });

  test('the page can be opened anew', async () => {
    const reload = jest.fn();
    const { user } = renderInPane(
      <CrashBoundary>
        <Screen />
      </CrashBoundary>,
      { outside: { ...OUTSIDE, reload } },
    );
    await user.click(screen.getByRole('button', { name: '重新打开界面' }));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('errors that nobody caught', () => {
  const shown = () => screen.findByRole('alert');
  const rejection = (reason: unknown) => Object.assign(new Event('unhandledrejection'), { reason });

  test.each<readonly [title: string, event: () => Event, failure: Failure]>([
    [
      'an error',
      () => new ErrorEvent('error', { error: new RangeError('no'), message: 'Uncaught RangeError: no' }),
      new Failure('internal', { message: 'RangeError: no' }),
    ],
    [
      'an error of another site, of which only a message is told',
      () => new ErrorEvent('error', { message: 'Script error.' }),
      new Failure('internal', { message: 'Script error.' }),
    ],
    ['a failure', () => rejection(new Failure('office.busy')), new Failure('office.busy')],
    ['anything else', () => rejection('nope'), new Failure('internal', { message: 'nope' })],
  ])('are shown: %s', async (_title, event, failure) => {
    renderInPane(<LostErrors />);
    fireEvent(window, event());
    expect((await shown()).textContent).toContain(sayFailure(failure, 'zh-CN'));
  });

  test('can be put away', async () => {
    const { user } = renderInPane(<LostErrors />);
    fireEvent(window, rejection(new Failure('office.busy')));
    await shown();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('are none where somebody cancelled', async () => {
    const { container } = renderInPane(<LostErrors />);
    fireEvent(window, rejection(new DOMException('', 'AbortError')));
    await Promise.resolve();
    expect(container.textContent).toBe('');
  });
});

test.each(LANGUAGES)('an Office that is too old is told so in %s, with what it lacks', (language) => {
  renderInPane(<TooOld missing="WordApi 1.3" />, { language });
  const { textContent } = screen.getByRole('alert');
  expect(textContent).toBe(
    sayFailure(new Failure('office.unsupported', { message: 'WordApi 1.3' }), language),
  );
  expect(textContent).toContain('WordApi 1.3');
});
