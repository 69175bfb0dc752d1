import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import type { FigureEffect, RowEffect, RowStanding } from '@/core/effect';
import { sayReason } from '@/core/wording';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { EffectRow } from './EffectRow';
import { FigureLink } from './FigureLink';
import { linesAboutRows } from './lines-about-rows';

const useStyles = makeStyles({
  detail: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
});

interface DetailProps {
  readonly standing: RowStanding;
  /** Null: it is being counted. */
  readonly effect: RowEffect | null;
  readonly onTrace: (key: string) => void;
}

/** What selected rows are, which figures count them and what these would say without them. */
export function RowsDetail({ standing, effect, onTrace }: DetailProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const counting = effect?.counting ?? standing.counting.map(beforeOnly);
  const isSame = effect !== null && effect.counting.length + effect.others.length === 0;
  return (
    <div className={`${layout.column} ${styles.detail}`}>
      <AboutRows standing={standing} />
      <div role="status">
        {effect === null && <Spinner size="tiny" labelPosition="after" label={text.rows.recounting} />}
        {isSame && text.rows.nothingChanges}
      </div>
      <Effects
        title={text.rows.countingTitle}
        effects={counting}
        isCounted={effect !== null}
        onTrace={onTrace}
      />
      <Nearly standing={standing} onTrace={onTrace} />
      <Effects title={text.rows.othersTitle} effects={effect?.others ?? []} isCounted onTrace={onTrace} />
    </div>
  );
}

function beforeOnly({ key, label, text }: RowStanding['counting'][number]): FigureEffect {
  return { key, label, before: text, after: null, instead: [] };
}

function AboutRows({ standing }: Pick<DetailProps, 'standing'>): ReactElement | null {
  const { text, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const lines = linesAboutRows(standing, text.rows, language);
  if (lines.length === 0) return null;
  return (
    <div className={layout.quiet}>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function Effects({
  title,
  effects,
  isCounted,
  onTrace,
}: {
  readonly title: string;
  readonly effects: readonly FigureEffect[];
  readonly isCounted: boolean;
  readonly onTrace: (key: string) => void;
}): ReactElement | null {
  if (effects.length === 0) return null;
  return (
    <Titled title={title}>
      {effects.map((effect) => (
        <EffectRow key={effect.key} effect={effect} isCounted={isCounted} onTrace={onTrace} />
      ))}
    </Titled>
  );
}

function Nearly({ standing: { nearly }, onTrace }: Omit<DetailProps, 'effect'>): ReactElement | null {
  const { text, language } = usePane();
  const layout = useLayout();
  if (nearly.length === 0) return null;
  return (
    <Titled title={text.rows.nearlyTitle}>
      {nearly.map(({ reason, detail, figures }) => (
        <li key={`${reason} ${detail}`}>
          {figures.map(({ key, label }, index) => (
            <span key={key}>
              {index > 0 && (language === 'zh-CN' ? '、' : ', ')}
              <FigureLink figureKey={key} label={label} onTrace={onTrace} />
            </span>
          ))}
          <div className={layout.quiet}>{sayReason(reason, detail, language)}</div>
        </li>
      ))}
    </Titled>
  );
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const layout = useLayout();
  const id = useId();
  return (
    <div>
      <div id={id} className={layout.strong}>
        {title}
      </div>
      <ul className={layout.list} aria-labelledby={id}>
        {children}
      </ul>
    </div>
  );
}
