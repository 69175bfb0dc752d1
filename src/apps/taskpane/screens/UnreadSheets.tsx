import { lazy, Suspense, type ReactElement } from 'react';
import type { LedgerStore } from '../state/ledger-store';
import { useStore } from '../state/use-store';
import type { MapSheet } from './map-sheet';

const UnreadList = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "unread-list" */ './UnreadList');
  return { default: loaded.UnreadList };
});

/** The sheets of what was read without a ledger being found in it; most people never see them. */
export function UnreadSheets({
  ledger,
  canKeep,
  onMap,
}: {
  readonly ledger: LedgerStore;
  readonly canKeep: boolean;
  readonly onMap: MapSheet;
}): ReactElement | null {
  const { unread } = useStore(ledger);
  if (unread === null || unread.sheets.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <UnreadList unread={unread} canKeep={canKeep} onMap={onMap} onLeave={() => ledger.leaveUnread()} />
    </Suspense>
  );
}
