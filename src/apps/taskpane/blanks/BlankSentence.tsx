import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Blank } from '@/core/blanks';
import { excerptOf } from '../screens/excerpt';

export const useFrameStyles = makeStyles({
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

/** The sentence of a blank, which is a frame in it. `text`: what is to stand there; null: it stays open. */
export function BlankSentence({
  blank,
  text,
}: {
  readonly blank: Blank;
  readonly text: string | null;
}): ReactElement {
  const styles = useFrameStyles();
  const { start, around } = blank;
  const { before, number, after } = excerptOf({
    sentence: around?.text ?? blank.blank,
    sentenceStart: around?.start ?? start,
    start,
    length: blank.blank.length,
  });
  return (
    <>
      {before.trimStart()}
      <mark className={mergeClasses(styles.frame, text !== null && styles.filled)}>
        {text ?? (number.trim() === '' ? '\u3000' : number)}
      </mark>
      {after.trimEnd()}
    </>
  );
}
