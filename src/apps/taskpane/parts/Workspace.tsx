import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';
import type { HeldLedger, LedgerStore } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import type { PaneText } from '../text/pane-text';
import { SettingsButton } from './SettingsButton';

const SettingsScreen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "settings" */ '../screens/SettingsScreen');
  return { default: loaded.SettingsScreen };
});

export type TabName = keyof PaneText['tabs'];

const useStyles = makeStyles({
  // Where there is no room beside the tabs, the button stands below them.
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end' },
  // Too many for a narrow pane they stand in two rows: none is cut off.
  tabs: {
    flexWrap: 'wrap',
    flexGrow: 1,
    flexShrink: 1,
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
  },
  panel: { paddingTop: tokens.spacingVerticalM },
});

interface WorkspaceProps {
  readonly names: readonly TabName[];
  readonly chosen: TabName;
  readonly onChoose: (name: TabName) => void;
  readonly held: Pick<HeldLedger, 'origin' | 'overview'>;
  readonly ledger: Pick<LedgerStore, 'decide'>;
  readonly children: ReactNode;
}

/** Screens under tabs, one of which is shown; the settings take its place as long as they are open. */
export function Workspace(props: WorkspaceProps): ReactElement {
  const { chosen, onChoose, held, ledger, children } = props;
  const { text } = usePane();
  const styles = useStyles();
  const [isSetting, setSetting] = useState(false);
  const { overview } = held;
  const choose = (name: TabName) => {
    setSetting(false);
    onChoose(name);
  };
  return (
    <div>
      <div className={styles.bar}>
        <Tabs names={props.names} chosen={isSetting ? null : chosen} onChoose={choose} />
        <SettingsButton
          id="settings-button"
          panel="tab-panel"
          settings={overview.settings}
          isOpen={isSetting}
          onToggle={() => setSetting(!isSetting)}
        />
      </div>
      <div
        id="tab-panel"
        role={isSetting ? 'region' : 'tabpanel'}
        aria-labelledby={isSetting ? 'settings-button' : `tab-${chosen}`}
        className={styles.panel}
      >
        {isSetting ? (
          <Suspense fallback={text.program.opening}>
            <SettingsScreen overview={overview} ledger={ledger} isKept={held.origin === 'workbook'} />
          </Suspense>
        ) : (
          children
        )}
      </div>
    </div>
  );
}

function Tabs({
  names,
  chosen,
  onChoose,
}: {
  readonly names: readonly TabName[];
  /** Null: something else is shown. */
  readonly chosen: TabName | null;
  readonly onChoose: (name: TabName) => void;
}): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <TabList
      size="small"
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
  );
}
