import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { Correction } from '@/core/doctor';
import { sayFailure } from '@/core/wording';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CheckScreen } from './CheckScreen';
import { CorrectionList } from './CorrectionList';
import { findingKey, placeOf, textsOf } from './correction-texts';
import type { GoTo } from './RowPlace';
import type { Treatment } from './treatment';

/** What was found in the ledger, and what of it can be put right at once. */
export function CheckTab({
  held: { desk, overview },
  goTo,
  treatment,
  children,
}: {
  readonly held: HeldLedger;
  readonly goTo: GoTo;
  readonly treatment: Treatment;
  /** What came of the last corrections. */
  readonly children?: ReactNode;
}): ReactElement {
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
        return (
          correction !== undefined && (
            <Cure correction={correction} isOneFile={isOneFile} treatment={treatment} />
          )
        );
      }}
    >
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

/** Beside its finding: what would take the place of what stands there. */
function Cure({
  correction,
  isOneFile,
  treatment: { isBusy, make, oneByOne },
}: {
  readonly correction: Correction;
  readonly isOneFile: boolean;
  readonly treatment: Treatment;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.wrap}>
      <span className={layout.quiet}>{text.doctor.offer}</span>
      <BeforeAfter {...textsOf(correction, text.doctor.blank)} />
      {oneByOne && (
        <Button
          size="small"
          disabled={isBusy}
          aria-label={text.doctor.correctOne(placeOf(correction, isOneFile))}
          onClick={() => make([correction])}
        >
          {text.doctor.one}
        </Button>
      )}
    </div>
  );
}
