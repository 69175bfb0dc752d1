import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { Severity } from '@/core/findings';
import { catalogueOf } from '@/core/wording';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS: Readonly<Record<Severity, typeof InfoRegular>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
};

/** How bad a fault is, beside what is said of it. */
export function FindingFrame({
  severity,
  children,
}: {
  readonly severity: Severity;
  readonly children: ReactNode;
}): ReactElement {
  const { language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <div className={styles.row}>
      <Icon
        className={mergeClasses(styles.icon, styles[severity])}
        aria-label={catalogueOf(language).severities[severity]}
      />
      <div className={layout.grows}>{children}</div>
    </div>
  );
}
