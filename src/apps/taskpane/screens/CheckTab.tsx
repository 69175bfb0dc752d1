import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { Correction } from '@/core/doctor';
import { sayFailure } from '@/core/wording';
import { NoticeBar } from '../parts/NoticeBar';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import { CheckScreen } from './CheckScreen';
import { findingKey } from './correction-texts';
import { CorrectionList } from './CorrectionList';
import { Cure } from './Cure';
import { DoubtfulSheets } from './DoubtfulSheets';
import type { MapSheet, MappedPlace } from './map-sheet';
import { MappingProvider } from './mapping-context';
import { MappingScreen } from './MappingScreen';
import type { GoTo } from './RowPlace';
import type { Treatment } from './treatment';

interface CheckProps {
  readonly held: HeldLedger;
  readonly goTo: GoTo;
  readonly treatment: Treatment;
  /** What can be said of sheets, and whether the workbook can remember it. */
  readonly mapping: { readonly canKeep: boolean; readonly onMap: MapSheet };
  /** What came of the last corrections. */
  readonly children?: ReactNode;
}

/** What was found in the ledger, or one of its sheets, to be set right. */
export function CheckTab(props: CheckProps): ReactElement {
  const { held, mapping } = props;
  const { desk, overview } = held;
  const [place, setPlace] = useState<MappedPlace | null>(null);
  if (place !== null) {
    const isOneFile = overview.sources.length < 2;
    return (
      <MappingScreen
        desk={desk}
        place={place}
        isOneFile={isOneFile}
        {...mapping}
        onClose={() => setPlace(null)}
      />
    );
  }
  const open = (file: string, sheet: string) => setPlace({ file, sheet });
  return (
    <MappingProvider value={overview.mappable.length === 0 ? null : open}>
      <Findings {...props} />
    </MappingProvider>
  );
}

/** What was found, what of it can be put right at once, and which sheets may be misunderstood. */
function Findings({ held: { desk, overview }, goTo, treatment, children }: CheckProps): ReactElement {
  const { language } = usePane();
  const { value, failure } = useAnswer(() => desk.corrections(), [desk, overview]);
  const isOneFile = overview.sources.length < 2;
  const cures = useMemo(() => curesOf(value ?? []), [value]);
  return (
    <CheckScreen
      overview={overview}
      goTo={goTo}
      cureOf={(finding) => {
        const correction = cures.get(findingKey(finding));
        return correction === undefined ? null : (
          <Cure correction={correction} isOneFile={isOneFile} treatment={treatment} />
        );
      }}
    >
      <DoubtfulSheets sheets={overview.mappable} />
      {failure !== null && <NoticeBar intent="error">{sayFailure(failure, language)}</NoticeBar>}
      {children}
      {value !== null && value.length > 0 && (
        <CorrectionList corrections={value} isOneFile={isOneFile} goTo={goTo} treatment={treatment} />
      )}
    </CheckScreen>
  );
}

function curesOf(corrections: readonly Correction[]): ReadonlyMap<string, Correction> {
  return new Map(
    corrections.flatMap((correction) =>
      correction.findings.map((finding) => [findingKey(finding), correction] as const),
    ),
  );
}
