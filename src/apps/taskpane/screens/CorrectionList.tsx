import { Button, Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Correction } from '@/core/doctor';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { CorrectionRow } from './CorrectionRow';
import { correctionKey } from './correction-texts';
import { KeepList } from './KeepList';
import type { GoTo } from './RowPlace';
import type { Treatment } from './treatment';
import { useTicks } from './use-ticks';

export interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  readonly isOneFile: boolean;
  readonly goTo: GoTo;
  readonly treatment: Treatment;
}

/** All that can safely be corrected, to be looked through and made at once; all of them, unless somebody unticks some. */
export function CorrectionList(props: CorrectionListProps): ReactElement {
  const { corrections, isOneFile, goTo, treatment } = props;
  const { text } = usePane();
  const layout = useLayout();
  const { isBusy, label, make, canMake } = treatment;
  const { isTicked, tick } = useTicks(correctionKey);
  const possible = corrections.filter(canMake);
  const chosen = possible.filter(isTicked);
  return (
    <Section title={text.doctor.title(corrections.length)} isOpenAtFirst={false}>
      <div className={layout.column}>
        <Hints {...props} />
        <div className={layout.wrap}>
          {possible.length > 0 && (
            <Button
              appearance="primary"
              disabled={isBusy || chosen.length === 0}
              onClick={() => make(chosen)}
            >
              {label(chosen.length)}
            </Button>
          )}
          <KeepList corrections={corrections} isOneFile={isOneFile} />
        </div>
        {possible.length > 1 && (
          <Checkbox
            label={text.doctor.all}
            disabled={isBusy}
            checked={chosen.length > 0 && chosen.length < possible.length ? 'mixed' : chosen.length > 0}
            onChange={(_, { checked }) => tick(possible, checked === true)}
          />
        )}
        <MoreList items={corrections} keyOf={correctionKey}>
          {(correction) => (
            <CorrectionRow
              correction={correction}
              isOneFile={isOneFile}
              isTicked={canMake(correction) ? isTicked(correction) : null}
              isBusy={isBusy}
              onTick={(isOn) => tick([correction], isOn)}
              goTo={goTo}
            />
          )}
        </MoreList>
      </div>
    </Section>
  );
}

/** What is listed, and of which files no copy can be made. */
function Hints({ corrections, treatment: { hint, canMake } }: CorrectionListProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const others = new Set(corrections.filter((one) => !canMake(one)).map(({ file }) => file));
  return (
    <>
      <span className={layout.quiet}>{hint}</span>
      {others.size > 0 && (
        <span className={layout.quiet}>{text.doctor.onlyXlsx(Array.from(others).join('、'))}</span>
      )}
    </>
  );
}
