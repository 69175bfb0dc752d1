import { Button } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
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
  place,
  canKeep,
  onPlace,
  onMap,
  onLeave,
}: {
  readonly unread: UnreadLedger;
  /** The sheet that is being explained. */
  readonly place: MappedPlace | null;
  readonly onPlace: (place: MappedPlace | null) => void;
  readonly canKeep: boolean;
  readonly onMap: MapSheet;
  readonly onLeave: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { desk, sheets } = unread;
  const files = new Set(sheets.map(({ file }) => file));
  const isOneFile = files.size < 2;
  if (place !== null) {
    const props = { desk, place, isOneFile, canKeep, onMap };
    return (
      <Suspense fallback={text.program.opening}>
        <MappingScreen {...props} onClose={() => onPlace(null)} />
      </Suspense>
    );
  }
  return (
    <NoticeBar intent="warning" onDismiss={onLeave}>
      {text.mapping.unread(Array.from(files).join('、'))}
      <ul className={layout.list}>
        {sheets.map(({ file, sheet }) => (
          <li key={`${file} ${sheet}`} className={layout.wrap}>
            <span>{isOneFile ? sheet : `${file} › ${sheet}`}</span>
            <Button
              size="small"
              aria-label={text.mapping.openOf(sheet)}
              onClick={() => onPlace({ file, sheet })}
            >
              {text.mapping.open}
            </Button>
          </li>
        ))}
      </ul>
    </NoticeBar>
  );
}
