import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { Finding, Severity } from '@/core/findings';
import { catalogueOf, sayFinding } from '@/core/wording';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { MappingLink } from './MappingLink';
import { RowPlace, type GoTo } from './RowPlace';

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

/** One fault: how bad it is, where it stands, what it is and what to do. */
export function FindingRow({
  finding,
  isOneFile,
  goTo,
  children,
}: {
  readonly finding: Finding;
  /** With several, each place names its own. */
  readonly isOneFile: boolean;
  readonly goTo: GoTo;
  /** What can be done about it. */
  readonly children?: ReactNode;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { code, severity, file, sheet, cell } = finding;
  const Icon = ICONS[severity];
  const place = isOneFile ? `${sheet}!${cell}` : `${file} › ${sheet}!${cell}`;
  return (
    <div className={styles.row}>
      <Icon
        className={mergeClasses(styles.icon, styles[severity])}
        aria-label={catalogueOf(language).severities[severity]}
      />
      <div className={layout.grows}>
        {sheet !== '' && (
          <div>
            <RowPlace place={place} spoken={text.check.goTo(place)} sheet={sheet} cell={cell} goTo={goTo} />
          </div>
        )}
        {sayFinding(finding, language)}
        {code === 'sheet.unread' && (
          <div>
            <MappingLink file={file} sheet={sheet} />
          </div>
        )}
        {children}
      </div>
    </div>
  );
}
