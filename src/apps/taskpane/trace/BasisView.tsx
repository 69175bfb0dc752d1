import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { sayReason } from '@/core/wording';
import { MoreList } from '../parts/MoreList';
import { NoticeBar } from '../parts/NoticeBar';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { Basis } from './basis';
import { BasisRow, placeOf } from './BasisRow';
import { FurtherPlaces } from './FurtherPlaces';
import { ManualTexts } from './ManualTexts';
import type { RowReach } from './row-reach';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightRegular },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  // A sentence of the report, such as a wording, is no headline.
  sentence: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  definition: { margin: 0, overflowWrap: 'anywhere' },
});

/** In signs; more are read, not seen at a glance. */
const LONGEST_VALUE = 16;

interface RowsProps {
  readonly basis: Basis;
  readonly isOneFile: boolean;
  readonly reach: RowReach | null;
}

/** 反查: what a figure says and counts, the rows it counted, and those that fell out and why. */
export function BasisView({
  basis,
  isOneFile,
  reach,
  children,
}: RowsProps & {
  /** What else there is to say or do, above the rows. */
  readonly children?: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { label, value, definition, manual, shortenedBy } = basis;
  const isLong = value !== null && value.length > LONGEST_VALUE;
  const notices = { packet: text.figures.shortened, record: text.trace.shortened };
  return (
    <div className={layout.column}>
      <h2 className={styles.title}>{label}</h2>
      <div className={isLong ? styles.sentence : styles.value}>{value ?? text.figures.unknown}</div>
      {definition !== '' && (
        <p className={styles.definition}>
          <span className={layout.strong}>{text.figures.definition}</span>
          {definition}
        </p>
      )}
      <ManualTexts manual={manual} />
      {children}
      {shortenedBy !== null && <NoticeBar intent="info">{notices[shortenedBy]}</NoticeBar>}
      <Counted basis={basis} isOneFile={isOneFile} reach={reach} />
      {basis.fellOut !== 0 && <FellOut basis={basis} isOneFile={isOneFile} reach={reach} />}
    </div>
  );
}

function Counted({ basis, isOneFile, reach }: RowsProps): ReactElement {
  const { text } = usePane();
  const { rows, counted, further } = basis;
  return (
    <Section title={counted === null ? text.figures.someRows(rows.length) : text.figures.rows(counted)}>
      <FirstOnly shown={rows.length} all={counted} />
      <MoreList items={rows} keyOf={placeOf}>
        {(row) => <BasisRow row={row} reason="" isOneFile={isOneFile} reach={reach} />}
      </MoreList>
      <FurtherPlaces further={further} isOneFile={isOneFile} />
    </Section>
  );
}

function FellOut({ basis: { excluded, fellOut }, isOneFile, reach }: RowsProps): ReactElement | null {
  const { text, language } = usePane();
  if (fellOut === null && excluded.length === 0) return null;
  return (
    <Section
      title={fellOut === null ? text.figures.someExcluded(excluded.length) : text.figures.excluded(fellOut)}
    >
      <FirstOnly shown={excluded.length} all={fellOut} />
      <MoreList items={excluded} keyOf={(row, index) => `${placeOf(row)} ${index}`}>
        {(row) => (
          <BasisRow
            row={row}
            reason={sayReason(row.reason, row.detail, language)}
            isOneFile={isOneFile}
            reach={reach}
          />
        )}
      </MoreList>
    </Section>
  );
}

function FirstOnly({
  shown,
  all,
}: {
  readonly shown: number;
  readonly all: number | null;
}): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  if (all === null || shown === all) return null;
  return <div className={layout.quiet}>{text.figures.firstOnly(shown, all)}</div>;
}
