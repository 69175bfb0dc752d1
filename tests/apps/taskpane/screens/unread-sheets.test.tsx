/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { Desk } from '@/apps/taskpane/desk/desk';
import { LedgerFailure } from '@/apps/taskpane/parts/LedgerFailure';
import { UnreadSheets } from '@/apps/taskpane/screens/UnreadSheets';
import { FailingStore } from '@/apps/taskpane/state/failing-store';
import type { LedgerState, UnreadLedger } from '@/apps/taskpane/state/held-ledger';
import { Failure, joinFailures } from '@/core/failure';
import { proposeMapping } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { sheet } from '#tests/samples/grid-workbook';
import { renderInPane } from '../render-in-pane';

const SHEET = sheet('登记', [
  ['哪天', '啥活动'],
  ['2021-03-05', '党课'],
]);
const PROPOSAL = proposeMapping('怪.xlsx', SHEET, partyBranch.ledger, { own: [], given: [] });
const NO_LEDGER = new Failure('file.noLedger', { file: '怪.xlsx' });
const DAMAGED = new Failure('file.damaged', { file: '坏.xlsx' });

/** A store that is told what it holds. */
class Told extends FailingStore<LedgerState> {
  constructor() {
    super({ held: null, unread: null, work: null, isStale: false, like: null, failure: null });
  }

  tell(state: Partial<LedgerState>): void {
    this.set(state);
  }

  leaveUnread(): void {
    this.set({ unread: null });
  }
}

const unreadOf = (...names: readonly string[]): UnreadLedger => ({
  origin: 'files',
  asked: { profile: new Map() },
  sheets: names.map((name) => ({ file: '怪.xlsx', sheet: name, doubt: 'unread' })),
  desk: { proposeMapping: () => Promise.resolve(PROPOSAL) } as Partial<Desk> as Desk,
});

function drawn(failure: Failure) {
  const ledger = new Told();
  ledger.tell({ unread: unreadOf('登记', '值班'), failure });
  const { user } = renderInPane(
    <>
      <LedgerFailure ledger={ledger} />
      <UnreadSheets
        ledger={ledger}
        canKeep={false}
        onMap={() => undefined}
        onLeave={() => ledger.dismissFailure()}
      >
        <p>请选择台账</p>
      </UnreadSheets>
    </>,
  );
  return { ledger, user };
}

test('what was not recognized is told once, and so is what else could not be read', async () => {
  const { ledger } = drawn(NO_LEDGER);
  await screen.findByText(/^怪\.xlsx 里没有认出台账/);
  expect(screen.queryByRole('alert')).toBeNull();
  act(() => ledger.tell({ failure: joinFailures([NO_LEDGER, DAMAGED]) }));
  expect((await screen.findByRole('alert')).textContent).toContain('坏.xlsx 已损坏或不完整');
});

test('who leaves it is not told again', async () => {
  const { user, ledger } = drawn(NO_LEDGER);
  await user.click(await screen.findByRole('button', { name: '关闭' }));
  expect([ledger.get().unread, ledger.get().failure, screen.queryByRole('alert')]).toEqual([
    null,
    null,
    null,
  ]);
});

test('all else makes way for a sheet that is being explained, which stays when it is read again', async () => {
  const { user, ledger } = drawn(NO_LEDGER);
  await user.click(await screen.findByRole('button', { name: '对照表头：登记' }));
  await user.selectOptions(await screen.findByLabelText('这张表是'), '党课台账');
  expect(screen.queryByText('请选择台账')).toBeNull();
  act(() => ledger.tell({ unread: unreadOf('登记', '值班') }));
  expect(screen.getByLabelText('这张表是')).toHaveProperty('value', 'lecture');
  act(() => ledger.tell({ unread: unreadOf('值班') }));
  expect(screen.queryByLabelText('这张表是')).toBeNull();
  expect(screen.getByText('请选择台账')).toBeDefined();
});
