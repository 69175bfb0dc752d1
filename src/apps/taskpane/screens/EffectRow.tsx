import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureEffect } from '@/core/effect';
import { BeforeAfter } from '../parts/BeforeAfter';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { FigureLink } from './FigureLink';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Where a name or a text is long, the text stands below. */
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  values: { marginLeft: 'auto' },
});

/** What a figure says, and what it would say without some rows. */
export function EffectRow({
  effect: { key, label, before, after, instead },
  isCounted,
  onTrace,
}: {
  readonly effect: FigureEffect;
  /** False as long as nobody knows what it would say. */
  readonly isCounted: boolean;
  readonly onTrace: (key: string) => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const now = before ?? text.figures.unknown;
  const isSame = before === after;
  const places = instead.map(({ sheet, row }) => text.rows.place(sheet, String(row))).join('、');
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <FigureLink figureKey={key} label={label} onTrace={onTrace} />
        <div className={styles.values}>
          {isCounted && !isSame && <BeforeAfter before={now} after={after ?? text.figures.unknown} />}
          {isCounted && isSame && (
            <>
              {now} <span className={layout.quiet}>{text.rows.same}</span>
            </>
          )}
          {!isCounted && now}
        </div>
      </div>
      {places !== '' && <div className={layout.quiet}>{text.rows.instead(places)}</div>}
    </li>
  );
}
