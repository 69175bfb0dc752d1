import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Blank } from '@/core/blanks';
import { groupBy } from '@/core/values';
import type { BlankChoices } from '../state/blank-choice';
import type { FoundBlanks } from '../state/blanks-state';
import { useBlanksText } from '../text/blanks-texts';
import { BlankFrame } from './BlankSentence';
import { shownIn, wordsIn, type ShownText } from './known-figures';

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
  const framedIn = (paragraph: number): readonly Framed[] =>
    (ofParagraph.get(paragraph) ?? []).map((blank) => ({
      blank,
      shown: shownIn(blank, choices.get(blank.index), overview),
    }));
  useEffect(() => {
    const [box, frame] = [page.current, page.current?.querySelector<HTMLElement>('[data-current]')];
    if (box === null || frame === undefined || frame === null) return;
    box.scrollTop = frame.offsetTop - box.clientHeight / 2;
  }, [at]);
  return (
    <div ref={page} role="region" aria-label={words.document} tabIndex={0} className={styles.page}>
      {paragraphs.map(({ index, text }) => (
        <p key={index} className={styles.paragraph}>
          {piecesOf(text, framedIn(index)).map((piece) =>
            typeof piece === 'string' ? (
              piece
            ) : (
              // For the pointer only: the keyboard has its own way through them.
              <BlankFrame
                key={piece.blank.index}
                {...piece}
                className={mergeClasses(styles.blank, piece.blank.index === at && styles.current)}
                isCurrent={piece.blank.index === at}
                onClick={() => onGoTo(piece.blank.index)}
              />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

interface Framed {
  readonly blank: Blank;
  readonly shown: ShownText | null;
}

/** A paragraph's words and blanks by turns. */
function piecesOf(text: string, framed: readonly Framed[]): readonly (string | Framed)[] {
  const places = framed.map(({ blank, shown }) => shown ?? wordsIn(blank, ''));
  const ends = [0, ...places.map(({ start, length }) => start + length)];
  return [
    ...framed.flatMap((each, place) => [text.slice(ends[place], places[place]?.start), each]),
    text.slice(ends.at(-1)),
  ];
}
