import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { gatherFindings, type Finding, type FindingGroup, type Severity } from '@/core/findings';
import { catalogueOf } from '@/core/wording';
import type { Overview } from '../desk/overview';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { FindingGroupRow } from './FindingGroupRow';
import { FindingRow } from './FindingRow';
import type { GoTo } from './RowPlace';
import { SheetList } from './SheetList';

/** The worst first; what is only told is folded. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  reminder: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What the ledger's reader found, by severity, and what the period lacks. */
export function CheckScreen({
  overview: { findings, reminders, sources, roleTexts, mappable },
  goTo,
  cureOf = () => null,
  children,
}: {
  readonly overview: Overview;
  readonly goTo: GoTo;
  /** What can be done about a finding. */
  readonly cureOf?: (finding: Finding) => ReactNode;
  /** Above the findings: what can be done about many of them. */
  readonly children?: ReactNode;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const isSound =
    findings.every(({ severity }) => severity === 'info') && mappable.every(({ doubt }) => doubt === null);
  return (
    <div className={layout.wide}>
      {isSound && (
        <div className={layout.row}>
          <CheckmarkCircleRegular className={styles.good} fontSize={20} />
          {text.check.noFindings}
        </div>
      )}
      {children}
      {SEVERITIES.map((severity) => {
        const items = findings.filter((finding) => finding.severity === severity);
        const groups = gatherFindings(items);
        const word = catalogueOf(language).severities[severity];
        const title = text.check.findings(word, items.length, groups.length);
        return (
          items.length > 0 && (
            <Section key={severity} title={title} isOpenAtFirst={severity !== 'info'}>
              <FoundList groups={groups} isOneFile={sources.length < 2} goTo={goTo} cureOf={cureOf} />
            </Section>
          )
        );
      })}
      <Reminders reminders={reminders} />
      <SheetList sources={sources} roleTexts={roleTexts} />
    </div>
  );
}

/** What is told of a place stays the same when others go: an open group stays open. */
function keyOfGroup({ first: { code, file, sheet, cell, value, fields } }: FindingGroup): string {
  return [code, file, sheet, cell, value, ...Object.values(fields)].join(' ');
}

/** Findings of one severity, those that many rows have in common as one. */
function FoundList({
  groups,
  cureOf,
  ...where
}: {
  readonly groups: readonly FindingGroup[];
  readonly isOneFile: boolean;
  readonly goTo: GoTo;
  readonly cureOf: (finding: Finding) => ReactNode;
}): ReactElement {
  return (
    <MoreList items={groups} keyOf={keyOfGroup}>
      {(group) =>
        group.findings.length > 1 ? (
          <FindingGroupRow group={group} cureOf={cureOf} {...where} />
        ) : (
          <FindingRow finding={group.first} {...where}>
            {cureOf(group.first)}
          </FindingRow>
        )
      }
    </MoreList>
  );
}

/** What the period lacks. */
function Reminders({ reminders }: Pick<Overview, 'reminders'>): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const missing = reminders.flatMap(({ periods }) => periods).length;
  return (
    <Section title={text.check.reminders(missing, reminders.length)}>
      <div className={layout.quiet}>
        {reminders.length === 0 ? text.check.noReminders : text.check.reminderNote}
      </div>
      <MoreList items={reminders} keyOf={({ rule, periods }) => `${rule} ${periods.join(' ')}`}>
        {({ sentences }) => <div className={styles.reminder}>{sentences[language]}</div>}
      </MoreList>
    </Section>
  );
}
