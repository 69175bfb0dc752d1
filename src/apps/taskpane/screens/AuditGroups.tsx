import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '@/core/findings';
import { canBeFixed } from '@/core/amend';
import type { AuditFinding } from '@/core/audit';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { findingName } from '../state/finding-name';
import { usePane } from '../state/pane-context';
import type { AuditActions } from './audit-actions';
import { AuditRow } from './AuditRow';

/** The worst first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What was found, by how bad it is; what somebody lets stand is folded. */
export function AuditGroups({
  findings,
  actions,
}: {
  readonly findings: readonly AuditFinding[];
  readonly actions: AuditActions;
}): ReactElement {
  const { audit } = usePane().text;
  const layout = useLayout();
  const accepted = findings.filter((finding) => finding.accepted !== null);
  return (
    <div className={layout.column}>
      {SEVERITIES.map((severity) => {
        const items = findings.filter((one) => one.severity === severity && one.accepted === null);
        return (
          items.length > 0 && (
            <Section key={severity} title={audit.sections[severity](items.length)}>
              <TickAll findings={items.filter(canBeFixed)} actions={actions} />
              <AuditList findings={items} actions={actions} />
            </Section>
          )
        );
      })}
      {accepted.length > 0 && (
        <Section title={audit.acceptedSection(accepted.length)} isOpenAtFirst={false}>
          <AuditList findings={accepted} actions={actions} />
        </Section>
      )}
    </div>
  );
}

interface ListProps {
  readonly findings: readonly AuditFinding[];
  readonly actions: AuditActions;
}

function TickAll({ findings, actions: { isBusy, isTicked, tick } }: ListProps): ReactElement | null {
  const { audit } = usePane().text;
  if (findings.length < 2) return null;
  const ticked = findings.filter(isTicked).length;
  return (
    <Checkbox
      label={audit.all}
      disabled={isBusy}
      checked={ticked === findings.length ? true : ticked === 0 ? false : 'mixed'}
      onChange={(_, { checked }) => tick(findings, checked === true)}
    />
  );
}

function AuditList({ findings, actions }: ListProps): ReactElement {
  return (
    <MoreList items={findings} keyOf={findingName}>
      {(finding) => <AuditRow finding={finding} actions={actions} />}
    </MoreList>
  );
}
