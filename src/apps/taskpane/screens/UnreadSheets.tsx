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
  const [chosen, setChosen] = useState<MappedPlace | null>(null);
  if (unread === null || unread.sheets.length === 0) return <>{children}</>;
  // The workbook is read again whenever the pane comes into view: what is being explained stays.
  const place = isAmong(chosen, unread) ? chosen : null;
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
          onPlace={setChosen}
          onMap={onMap}
          onLeave={leave}
        />
      </Suspense>
      {place === null && children}
    </>
  );
}

function isAmong(place: MappedPlace | null, { sheets }: UnreadLedger): boolean {
  return sheets.some(({ file, sheet }) => file === place?.file && sheet === place.sheet);
}
