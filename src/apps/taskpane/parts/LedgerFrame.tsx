import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Overview } from '../desk/overview';
import { usePane } from '../state/pane-context';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** A ledger's name, year and branch, and what else there is to know of it at a glance. */
export function LedgerFrame({
  title,
  overview,
  told,
  actions,
  children,
}: {
  readonly title: string;
  readonly overview: Overview;
  readonly told: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const branch =
    overview.branch ??
    overview.profile.find(({ name }) => name === 'branch')?.text ??
    text.ledger.allBranches;
  return (
    <div className={useStyles().bar}>
      <div className={layout.spread}>
        <div className={layout.grows}>
          <div className={layout.strong}>{title}</div>
          <div className={layout.quiet}>
            {text.ledger.yearOption(overview.year)} · {branch} · {told}
          </div>
        </div>
        {actions}
      </div>
      {children}
    </div>
  );
}
