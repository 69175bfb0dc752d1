import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Failure } from '@/core/failure';
import type { RecordedRow } from '@/core/marks';
import type { LedgerRow } from '../desk/ledger-row';
import { LateFailureBar } from '../parts/LateFailureBar';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { failureOf } from '../state/work';
import type { RowReach } from './row-reach';
import { RowRemark, RowView } from './RowView';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  look: {
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    whiteSpace: 'nowrap',
  },
});

/** What tells one row from all others. */
export function placeOf({ file, sheet, row }: RecordedRow): string {
  return `${file}!${sheet}!${row}`;
}

interface BasisRowProps {
  readonly row: RecordedRow;
  /** Empty: it counted. */
  readonly reason: string;
  /** With several, each row names its own. */
  readonly isOneFile: boolean;
  readonly reach: RowReach | null;
}

/** A row of a ledger, why it did not count where it did not, and the way to it. */
export function BasisRow({ row, reason, isOneFile, reach }: BasisRowProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const finding = useFoundRow(row, reach);
  const { file, sheet, row: number, date, kind, topic, persons } = row;
  const place = text.figures.row(sheet, number);
  const shown = isOneFile ? place : `${file} › ${place}`;
  const told = [date, kind, topic].filter((part) => part !== '');
  return (
    <div className={styles.row}>
      {reach?.type === 'jump' ? (
        <Link as="button" inline aria-label={text.figures.goToRow(sheet, number)} onClick={finding.find}>
          {shown}
        </Link>
      ) : (
        <span className={layout.strong}>{shown}</span>
      )}{' '}
      {told.join(' · ')}
      {reach?.type === 'look' && <LookButton place={place} finding={finding} />}
      {persons !== '' && <div className={layout.quiet}>{text.trace.persons(persons)}</div>}
      {reason !== '' && <div className={layout.quiet}>{reason}</div>}
      <Found finding={finding} reach={reach} />
    </div>
  );
}

function LookButton({
  place,
  finding: { found, find, fold },
}: {
  readonly place: string;
  readonly finding: FoundRow;
}): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const isOpen = found !== null;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.look}
      aria-expanded={isOpen}
      aria-label={isOpen ? text.trace.foldOf(place) : text.trace.lookAt(place)}
      onClick={isOpen ? fold : find}
    >
      {isOpen ? text.trace.fold : text.trace.look}
    </Button>
  );
}

function Found({
  finding: { found, failure, fold },
  reach,
}: {
  readonly finding: FoundRow;
  readonly reach: RowReach | null;
}): ReactElement | null {
  if (failure !== null) return <LateFailureBar failure={failure} onDismiss={fold} />;
  if (found === null) return null;
  return reach?.type === 'look' ? <RowView row={found} /> : <RowRemark row={found} />;
}

interface FoundRow {
  readonly found: LedgerRow | null;
  readonly failure: Failure | null;
  readonly find: () => void;
  readonly fold: () => void;
}

const NOTHING = { found: null, failure: null };

function useFoundRow(row: RecordedRow, reach: RowReach | null): FoundRow {
  const [answer, setAnswer] = useState<Pick<FoundRow, 'failure' | 'found'>>(NOTHING);
  return {
    ...answer,
    find: () => {
      reach?.find(row).then(
        (found) => setAnswer({ found, failure: null }),
        (error: unknown) => setAnswer({ found: null, failure: failureOf(error) }),
      );
    },
    fold: () => setAnswer(NOTHING),
  };
}
