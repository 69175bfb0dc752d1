import { Button, makeStyles } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Overview } from '../desk/overview';
import { unusual } from '../state/chosen-settings';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: 'auto' },
});

/** Opens and closes the settings, and tells how many are not as usual. */
export function SettingsButton({
  id,
  panel,
  settings,
  isOpen,
  onToggle,
}: {
  readonly id: string;
  /** The id of what it opens. */
  readonly panel: string;
  readonly settings: Overview['settings'];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const changed = unusual(settings).length;
  return (
    <Button
      id={id}
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={<SettingsRegular />}
      aria-expanded={isOpen}
      aria-controls={panel}
      onClick={onToggle}
    >
      {changed === 0 ? text.settings.title : text.settings.changed(changed)}
    </Button>
  );
}
