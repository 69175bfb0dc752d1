import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { TextPlace } from '../state/passage-now';
import type { ProseItem } from './prose-items';

const useStyles = makeStyles({
  // Beside a tick, which stands lower than the text.
  besideTick: { paddingTop: tokens.spacingVerticalSNudge },
  words: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** Shows words in their document; null where the document is a file. */
export type ShowText = ((place: TextPlace) => void) | null;

/** How a row is chosen. */
export interface RowTick {
  readonly isTicked: boolean;
  readonly isBusy: boolean;
  readonly onTick: (isOn: boolean) => void;
}

/** A place in the text: its sentence, what becomes of it or why it should be looked at, and the way there. */
export function ProseRow({
  item: { place, sentence, becomes, remark },
  tick = null,
  onShow,
}: {
  readonly item: ProseItem;
  readonly tick?: RowTick | null;
  readonly onShow: ShowText;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const texts = useId();
  const said = tick !== null && becomes !== null ? text.turn.becomes(becomes) : remark;
  return (
    <div className={layout.item}>
      {tick !== null && (
        <Checkbox
          aria-labelledby={texts}
          disabled={tick.isBusy}
          checked={tick.isTicked}
          onChange={(_, { checked }) => tick.onTick(checked === true)}
        />
      )}
      <div id={texts} className={mergeClasses(layout.grows, tick !== null && styles.besideTick)}>
        <div>
          {sentence.before}
          <mark className={styles.words}>{sentence.words}</mark>
          {sentence.after}
        </div>
        {said !== '' && <div className={layout.quiet}>{said}</div>}
      </div>
      {onShow !== null && (
        <Button
          appearance="subtle"
          aria-label={text.turn.show(place.text)}
          title={text.turn.show(place.text)}
          icon={<LocationRegular />}
          onClick={() => onShow(place)}
        />
      )}
    </div>
  );
}
