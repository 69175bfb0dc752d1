import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  area: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '56px',
    padding: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
  },
});

/** Where the packet copied in Excel is pasted. A paste that is all there is needs no further click. */
export function PacketBox({ onPacket }: { readonly onPacket: (text: string) => void }): ReactElement {
  const { text, isOnMac } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const area = useId();
  const [typed, setTyped] = useState('');
  const take = (packet: string) => {
    setTyped('');
    onPacket(packet);
  };
  return (
    <div className={layout.column}>
      <label htmlFor={area}>{text.invitation.packetLabel}</label>
      <textarea
        id={area}
        className={styles.area}
        value={typed}
        placeholder={text.invitation.packetHint(isOnMac ? '⌘V' : 'Ctrl+V')}
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
        onPaste={(event) => {
          if (typed !== '') return;
          event.preventDefault();
          take(event.clipboardData.getData('text'));
        }}
      />
      {typed !== '' && (
        <div>
          <Button onClick={() => take(typed)}>{text.invitation.takePacket}</Button>
        </div>
      )}
    </div>
  );
}
