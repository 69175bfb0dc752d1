/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { DocumentStore } from '@/apps/taskpane/state/document-store';
import { UNREAD } from '@/apps/taskpane/state/document-state';
import { LedgerStore, type HeldLedger } from '@/apps/taskpane/state/ledger-store';
import type { LinkBarProps } from '@/apps/taskpane/state/pane-link';
import { paneLink } from '@/apps/taskpane/link/pane-link';
import { Failure } from '@/core/failure';
import { overviewOf } from '../screens/overview-of';
import { notesOf } from '../state/notes-of';
import { renderInPane } from '../render-in-pane';
import { codeIn, waiting } from './fake-around';
import { FakeLink, headOf, snapshot, STORE } from './fake-link';

const NOW = new Date(2022, 0, 10, 10, 40);
const TAKEN_AT = new Date(2022, 0, 10, 10, 32).toISOString();

/** A server with one ledger that can be read, and one that can't. */
function serverOf(rightCode = ''): FakeLink {
  const server = new FakeLink();
  server.rightCode = rightCode;
  server.known = {
    store: STORE,
    ledgers: [
      { ...headOf(1), takenAt: TAKEN_AT },
      { ...headOf(2, '二组.xlsx'), takenAt: TAKEN_AT, source: 'workbook' },
    ],
    unread: [{ ledger: '坏.xlsx', failure: { code: 'file.damaged', fields: { file: '坏.xlsx' } } }],
  };
  return server;
}

function partsOf(server: FakeLink, isInDocument = true) {
  const ledger = new LedgerStore(
    () => null,
    () => NOW,
  );
  const { later } = waiting();
  const opened = paneLink(server, server.rightCode !== '', { kept: codeIn(), now: () => NOW, later });
  const document = { subscribe: () => () => undefined, get: () => UNREAD } as unknown as DocumentStore;
  return {
    ledger,
    parts: opened.link(ledger, isInDocument ? { notes: notesOf(), document } : null),
    publishing: opened.publish(ledger),
  };
}

const held: HeldLedger = {
  origin: 'link',
  name: '三会一课.xlsx',
  readAt: NOW,
  asked: { profile: new Map() },
  overview: overviewOf({ takenAt: TAKEN_AT, isFixed: true, period: '2021Q1', branch: '第一党支部' }),
  // Nothing is asked of it here.
  desk: {} as HeldLedger['desk'],
};

/** A pane whose ledger is already the one that is linked, whatever packet comes. */
function readsNothing(ledger: LedgerStore): void {
  const desk = { readPacket: () => Promise.resolve(held.overview) } as unknown as HeldLedger['desk'];
  jest.spyOn(ledger, 'get').mockReturnValue({ ...ledger.get(), held });
  jest.spyOn(ledger, 'take').mockImplementation(async (_origin, _work, act) => {
    await act(() => Promise.resolve(desk), { signal: new AbortController().signal, tell: () => undefined });
  });
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

/** The offer, and from then on the bar of what is linked. */
async function offered(rightCode = '', language: 'zh-CN' | 'en' = 'zh-CN') {
  const server = serverOf(rightCode);
  const { ledger, parts } = partsOf(server);
  parts.start();
  const drawn = renderInPane(<>{parts.offer()}</>, {
    language,
    outside: { ...outside, now: () => NOW },
  });
  await settled();
  const bar = (changes: Partial<LinkBarProps> = {}) => {
    const onChooseAgain = jest.fn();
    const props = { held, document: null, onChooseAgain, onReview: jest.fn(), ...changes };
    drawn.show(<>{parts.bar(props)}</>);
    return { onChooseAgain };
  };
  const choose = () => drawn.show(<>{parts.offer()}</>);
  return { ...drawn, server, ledger, bar, choose };
}

const outside = {
  startWorker: () => null,
  now: () => NOW,
  saveFile: () => undefined,
  copyText: () => Promise.resolve(false),
  openLink: () => Promise.resolve(null),
  reload: () => undefined,
};

describe('the ledgers there are', () => {
  test('are told with year and time, and why one of them can’t be read', async () => {
    await offered();
    await screen.findByText(/^坏\.xlsx 已损坏/);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '三会一课.xlsx2021年 · 10:32 的数联动',
      '二组.xlsx2021年 · 10:32 的数 · 由 Excel 发布联动',
      '坏.xlsx坏.xlsx 已损坏或不完整。请用 Excel 或 Word 打开检查后另存一份',
    ]);
  });

  test('one of them is linked by its button', async () => {
    const { user, server } = await offered();
    await user.click(screen.getByRole('button', { name: '联动 二组.xlsx' }));
    expect(server.heard()).toEqual(['二组.xlsx']);
    expect(screen.getByText('正在联动 二组.xlsx…')).toBeTruthy();
  });

  test.each([
    ['zh-CN', '刷新列表', /^服务上还没有台账/],
    ['en', 'Refresh the list', /^The server has no ledger yet/],
  ] as const)('in %s are asked for again, and there may be none', async (language, refresh, none) => {
    const { user, server } = await offered('', language);
    server.known = { store: STORE, ledgers: [], unread: [] };
    await user.click(screen.getByRole('button', { name: refresh }));
    expect(await screen.findByText(none)).toBeTruthy();
  });

  test.each([
    ['zh-CN', '访问码', '确定', /^访问码不对/],
    ['en', 'Access code', 'OK', /^The access code is wrong/],
  ] as const)('in %s are told once the code is right', async (language, label, give, wrong) => {
    const { user } = await offered('abcd1234', language);
    expect(screen.queryByRole('listitem')).toBeNull();
    await user.type(screen.getByLabelText(label), 'guess{Enter}');
    expect(await screen.findByText(wrong)).toBeTruthy();
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), ' abcd1234 ');
    await user.click(screen.getByRole('button', { name: give }));
    await settled();
    expect(screen.getAllByRole('listitem').length).toBe(3);
    expect(screen.queryByLabelText(label)).toBeNull();
  });

  test('why they can’t be told is told', async () => {
    const { user, server } = await offered();
    server.ledgers = () => Promise.reject(new Failure('link.lost'));
    await user.click(screen.getByRole('button', { name: '刷新列表' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^连不上联动服务/);
  });
});

/** A ledger that is linked, with its bar. */
async function linked(language: 'zh-CN' | 'en' = 'zh-CN') {
  const all = await offered('', language);
  const link = language === 'en' ? 'Link to 三会一课.xlsx' : '联动 三会一课.xlsx';
  await all.user.click(screen.getByRole('button', { name: link }));
  act(() => all.server.tell({ type: 'open' }));
  return { ...all, ...all.bar() };
}

describe('what is linked', () => {
  test.each([
    ['zh-CN', '已联动 三会一课.xlsx · 10:32', '2021年 · 第一党支部 · 统计期：2021年第一季度'],
    ['en', 'Linked to 三会一课.xlsx · 10:32', '2021 · 第一党支部 · Period: 2021Q1'],
  ] as const)('in %s says ledger, time, year, branch and period', async (language, title, told) => {
    await linked(language);
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByText(told)).toBeTruthy();
  });

  test('makes way for another one', async () => {
    const { user, onChooseAgain } = await linked();
    await user.click(screen.getByRole('button', { name: '换一份台账' }));
    expect(onChooseAgain).toHaveBeenCalledTimes(1);
  });

  test('is ended and linked again', async () => {
    const { user, server } = await linked();
    await user.click(screen.getByRole('button', { name: '断开' }));
    expect(server.heard()).toEqual([]);
    expect(screen.getByText('已断开 三会一课.xlsx，仍是 10:32 的数')).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
    await user.click(screen.getByRole('button', { name: '重新联动' }));
    expect(server.heard()).toEqual(['三会一课.xlsx']);
  });

  test.each([
    ['zh-CN', '联动中断，仍是 10:32 的数，正在重连'],
    ['en', 'The link is broken; still the figures of 10:32. Trying again.'],
  ] as const)('in %s says that the line is lost, until it is not', async (language, expected) => {
    const { server } = await linked(language);
    act(() => server.tell({ type: 'lost' }));
    expect(screen.getByText(expected)).toBeTruthy();
    act(() => server.tell({ type: 'open' }));
    expect(screen.queryByText(expected)).toBeNull();
  });

  test('says that it was saved and can’t be read', async () => {
    const { server } = await linked();
    const failure = { code: 'file.damaged', fields: { file: '三会一课.xlsx' } } as const;
    act(() => server.tell({ type: 'unread', unread: { ledger: '三会一课.xlsx', failure } }));
    expect(
      await screen.findByText(
        '台账现在读不了：三会一课.xlsx 已损坏或不完整。请用 Excel 或 Word 打开检查后另存一份，仍是 10:32 的数',
      ),
    ).toBeTruthy();
  });

  test.each([
    ['zh-CN', '联动 二组.xlsx', '已断开 三会一课.xlsx，仍是 10:32 的数', '重新联动'],
    ['en', 'Link to 二组.xlsx', 'Unlinked from 三会一课.xlsx; still its figures of 10:32', 'Link again'],
  ] as const)(
    'in %s is named by the figures shown, not by what was asked for since',
    async (language, other, title, again) => {
      const { user, server, ledger, bar, choose } = await linked(language);
      server.answer = () => Promise.resolve('');
      readsNothing(ledger);
      act(() => server.tell(snapshot(1)));
      await settled();
      choose();
      await user.click(screen.getByRole('button', { name: other }));
      bar();
      expect(screen.getByText(title)).toBeTruthy();
      const failure = new Failure('link.noLedger', { ledger: '二组.xlsx' });
      act(() => server.tell({ type: 'refused', failure }));
      expect(screen.getByText(title)).toBeTruthy();
      await user.click(screen.getByRole('button', { name: again }));
      expect(server.heard()).toEqual(['三会一课.xlsx']);
    },
  );

  test('is followed by a switch', async () => {
    const { user } = await linked();
    const follow = screen.getByRole<HTMLInputElement>('switch', { name: '跟随更新' });
    expect(follow.checked).toBe(false);
    await user.click(follow);
    expect(follow.checked).toBe(true);
  });

  test('can’t be followed where no document is', async () => {
    const server = serverOf();
    const { parts } = partsOf(server, false);
    renderInPane(<>{parts.bar({ held, document: null, onChooseAgain: jest.fn(), onReview: jest.fn() })}</>);
    await settled();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('publishing', () => {
  test('is off, and asks for a code where one is needed', async () => {
    const { publishing } = partsOf(serverOf('abcd1234'));
    const { user } = renderInPane(<>{publishing.section()}</>);
    const publish = screen.getByRole<HTMLInputElement>('switch', { name: '发布到联动' });
    expect([publish.checked, screen.queryByLabelText('访问码')]).toEqual([false, null]);
    await user.click(publish);
    expect([publish.checked, screen.getByRole('status').textContent]).toEqual([true, '']);
    await user.type(screen.getByLabelText('访问码'), 'abcd1234{Enter}');
    await settled();
    expect(within(screen.getByRole('status')).getByText('正在发布…')).toBeTruthy();
  });
});
