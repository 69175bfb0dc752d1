import type { ReactElement, ReactNode } from 'react';
import type { Finding } from '@/core/findings';
import { sayFinding } from '@/core/wording';
import { usePane } from '../state/pane-context';
import { FindingFrame } from './FindingFrame';
import { MappingLink } from './MappingLink';
import { RowPlace, type GoTo } from './RowPlace';

export interface FindingProps {
  readonly finding: Finding;
  /** With several, each place names its own. */
  readonly isOneFile: boolean;
  readonly goTo: GoTo;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One fault: how bad it is, where it stands, what it is and what to do. */
export function FindingRow(props: FindingProps): ReactElement {
  const { language } = usePane();
  const { finding, children } = props;
  const { code, severity, file, sheet } = finding;
  return (
    <FindingFrame severity={severity}>
      <FindingPlace {...props} />
      {sayFinding(finding, language)}
      {code === 'sheet.unread' && (
        <div>
          <MappingLink file={file} sheet={sheet} />
        </div>
      )}
      {children}
    </FindingFrame>
  );
}

/** Where a fault stands. */
export function FindingPlace({
  finding: { file, sheet, cell },
  isOneFile,
  goTo,
}: FindingProps): ReactElement | null {
  const { text } = usePane();
  if (sheet === '') return null;
  const place = isOneFile ? `${sheet}!${cell}` : `${file} › ${sheet}!${cell}`;
  return (
    <div>
      <RowPlace place={place} spoken={text.check.goTo(place)} sheet={sheet} cell={cell} goTo={goTo} />
    </div>
  );
}
