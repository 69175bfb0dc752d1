import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../state/pane-context';
import type { PaneText } from '../text/pane-text';

export type TabName = keyof PaneText['tabs'];

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: { paddingTop: tokens.spacingVerticalM },
});

/** Screens under tabs, one of which is shown. */
export function Workspace({
  names,
  chosen,
  onChoose,
  children,
}: {
  readonly names: readonly TabName[];
  readonly chosen: TabName;
  readonly onChoose: (name: TabName) => void;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div>
      <TabList
        className={styles.tabs}
        aria-label={text.tabList}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => onChoose(value as TabName)}
      >
        {names.map((name) => (
          <Tab key={name} id={`tab-${name}`} value={name} aria-controls="tab-panel">
            {text.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`} className={styles.panel}>
        {children}
      </div>
    </div>
  );
}
