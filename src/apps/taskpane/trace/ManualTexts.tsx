import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ManualText } from '@/core/marks';
import { formatMoment } from '../parts/format-moment';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  manual: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: 'anywhere',
  },
});

/** 人工口径: what people put in a figure's place, and why. */
export function ManualTexts({ manual }: { readonly manual: readonly ManualText[] }): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  if (manual.length === 0) return null;
  return (
    <>
      {manual.map(({ text: kept, reason, at }) => (
        <p key={kept} className={styles.manual}>
          <span className={layout.strong}>{text.trace.manual}</span>
          {text.trace.manualText(kept, formatMoment(at), reason.trim() || text.trace.noReason)}
        </p>
      ))}
    </>
  );
}
