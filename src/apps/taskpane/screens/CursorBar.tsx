import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tagOf } from '@/core/marks';
import type { Overview } from '../desk/overview';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import type { WordSession } from '../state/word-session';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  trace: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** The figure the cursor stands in: its name, what it says and what it counts. */
export function CursorBar({
  session,
  overview,
  onTrace,
}: {
  readonly session: WordSession;
  readonly overview: Overview;
  readonly onTrace: (key: string) => void;
}): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { plan } = useStore(session.document);
  const { atCursor: mark } = useStore(session);
  if (mark === null) return null;
  const key = plan?.changes.find((change) => tagOf(change.key) === mark.tag)?.key;
  const line = overview.figures.find((figure) => figure.key === key);
  return (
    <div className={styles.bar} role="status">
      <div className={layout.spread}>
        <div className={layout.grows}>
          <span className={layout.quiet}>{text.figures.atCursor}</span> {mark.title}{' '}
          <span className={layout.strong}>{mark.text}</span>
          {line !== undefined && <div className={layout.quiet}>{line.definition}</div>}
        </div>
        {key !== undefined && (
          <Button size="small" className={styles.trace} onClick={() => onTrace(key)}>
            {text.figures.trace}
          </Button>
        )}
      </div>
    </div>
  );
}
