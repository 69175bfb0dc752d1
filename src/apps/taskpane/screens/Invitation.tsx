import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FilePicker } from '../parts/FilePicker';
import { PacketBox } from '../parts/PacketBox';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

/** Endings of what a ledger comes as. */
export const LEDGER_FILES = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.txt,.json';

/** The one thing to do where there is no ledger yet. */
export function Invitation({
  sentence,
  onFiles,
  onPacket,
  children,
}: {
  readonly sentence: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPacket: (text: string) => void;
  readonly children?: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { invitation } = text;
  return (
    <div className={layout.wide}>
      <h2 className={styles.title}>{invitation.title}</h2>
      <p className={styles.text}>{sentence}</p>
      <FilePicker
        primary
        multiple
        button={invitation.choose}
        hint={invitation.drop}
        accept={LEDGER_FILES}
        onFiles={onFiles}
      />
      <PacketBox onPacket={onPacket} />
      {children}
      <p className={layout.quiet}>{invitation.stays}</p>
    </div>
  );
}
