import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

export interface OutputActions {
  readonly copyPacket: () => void;
  readonly savePacket: () => void;
  readonly writeFigures: () => void;
  readonly createSheets: () => void;
}

/** What can be made of an open workbook's figures besides the report. */
export function OutputScreen({
  year,
  isBusy,
  actions,
  children,
}: {
  readonly year: number;
  readonly isBusy: boolean;
  readonly actions: OutputActions;
  /** Where else figures can go. */
  readonly children?: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { output } = text;
  return (
    <div className={layout.wide}>
      <PacketOutput isBusy={isBusy} actions={actions} />
      {children}
      <Section title={output.figures}>
        <div className={layout.column}>
          <span className={layout.quiet}>{output.figuresHint}</span>
          <div>
            <Button disabled={isBusy} onClick={actions.writeFigures}>
              {output.writeFigures}
            </Button>
          </div>
        </div>
      </Section>
      <Section title={output.ledger}>
        <div className={layout.column}>
          <span className={layout.quiet}>{output.ledgerHint}</span>
          <div>
            <Button disabled={isBusy} onClick={actions.createSheets}>
              {output.createSheets(year)}
            </Button>
          </div>
        </div>
      </Section>
    </div>
  );
}

function PacketOutput({
  isBusy,
  actions,
}: {
  readonly isBusy: boolean;
  readonly actions: Pick<OutputActions, 'copyPacket' | 'savePacket'>;
}): ReactElement {
  const { text, isOnMac } = usePane();
  const layout = useLayout();
  const { output } = text;
  return (
    <Section title={output.packet}>
      <div className={layout.column}>
        <span className={layout.quiet}>{output.packetHint}</span>
        <div className={layout.wrap}>
          <Button appearance="primary" disabled={isBusy} onClick={actions.copyPacket}>
            {output.copyPacket}
          </Button>
          <Button disabled={isBusy} onClick={actions.savePacket}>
            {output.savePacket}
          </Button>
        </div>
        {isOnMac && <span className={layout.quiet}>{output.macHint}</span>}
      </div>
    </Section>
  );
}
