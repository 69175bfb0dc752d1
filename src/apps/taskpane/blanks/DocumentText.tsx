import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Blank } from '@/core/blanks';
import { groupBy } from '@/core/values';
import type { BlankChoices } from '../state/blank-choice';
import type { FoundBlanks } from '../state/blanks-state';
import { useBlanksText } from '../text/blanks-texts';
import { useFrameStyles } from './BlankSentence';
import { textIn } from './known-figures';

const useStyles = makeStyles({
  page: {
    position: 'relative',
    overflowY: 'auto',
    maxHeight: '70vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    // Above the card there is little room for it.
    '@media (max-width: 799px)': { maxHeight: '26vh', padding: tokens.spacingHorizontalM },
  },
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    minHeight: '1em',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  blank: { cursor: 'pointer' },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '1px' },
});

interface DocumentTextProps {
  readonly found: FoundBlanks;
  readonly choices: BlankChoices;
  readonly at: number;
  readonly onGoTo: (index: number) => void;
}

/** What the document says, with its blanks as frames; it scrolls along with the one that is looked at. */
export function DocumentText({ found, choices, at, onGoTo }: DocumentTextProps): ReactElement {
  const words = useBlanksText();
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const { paragraphs, blanks, overview } = found;
  const ofParagraph = useMemo(() => groupBy(blanks, ({ paragraph }) => paragraph), [blanks]);
  useEffect(() => {
    const [box, frame] = [page.current, page.current?.querySelector<HTMLElement>('[data-current]')];
    if (box === null || frame === undefined || frame === null) return;
    box.scrollTop = frame.offsetTop - box.clientHeight / 2;
  }, [at]);
  return (
    <div ref={page} role="region" aria-label={words.document} tabIndex={0} className={styles.page}>
      {paragraphs.map(({ index, text }) => (
        <p key={index} className={styles.paragraph}>
          {piecesOf(text, ofParagraph.get(index) ?? []).map((piece) =>
            typeof piece === 'string' ? (
              piece
            ) : (
              <Frame
                key={piece.index}
                blank={piece}
                text={textIn(piece, choices.get(piece.index), overview)}
                isCurrent={piece.index === at}
                onClick={() => onGoTo(piece.index)}
              />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** A paragraph's words and blanks by turns. */
function piecesOf(text: string, blanks: readonly Blank[]): readonly (string | Blank)[] {
  const ends = [0, ...blanks.map(({ start, blank }) => start + blank.length)];
  return [
    ...blanks.flatMap((blank, place) => [text.slice(ends[place], blank.start), blank]),
    text.slice(ends.at(-1)),
  ];
}

/** For the pointer only: the keyboard has its own way through them. */
function Frame({
  blank,
  text,
  isCurrent,
  onClick,
}: {
  readonly blank: Blank;
  readonly text: string | null;
  readonly isCurrent: boolean;
  readonly onClick: () => void;
}): ReactElement {
  const frame = useFrameStyles();
  const styles = useStyles();
  return (
    <mark
      className={mergeClasses(
        frame.frame,
        text !== null && frame.filled,
        styles.blank,
        isCurrent && styles.current,
      )}
      {...(isCurrent ? { 'data-current': '' } : {})}
      onClick={onClick}
    >
      {text ?? (blank.blank.trim() === '' ? '\u3000' : blank.blank)}
    </mark>
  );
}
