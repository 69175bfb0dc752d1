import { lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';
import type { UnreadLedger } from '../state/held-ledger';
import type { LedgerStore } from '../state/ledger-store';
import { useStore } from '../state/use-store';
import type { MappedPlace, MapSheet } from './map-sheet';

const UnreadList = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "unread-list" */ './UnreadList');
  return { default: loaded.UnreadList };
});

/** The sheets of what was read without a ledger being found in it; most people never see them. */
export function UnreadSheets({
  ledger,
  canKeep,
  onMap,
  onLeave,
  children,
}: {
  readonly ledger: LedgerStore;
  readonly canKeep: boolean;
  readonly onMap: MapSheet;
  readonly onLeave?: () => void;
  /** What else could be done; it makes way for a sheet that is being explained. */
  readonly children: ReactNode;
}): ReactElement {
  const { unread } = useStore(ledger);
  const [open, setOpen] = useState<{ readonly of: UnreadLedger; readonly place: MappedPlace } | null>(null);
  if (unread === null || unread.sheets.length === 0) return <>{children}</>;
  const place = open?.of === unread ? open.place : null;
  const leave = () => {
    ledger.leaveUnread();
    onLeave?.();
  };
  return (
    <>
      <Suspense fallback={null}>
        <UnreadList
          unread={unread}
          place={place}
          canKeep={canKeep}
          onPlace={(chosen) => setOpen(chosen === null ? null : { of: unread, place: chosen })}
          onMap={onMap}
          onLeave={leave}
        />
      </Suspense>
      {place === null && children}
    </>
  );
}
