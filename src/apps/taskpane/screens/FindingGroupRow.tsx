import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import type { Finding, FindingGroup } from '@/core/findings';
import { sayFinding, sayGroup, sayPlace } from '@/core/wording';
import { MoreList } from '../parts/MoreList';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { FindingFrame } from './FindingFrame';
import { FindingPlace } from './FindingRow';
import { MappingLink } from './MappingLink';
import type { GoTo } from './RowPlace';

const useStyles = makeStyles({
  button: { display: 'flex', paddingLeft: 0, justifyContent: 'flex-start', minWidth: 0 },
  one: { padding: `${tokens.spacingVerticalXXS} 0` },
});

interface GroupProps {
  readonly group: FindingGroup;
  readonly isOneFile: boolean;
  readonly goTo: GoTo;
  /** What can be done about each, which says what it is as well; null: nothing. */
  readonly cureOf: (finding: Finding) => ReactNode;
}

/** What was found in many rows of a column, or in many sheets, said once; place by place for whoever wants it. */
export function FindingGroupRow(props: GroupProps): ReactElement {
  const { language } = usePane();
  const layout = useLayout();
  const { group, isOneFile } = props;
  const { code, severity, file, sheet } = group.first;
  const isUnread = code === 'sheet.unread' && group.sheets.length === 1;
  return (
    <FindingFrame severity={severity}>
      <div className={layout.strong}>{`${isOneFile ? '' : `${file} › `}${sayPlace(group, language)}`}</div>
      {sayGroup(group, language)}
      {isUnread && (
        <div>
          <MappingLink file={file} sheet={sheet} />
        </div>
      )}
      <EachOfGroup {...props} />
    </FindingFrame>
  );
}

function EachOfGroup({
  group: { findings, sheets, isAlike },
  isOneFile,
  goTo,
  cureOf,
}: GroupProps): ReactElement {
  const { text, language } = usePane();
  const styles = useStyles();
  const content = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={content}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!isOpen)}
      >
        {text.check.each(findings.length)}
      </Button>
      <div id={content} hidden={!isOpen}>
        {isOpen && (
          <MoreList items={findings} keyOf={(_, index) => String(index)}>
            {(finding) => {
              const cure = cureOf(finding);
              const isUnread = finding.code === 'sheet.unread' && sheets.length > 1;
              return (
                <div className={styles.one}>
                  <FindingPlace finding={finding} isOneFile={isOneFile} goTo={goTo} />
                  {cure === null && !isAlike ? sayFinding(finding, language) : cure}
                  {isUnread && <MappingLink file={finding.file} sheet={finding.sheet} />}
                </div>
              );
            }}
          </MoreList>
        )}
      </div>
    </>
  );
}
