import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { UnreadLedger } from '../state/held-ledger';
import { usePane } from '../state/pane-context';
import type { MappedPlace, MapSheet } from './map-sheet';

const MappingScreen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "mapping-screen" */ './MappingScreen');
  return { default: loaded.MappingScreen };
});

/** A list of sheets none of which is known for a ledger: a person may say where it is. */
export function UnreadList({
  unread,
  canKeep,
  onMap,
  onLeave,
}: {
  readonly unread: UnreadLedger;
  readonly canKeep: boolean;
  readonly onMap: MapSheet;
  readonly onLeave: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const [place, setPlace] = useState<MappedPlace | null>(null);
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
    <NoticeBar intent="info" onDismiss={onLeave}>
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
