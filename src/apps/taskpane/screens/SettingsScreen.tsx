import { Button } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { SETTING_GROUPS } from '@/core/settings';
import type { Overview } from '../desk/overview';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { unusual, usualSettings, withChoice } from '../state/chosen-settings';
import type { LedgerStore } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { SettingRow } from './SettingRow';

/** By which conventions is counted, and of what one is reminded. */
export function SettingsScreen({
  overview: { settings, isFixed },
  ledger,
  isKept = false,
}: {
  readonly overview: Overview;
  readonly ledger: Pick<LedgerStore, 'decide'>;
  /** The open workbook remembers what is chosen. */
  readonly isKept?: boolean;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const changed = unusual(settings).length;
  return (
    <div className={layout.wide}>
      <div className={layout.quiet}>
        {isFixed ? text.settings.fixed : text.settings.hint}
        {isKept && <div>{text.settings.kept}</div>}
      </div>
      {!isFixed && <ResetButton isNeeded={changed > 0} onReset={() => void ledger.decide(usualSettings)} />}
      {SETTING_GROUPS.map((group) => (
        <Section key={group} title={text.settings.groups[group]}>
          <div className={layout.column}>
            <div className={layout.quiet}>{text.settings.notes[group]}</div>
            <div className={layout.fields}>
              {settings
                .filter((line) => line.group === group)
                .map((line) => (
                  <SettingRow
                    key={line.id}
                    line={line}
                    isFixed={isFixed}
                    onChoose={(choice) =>
                      void ledger.decide((before) => withChoice(before, settings, line, choice))
                    }
                  />
                ))}
            </div>
          </div>
        </Section>
      ))}
    </div>
  );
}

function ResetButton({
  isNeeded,
  onReset,
}: {
  readonly isNeeded: boolean;
  readonly onReset: () => void;
}): ReactElement {
  const { text } = usePane();
  return (
    <div>
      <Button size="small" icon={<ArrowResetRegular />} disabled={!isNeeded} onClick={onReset}>
        {text.settings.reset}
      </Button>
    </div>
  );
}
