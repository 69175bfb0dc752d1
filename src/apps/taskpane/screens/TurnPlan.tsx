import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { StickyFoot } from '../parts/StickyFoot';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { PlannedTurn } from '../state/turn-state';
import { YEAR_SECTIONS } from './group-year-changes';
import { proseItems } from './prose-items';
import { ProseSections } from './ProseSections';
import { SureYears } from './SureYears';
import type { TurnActions } from './turn-actions';
import { YearFigures } from './YearFigures';

/** Next year's report before it is made: figures, years to be ticked, and what is left to a person. */
export function TurnPlan({
  planned,
  unticked,
  isBusy,
  actions,
}: {
  readonly planned: PlannedTurn;
  readonly unticked: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly actions: TurnActions;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const { years, changes } = planned.turn;
  const items = proseItems(planned, years, language);
  const onShow = actions.showText === null ? null : actions.showText(planned.paragraphs);
  return (
    <div className={layout.column}>
      <YearFigures changes={changes} sections={YEAR_SECTIONS} onShow={actions.showMark} />
      <SureYears
        items={items.sure}
        unticked={unticked}
        isBusy={isBusy}
        onTick={actions.tick}
        onShow={onShow}
      />
      <ProseSections items={items} onShow={onShow} />
      <StickyFoot>
        <Button appearance="primary" disabled={isBusy} onClick={actions.turn}>
          {text.turn.turn(years.to)}
        </Button>
      </StickyFoot>
    </div>
  );
}
