import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Inline, ReportDocument } from '@/core/report';
import { isMissingText } from '@/core/values';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { outlineOf } from './outline-of';

const useStyles = makeStyles({
  frame: {
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  inner: { paddingLeft: tokens.spacingHorizontalM },
  sentence: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
  },
  missing: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

/** The report's headings, and below each the sentences that have figures in them. */
export function Outline({ report }: { readonly report: ReportDocument }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { title, parts, annexes } = outlineOf(report);
  return (
    <section className={styles.frame} aria-label={text.report.outline}>
      <div className={layout.quiet}>{text.report.outline}</div>
      <h2 className={styles.heading}>{title}</h2>
      {parts.map(({ heading, level, sentences }, index) => (
        <div key={String(index)} className={level > 1 ? styles.inner : ''}>
          {heading !== '' && <h3 className={styles.heading}>{heading}</h3>}
          {sentences.map((sentence, place) => (
            <p key={String(place)} className={styles.sentence}>
              {sentence.map((inline, at) => (
                <OutlineInline key={String(at)} inline={inline} />
              ))}
            </p>
          ))}
        </div>
      ))}
      {annexes.map((annex) => (
        <h3 key={annex} className={styles.heading}>
          {annex}
        </h3>
      ))}
    </section>
  );
}

function OutlineInline({ inline }: { readonly inline: Inline }): ReactElement {
  const styles = useStyles();
  if (inline.type === 'text') return <>{inline.text}</>;
  return (
    <span className={mergeClasses(styles.mark, isMissingText(inline.text) && styles.missing)}>
      {inline.text}
    </span>
  );
}
