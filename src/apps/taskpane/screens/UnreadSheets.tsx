import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { LedgerStore } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import type { MappedPlace, MapSheet } from './map-sheet';

const MappingScreen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "mapping-screen" */ './MappingScreen');
  return { default: loaded.MappingScreen };
});

/** The sheets of what was read without a ledger being found in it: a person may say where it is. */
export function UnreadSheets({
  ledger,
  canKeep,
  onMap,
}: {
  readonly ledger: LedgerStore;
  readonly canKeep: boolean;
  readonly onMap: MapSheet;
}): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  const { unread } = useStore(ledger);
  const [place, setPlace] = useState<MappedPlace | null>(null);
  if (unread === null || unread.sheets.length === 0) return null;
  const { desk, sheets } = unread;
  const isOneFile = new Set(sheets.map(({ file }) => file)).size < 2;
  if (place !== null) {
    const props = { desk, place, isOneFile, canKeep, onMap };
    return (
      <Suspense fallback={text.program.opening}>
        <MappingScreen {...props} onClose={() => setPlace(null)} />
      </Suspense>
    );
  }
  return (
    <NoticeBar intent="info" onDismiss={() => ledger.leaveUnread()}>
      {text.mapping.unread}
      <ul className={layout.list}>
        {sheets.map(({ file, sheet }) => (
          <li key={`${file} ${sheet}`} className={layout.wrap}>
            <span>{isOneFile ? sheet : `${file} › ${sheet}`}</span>
            <Button
              size="small"
              aria-label={text.mapping.openOf(sheet)}
              onClick={() => setPlace({ file, sheet })}
            >
              {text.mapping.open}
            </Button>
          </li>
        ))}
      </ul>
    </NoticeBar>
  );
}
