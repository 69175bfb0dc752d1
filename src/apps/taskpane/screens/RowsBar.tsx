import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { RowKind, RowStanding } from '@/core/effect';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { RowsStore } from '../state/rows-store';
import { useStore } from '../state/use-store';
import { RowsDetail } from './RowsDetail';
import { rowsSummary } from './rows-summary';
import { spansText } from './spans-text';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // As high as with its button, so that nothing below moves from row to row.
  line: { minHeight: '24px' },
  open: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** Of such rows there is nothing more to be told. */
const PLAIN: readonly RowKind[] = ['blank', 'noLedger'];

/** The rows that are selected in the sheet: how many figures count them, and on request what would change without. */
export function RowsBar({
  store,
  onTrace,
}: {
  readonly store: RowsStore;
  /** Shows a figure with its rows. */
  readonly onTrace: (key: string) => void;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const detail = useId();
  const { shown, isOpen, effect } = useStore(store);
  const isShown = isOpen && shown !== null && hasMore(shown.standing);
  return (
    <section className={styles.bar} aria-label={text.rows.title}>
      <StoreFailure store={store} />
      <div className={`${layout.spread} ${styles.line}`}>
        {shown === null && <span className={layout.quiet}>{text.rows.hint}</span>}
        {shown !== null && (
          <div className={layout.grows}>
            <span className={layout.quiet}>
              {text.rows.place(shown.rows.sheet, spansText(shown.rows.spans, text.rows.andMore))}
            </span>{' '}
            {rowsSummary(shown.standing, text.rows, language)}
          </div>
        )}
        {shown !== null && hasMore(shown.standing) && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.open}
            aria-expanded={isShown}
            aria-controls={detail}
            icon={isShown ? <ChevronUpRegular /> : <ChevronDownRegular />}
            iconPosition="after"
            onClick={() => (isShown ? store.close() : store.open())}
          >
            {isShown ? text.rows.close : text.rows.open}
          </Button>
        )}
      </div>
      <div id={detail} hidden={!isShown}>
        {isShown && <RowsDetail standing={shown.standing} effect={effect} onTrace={onTrace} />}
      </div>
    </section>
  );
}

function hasMore({ counting, nearly, findings, notes }: RowStanding): boolean {
  return (
    counting.length > 0 ||
    nearly.length > 0 ||
    findings.length > 0 ||
    notes.some(({ kind }) => !PLAIN.includes(kind))
  );
}
