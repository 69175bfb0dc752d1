import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Blank } from '@/core/blanks';
import { catalogueOf } from '@/core/wording';
import type { Overview } from '../desk/overview';
import { useLayout } from '../parts/use-layout';
import type { BlankChoice } from '../state/blank-choice';
import { usePane } from '../state/pane-context';
import { useBlanksText } from '../text/blanks-texts';
import { BlankOptions } from './BlankOptions';
import { BlankSentence } from './BlankSentence';
import { onWalkKey } from './on-walk-key';
import { useDraft } from './use-draft';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  sentence: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
});

export interface WalkActions {
  /** Null: it stays open. */
  readonly choose: (index: number, choice: BlankChoice | null) => void;
  readonly typeProfile: (name: string, text: string) => void;
  /** Null: out of the walk. */
  readonly goTo: (index: number | null) => void;
}

interface BlankCardProps {
  readonly blank: Blank;
  /** How many there are. */
  readonly all: number;
  readonly choice: BlankChoice | undefined;
  readonly overview: Overview | null;
  readonly actions: WalkActions;
}

/** One blank at a time: its sentence, what may stand there, and a key to go on. */
export function BlankCard({ blank, all, choice, overview, actions }: BlankCardProps): ReactElement {
  const words = useBlanksText();
  const layout = useLayout();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { index } = blank;
  const { draft, setDraft, profile, setProfile, shown, take } = useDraft(blank, choice, overview);
  const next = () => actions.goTo(index < all ? index + 1 : null);
  const back = () => actions.goTo(index > 1 ? index - 1 : null);
  const end = () => actions.goTo(null);
  const accept = () => {
    if (!take(actions) && focusField(root.current)) return;
    next();
  };
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('input[type=radio]:checked')?.focus({ preventScroll: true });
  }, [index]);
  return (
    <div
      ref={root}
      role="group"
      aria-label={words.place(index, all)}
      className={styles.card}
      onKeyDown={(event) => onWalkKey(event, { accept, back, end })}
    >
      <CardHead blank={blank} all={all} onEnd={end} />
      <div className={styles.sentence}>
        <BlankSentence blank={blank} shown={shown} />
      </div>
      <BlankOptions
        blank={blank}
        overview={overview}
        draft={draft}
        onDraft={setDraft}
        profile={profile}
        onProfile={setProfile}
      />
      <div className={layout.wrap}>
        <Button appearance="primary" onClick={accept}>
          {words.accept}
        </Button>
        <Button onClick={back}>{words.goBack}</Button>
        <Button onClick={next}>{words.skip}</Button>
      </div>
      <div className={layout.quiet}>{words.walkKeys}</div>
    </div>
  );
}

/** Something has to be typed first. False where the keyboard was there already: nobody is held up twice. */
function focusField(root: HTMLElement | null): boolean {
  const field = root?.querySelector<HTMLElement>('input:not([type=radio])') ?? null;
  if (field === null || document.activeElement === field) return false;
  field.focus();
  return true;
}

function CardHead({
  blank: { index, kind, story, cell },
  all,
  onEnd,
}: {
  readonly blank: Blank;
  readonly all: number;
  readonly onEnd: () => void;
}): ReactElement {
  const words = useBlanksText();
  const layout = useLayout();
  const { language } = usePane();
  const where = story === undefined ? (cell === undefined ? [] : [words.inTable]) : [words.stories[story]];
  return (
    <div className={layout.spread}>
      <div role="status">
        <span className={layout.strong}>{words.place(index, all)}</span>{' '}
        <span className={layout.quiet}>{[catalogueOf(language).blankKinds[kind], ...where].join(' · ')}</span>
      </div>
      <Button size="small" onClick={onEnd}>
        {words.end}
      </Button>
    </div>
  );
}
