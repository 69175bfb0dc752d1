import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../desk/overview';
import { useLayout } from '../parts/use-layout';
import { figureOfMark } from '../state/figure-of-mark';
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
  // What is known of a mark changes with the document and what is planned for it.
  useStore(session.document);
  const { atCursor: mark } = useStore(session);
  if (mark === null) return null;
  const figure = figureOfMark(mark, session.document, overview.figures);
  return (
    <div className={styles.bar} role="status">
      <div className={layout.spread}>
        <div className={layout.grows}>
          <span className={layout.quiet}>{text.figures.atCursor}</span> {mark.title}{' '}
          <span className={layout.strong}>{mark.text}</span>
          {figure !== null && <div className={layout.quiet}>{figure.definition}</div>}
        </div>
        {figure !== null && (
          <Button size="small" className={styles.trace} onClick={() => onTrace(figure.key)}>
            {text.figures.trace}
          </Button>
        )}
      </div>
    </div>
  );
}
