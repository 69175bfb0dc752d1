import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { catalogueOf } from '@/core/wording';
import { KeepText } from '../parts/KeepText';
import { MoreList } from '../parts/MoreList';
import { NoticeBar } from '../parts/NoticeBar';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { FinishedTurn } from '../state/turn-state';
import type { YearSection } from '../text/turn-text';
import { proseItems, type ProseItems } from './prose-items';
import { ProseRow, type ShowText } from './ProseRow';
import { ProseSections } from './ProseSections';
import type { TurnActions } from './turn-actions';
import { turnList } from './turn-list';
import { YearFigures } from './YearFigures';

const STILL_LOOKED_AT: readonly YearSection[] = ['odd', 'edited'];

/** What was done, and what is left to a person: it stays until he closes it. */
export function TurnResult({
  finished,
  actions,
}: {
  readonly finished: FinishedTurn;
  readonly actions: TurnActions;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const { changes, years } = finished.turn;
  const items = proseItems(finished, years, language);
  const left = Object.values(items).flat().length;
  const onShow = actions.showText === null ? null : actions.showText(finished.paragraphs);
  return (
    <div className={layout.column}>
      <TurnNotice finished={finished} />
      <div>{left === 0 ? text.turn.nothingLeft : text.turn.left(left)}</div>
      <div className={layout.wrap}>
        <KeepText file={text.turn.listFile(years.to)} text={() => turnList(finished, text.turn, language)} />
        <Button appearance="primary" onClick={actions.close}>
          {text.turn.finish}
        </Button>
      </div>
      <ProseSections items={items} onShow={onShow} />
      <LeftAsTyped items={items} onShow={onShow} />
      <YearFigures changes={changes} sections={STILL_LOOKED_AT} onShow={actions.showMark} />
    </div>
  );
}

function TurnNotice({
  finished: { turn, outcome, live },
}: {
  readonly finished: FinishedTurn;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const { unwritten: reasons } = catalogueOf(language);
  const { written, unwritten } = outcome;
  const labels = new Map(turn.changes.map(({ index, label }) => [index, label]));
  return (
    <NoticeBar intent={unwritten.length === 0 ? 'success' : 'warning'}>
      <div>{text.turn.done(turn.years.to, written.length, live)}</div>
      {unwritten.length > 0 && <div>{text.turn.notWritten(unwritten.length)}</div>}
      <ul className={layout.list}>
        {unwritten.map(({ index, reason }) => (
          <li key={index}>
            <span className={layout.strong}>{labels.get(index)}</span> {reasons[reason]}
          </li>
        ))}
      </ul>
    </NoticeBar>
  );
}

function LeftAsTyped({
  items: { sure },
  onShow,
}: {
  readonly items: ProseItems;
  readonly onShow: ShowText;
}): ReactElement | null {
  const { text } = usePane();
  if (sure.length === 0) return null;
  return (
    <Section title={text.turn.leftAsTyped(sure.length)} isOpenAtFirst={false}>
      <MoreList items={sure} keyOf={({ name }) => name}>
        {(item) => <ProseRow item={item} onShow={onShow} />}
      </MoreList>
    </Section>
  );
}
