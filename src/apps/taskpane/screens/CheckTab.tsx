import { useState, type ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import type { HeldLedger, LedgerStore } from '../state/ledger-store';
import { CheckScreen } from './CheckScreen';
import { DoubtfulSheets } from './DoubtfulSheets';
import { MappingProvider } from './mapping-context';
import type { MappedPlace, MapSheet } from './map-sheet';
import { MappingScreen } from './MappingScreen';
import type { GoTo } from './RowPlace';

/** What can be done in the open workbook: a cell is shown, what is said of a sheet is kept. */
interface InExcel {
  readonly goTo: GoTo;
  readonly onMap: MapSheet;
}

/** What the ledger's reader found, or one of its sheets, to be set right. */
export function CheckTab({
  held: { desk, overview },
  ledger,
  inExcel = null,
}: {
  readonly held: HeldLedger;
  readonly ledger: LedgerStore;
  readonly inExcel?: InExcel | null;
}): ReactElement {
  const layout = useLayout();
  const [place, setPlace] = useState<MappedPlace | null>(null);
  const { mappable, sources } = overview;
  if (place !== null) {
    return (
      <MappingScreen
        desk={desk}
        place={place}
        isOneFile={sources.length < 2}
        canKeep={inExcel !== null}
        onMap={inExcel?.onMap ?? ((mapping) => void ledger.map(mapping))}
        onClose={() => setPlace(null)}
      />
    );
  }
  const open = (file: string, sheet: string) => setPlace({ file, sheet });
  return (
    <MappingProvider value={mappable.length === 0 ? null : open}>
      <div className={layout.wide}>
        <DoubtfulSheets sheets={mappable} />
        <CheckScreen overview={overview} goTo={inExcel?.goTo ?? null} />
      </div>
    </MappingProvider>
  );
}
