import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { sayAudit } from '@/core/wording';
import type { AuditFinding } from '@/core/audit';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { AcceptForm } from './AcceptForm';
import type { AuditActions } from './audit-actions';
import { AuditFix } from './AuditFix';
import { excerptOf } from './excerpt';
import { FindingFrame } from './FindingFrame';

const useStyles = makeStyles({
  number: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Their words begin where those above them do.
  buttons: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface AuditRowProps {
  readonly finding: AuditFinding;
  readonly actions: AuditActions;
}

/** A number that can't be right beside another: its sentence, why, and what can be done. */
export function AuditRow({ finding, actions }: AuditRowProps): ReactElement {
  const { language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const sentence = useId();
  const { before, number, after } = excerptOf(finding);
  return (
    <FindingFrame severity={finding.severity}>
      <div id={sentence}>
        {before}
        <mark className={styles.number}>{number}</mark>
        {after}
      </div>
      <div className={layout.quiet}>{sayAudit(finding, language)}</div>
      <AuditFix finding={finding} describedBy={sentence} actions={actions} />
      <Buttons finding={finding} actions={actions} />
    </FindingFrame>
  );
}

/** To be gone to, and to be let stand or no more. */
function Buttons({ finding, actions }: AuditRowProps): ReactElement {
  const { audit } = usePane().text;
  const layout = useLayout();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const { isBusy, accept, show } = actions;
  const { text, accepted } = finding;
  const keep = (reason: string) => {
    setAsking(false);
    accept(finding, reason);
  };
  const letStand =
    accepted === null
      ? { label: audit.accept, spoken: audit.acceptOf(text), run: () => setAsking(true) }
      : { label: audit.takeBack, spoken: audit.takeBackOf(text), run: () => accept(finding, null) };
  const size = { size: 'small', appearance: 'subtle' } as const;
  return (
    <>
      {accepted !== null && <div>{audit.acceptedFor(accepted)}</div>}
      <div className={mergeClasses(layout.wrap, styles.buttons)}>
        {show !== null && (
          <Button
            {...size}
            icon={<LocationRegular />}
            aria-label={audit.showOf(text)}
            onClick={() => show(finding)}
          >
            {audit.show}
          </Button>
        )}
        {!isAsking && (
          <Button {...size} disabled={isBusy} aria-label={letStand.spoken} onClick={letStand.run}>
            {letStand.label}
          </Button>
        )}
      </div>
      {isAsking && <AcceptForm isBusy={isBusy} onKeep={keep} onCancel={() => setAsking(false)} />}
    </>
  );
}
