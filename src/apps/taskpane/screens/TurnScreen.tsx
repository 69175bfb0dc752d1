import { Button, Spinner } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { TurnStore } from '../state/turn-store';
import { useStore } from '../state/use-store';
import { ChoiceField } from './ChoiceField';
import type { TurnActions } from './turn-actions';
import { TurnPlan } from './TurnPlan';
import { TurnResult } from './TurnResult';

interface TurnProps {
  readonly turn: TurnStore;
  /** The ledger's year, which the report is to become one of. */
  readonly year: number;
  readonly isBusy: boolean;
  /** What is changed: the document at hand, or a file of its own. */
  readonly hint: string;
  readonly actions: TurnActions;
}

/** 换年度: next year's report from this year's, looked through first, and a list of what is left to do afterwards. */
export function TurnScreen(props: TurnProps): ReactElement {
  const { turn, year, isBusy, actions } = props;
  const { text } = usePane();
  const layout = useLayout();
  const { planned, finished, failure } = useStore(turn);
  const years = (finished ?? planned)?.turn.years ?? null;
  return (
    <div className={layout.column}>
      <div className={layout.spread}>
        <span role="heading" aria-level={2} className={layout.strong}>
          {years === null ? text.turn.titleUnknown : text.turn.title(years.from, years.to)}
        </span>
        {finished === null && (
          <Button size="small" icon={<ArrowLeftRegular />} disabled={isBusy} onClick={actions.close}>
            {text.program.back}
          </Button>
        )}
      </div>
      <StoreFailure store={turn} />
      <TurnBody {...props} />
      {failure?.code === 'turn.yearUnknown' && <AskYear year={year} onTell={actions.tellYear} />}
    </div>
  );
}

/** The list of what is left to do goes before what might be planned. */
function TurnBody({ turn, isBusy, hint, actions }: TurnProps): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  const { planned, unticked, finished, failure } = useStore(turn);
  if (finished !== null) return <TurnResult finished={finished} actions={actions} />;
  if (planned !== null) {
    return (
      <>
        <div className={layout.quiet}>{hint}</div>
        <TurnPlan planned={planned} unticked={unticked} isBusy={isBusy} actions={actions} />
      </>
    );
  }
  return failure === null ? <Spinner size="small" label={text.turn.reading} /> : null;
}

/** Reports are turned a year or so after they were written. */
const YEARS_BACK = [1, 2, 3, 4, 5];

function AskYear({
  year,
  onTell,
}: {
  readonly year: number;
  readonly onTell: (from: number) => void;
}): ReactElement {
  const { text } = usePane();
  return (
    <ChoiceField
      label={text.turn.askYear}
      value=""
      options={[
        { value: '', label: text.turn.notChosen },
        ...YEARS_BACK.map((back) => String(year - back)).map((value) => ({ value, label: value })),
      ]}
      onChoose={(value) => {
        if (value !== '') onTell(Number(value));
      }}
    />
  );
}
