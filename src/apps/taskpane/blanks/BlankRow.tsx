import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Blank } from '@/core/blanks';
import { catalogueOf, saySuggestion } from '@/core/wording';
import type { Overview } from '../desk/overview';
import { useLayout } from '../parts/use-layout';
import type { BlankChoice } from '../state/blank-choice';
import { usePane } from '../state/pane-context';
import { useBlanksText } from '../text/blanks-texts';
import { BlankSentence } from './BlankSentence';
import { figureOf, shownIn } from './known-figures';
import { surenessOf } from './sureness-of';

const useStyles = makeStyles({
  // In line with the tick beside it, which stands lower than its place.
  text: { paddingTop: tokens.spacingVerticalSNudge },
  open: { padding: `${tokens.spacingVerticalSNudge} 0 0 ${tokens.spacingHorizontalS}` },
});

export interface BlankActions {
  readonly isBusy: boolean;
  readonly choose: (index: number, choice: BlankChoice | null) => void;
  readonly goTo: (index: number) => void;
}

interface BlankRowProps {
  readonly blank: Blank;
  readonly choice: BlankChoice | undefined;
  readonly overview: Overview | null;
  readonly actions: BlankActions;
}

/** A blank in its sentence, what is to stand there and why, and the way to look at it. */
export function BlankRow({ blank, choice, overview, actions }: BlankRowProps): ReactElement {
  const words = useBlanksText();
  const layout = useLayout();
  const styles = useStyles();
  const sentence = useId();
  const offered = choice ?? offeredFor(blank);
  return (
    <div className={layout.item}>
      {offered !== null && (
        <Checkbox
          aria-labelledby={sentence}
          disabled={actions.isBusy}
          checked={choice !== undefined}
          onChange={(_, { checked }) => actions.choose(blank.index, checked === true ? offered : null)}
        />
      )}
      <div className={layout.grows}>
        <div id={sentence} className={offered === null ? styles.open : styles.text}>
          <BlankSentence blank={blank} shown={shownIn(blank, choice, overview)} />
        </div>
        <div className={offered === null ? styles.open : undefined}>
          <Remark blank={blank} choice={choice} overview={overview} />
        </div>
      </div>
      <Button
        size="small"
        appearance="subtle"
        disabled={actions.isBusy}
        aria-label={words.changeOf(blank.index)}
        onClick={() => actions.goTo(blank.index)}
      >
        {words.change}
      </Button>
    </div>
  );
}

/** What a tick takes; null: nothing that has a value is suggested. */
function offeredFor({ suggestion }: Blank): BlankChoice | null {
  return suggestion === null || suggestion.text === '' ? null : { type: 'figure', key: suggestion.key };
}

function Remark({ blank, choice, overview }: Omit<BlankRowProps, 'actions'>): ReactElement | null {
  const { language } = usePane();
  const words = useBlanksText();
  const layout = useLayout();
  const { suggestion } = blank;
  if (choice?.type === 'text') return null;
  const key = choice?.key ?? suggestion?.key;
  if (key === undefined)
    return <div className={layout.quiet}>{catalogueOf(language).blankKinds[blank.kind]}</div>;
  const { label, text } = figureOf(key, blank, overview);
  const isSuggested = suggestion?.key === key;
  return (
    <>
      <div>
        {sayValue({ label, text }, overview, words)}
        {isSuggested && <span className={layout.quiet}> · {words.sureness[surenessOf(suggestion)]}</span>}
      </div>
      {isSuggested && <div className={layout.quiet}>{saySuggestion(blank, language)}</div>}
    </>
  );
}

/** A figure with its value, or why it has none. */
export function sayValue(
  { label, text }: { readonly label: string; readonly text: string },
  overview: Overview | null,
  words: ReturnType<typeof useBlanksText>,
): string {
  if (overview === null) return words.noLedger(label);
  return text === '' ? words.noValue(label) : words.figure(label, text);
}
