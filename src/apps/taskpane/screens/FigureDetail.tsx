import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { textWithUnit } from '@/core/figures';
import { sayReason } from '@/core/wording';
import type { Trace } from '../desk/desk';
import { FailureBar } from '../parts/FailureBar';
import { MoreList } from '../parts/MoreList';
import { NoticeBar } from '../parts/NoticeBar';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import type { GoTo } from './RowPlace';
import { placeOf, TraceRow } from './TraceRow';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightRegular },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  definition: { margin: 0, overflowWrap: 'anywhere' },
});

export interface FigureDetailProps {
  readonly held: HeldLedger;
  readonly figureKey: string;
  readonly onBack: () => void;
  readonly goTo: GoTo;
  /** What else can be done with the figure. */
  readonly children?: ReactNode;
}

/** 反查: what a figure counts, the rows it counted, and those that fell out and why. */
export function FigureDetail({ held, figureKey, onBack, goTo, children }: FigureDetailProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { desk, overview } = held;
  const { value: trace, failure } = useAnswer(() => desk.trace(figureKey), [desk, overview, figureKey]);
  return (
    <div className={layout.column}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {text.program.back}
        </Button>
      </div>
      {failure !== null && <FailureBar failure={failure} onDismiss={onBack} />}
      {trace === null && failure === null && <Spinner size="small" label={text.program.opening} />}
      {trace !== null && (
        <TraceOf trace={trace} isOneFile={overview.sources.length < 2} goTo={goTo} actions={children} />
      )}
    </div>
  );
}

interface TraceProps {
  readonly trace: Trace;
  readonly isOneFile: boolean;
  readonly goTo: GoTo;
}

function TraceOf({
  trace,
  isOneFile,
  goTo,
  actions,
}: TraceProps & { readonly actions: ReactNode }): ReactElement {
  const { text } = usePane();
  const { line, rows } = trace;
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={layout.column}>
      <h2 className={styles.title}>{line.label}</h2>
      <div className={styles.value}>{line.value === null ? text.figures.unknown : textWithUnit(line)}</div>
      <p className={styles.definition}>
        <span className={layout.strong}>{text.figures.definition}</span>
        {line.definition}
      </p>
      {actions}
      {line.shortened && <NoticeBar intent="info">{text.figures.shortened}</NoticeBar>}
      <Section title={line.shortened ? text.figures.someRows(rows.length) : text.figures.rows(line.rows)}>
        {!line.shortened && <FirstOnly shown={rows.length} all={line.rows} />}
        <MoreList items={rows} keyOf={placeOf}>
          {(row) => <TraceRow row={row} reason="" isOneFile={isOneFile} goTo={goTo} />}
        </MoreList>
      </Section>
      {line.excluded > 0 && <Excluded trace={trace} isOneFile={isOneFile} goTo={goTo} />}
    </div>
  );
}

function Excluded({ trace: { line, excluded }, isOneFile, goTo }: TraceProps): ReactElement {
  const { text, language } = usePane();
  return (
    <Section
      title={
        line.shortened ? text.figures.someExcluded(excluded.length) : text.figures.excluded(line.excluded)
      }
    >
      {!line.shortened && <FirstOnly shown={excluded.length} all={line.excluded} />}
      <MoreList items={excluded} keyOf={({ row }, index) => `${placeOf(row)} ${index}`}>
        {({ row, reason, detail }) => (
          <TraceRow
            row={row}
            reason={sayReason(reason, detail, language)}
            isOneFile={isOneFile}
            goTo={goTo}
          />
        )}
      </MoreList>
    </Section>
  );
}

function FirstOnly({ shown, all }: { readonly shown: number; readonly all: number }): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  return shown === all ? null : <div className={layout.quiet}>{text.figures.firstOnly(shown, all)}</div>;
}
