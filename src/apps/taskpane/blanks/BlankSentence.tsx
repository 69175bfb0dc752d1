import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Blank } from '@/core/blanks';
import { excerptOf } from '../screens/excerpt';
import type { ShownText } from './known-figures';

const useStyles = makeStyles({
  frame: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
  },
  // Solid where something is to stand there.
  filled: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The sentence of a blank, which is a frame in it. `shown`: what is to stand there; null: it stays open. */
export function BlankSentence({
  blank,
  shown,
}: {
  readonly blank: Blank;
  readonly shown: ShownText | null;
}): ReactElement {
  const { around } = blank;
  const { start, length } = shown ?? { start: blank.start, length: blank.blank.length };
  const { before, after } = excerptOf({
    sentence: around?.text ?? blank.blank,
    sentenceStart: around?.start ?? start,
    start,
    length,
  });
  return (
    <>
      {before.trimStart()}
      <BlankFrame blank={blank} shown={shown} />
      {after.trimEnd()}
    </>
  );
}

/** The frame alone. `className`: how it stands out where there are several. */
export function BlankFrame({
  blank,
  shown,
  className,
  isCurrent = false,
  onClick,
}: {
  readonly blank: Blank;
  readonly shown: ShownText | null;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly onClick?: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <mark
      className={mergeClasses(styles.frame, shown !== null && styles.filled, className)}
      {...(isCurrent ? { 'data-current': '' } : {})}
      onClick={onClick}
    >
      {shown?.text ?? (blank.blank.trim() === '' ? '\u3000' : blank.blank)}
    </mark>
  );
}
