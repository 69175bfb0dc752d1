import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  // In sight however long the list is.
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What is done about all of a list, at its end and always in sight. */
export function StickyFoot({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().foot}>{children}</div>;
}
