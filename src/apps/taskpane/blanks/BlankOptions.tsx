import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Blank, Suggestion } from '@/core/blanks';
import { saySuggestion } from '@/core/wording';
import type { Overview } from '../desk/overview';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { useBlanksText } from '../text/blanks-texts';
import { sayValue } from './BlankRow';
import { suggestionsOf, type Draft } from './draft';
import { FigureField } from './FigureField';
import { lackingProfile } from './known-figures';
import { surenessOf } from './sureness-of';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0, boxSizing: 'border-box' },
  // Under the words of its choice.
  under: { paddingLeft: '36px', paddingBottom: tokens.spacingVerticalS },
});

const FIGURE = 'figure ';

interface BlankOptionsProps {
  readonly blank: Blank;
  readonly overview: Overview | null;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** What is typed of a profile text that lacks. */
  readonly profile: string;
  readonly onProfile: (text: string) => void;
}

/** All that may stand in a blank: what is suggested, another figure, words, or nothing yet. */
export function BlankOptions(props: BlankOptionsProps): ReactElement {
  const { blank, overview, draft, onDraft } = props;
  const words = useBlanksText();
  const draftOf = (value: string): Draft => {
    if (value === 'another') return { option: 'another', key: null };
    if (value === 'words') return { option: 'words', text: '' };
    return value === 'open' ? { option: 'open' } : { option: 'figure', key: value.slice(FIGURE.length) };
  };
  return (
    <RadioGroup
      aria-label={words.options}
      value={draft.option === 'figure' ? `${FIGURE}${draft.key}` : draft.option}
      onChange={(_, { value }) => onDraft(draftOf(value))}
    >
      {suggestionsOf(blank).map((suggestion) => (
        <SuggestedFigure key={suggestion.key} suggestion={suggestion} {...props} />
      ))}
      {overview !== null && <Radio value="another" label={words.anotherFigure} />}
      {draft.option === 'another' && overview !== null && (
        <Under>
          <FigureField
            lines={overview.figures}
            chosen={draft.key}
            onChoose={(key) => onDraft({ option: 'another', key })}
          />
        </Under>
      )}
      <Radio value="words" label={words.words} />
      {draft.option === 'words' && (
        <TextField
          label={words.wordsLabel}
          text={draft.text}
          onType={(text) => onDraft({ option: 'words', text })}
        />
      )}
      <Radio value="open" label={words.leave} />
    </RadioGroup>
  );
}

function SuggestedFigure({
  suggestion,
  overview,
  draft,
  profile,
  onProfile,
}: BlankOptionsProps & { readonly suggestion: Suggestion }): ReactElement {
  const { language } = usePane();
  const words = useBlanksText();
  const layout = useLayout();
  const { key } = suggestion;
  const isChosen = draft.option === 'figure' && draft.key === key;
  const lacking = isChosen ? lackingProfile(key, overview) : null;
  return (
    <>
      <Radio
        value={`${FIGURE}${key}`}
        disabled={overview === null}
        label={
          <>
            <div className={layout.strong}>{sayValue(suggestion, overview, words)}</div>
            <div className={layout.quiet}>
              {words.sureness[surenessOf(suggestion)]} ·{' '}
              {saySuggestion({ suggestion, alternatives: [] }, language)}
            </div>
          </>
        }
      />
      {lacking !== null && (
        <TextField
          label={words.profileLabel(lacking.label)}
          hint={words.profileHint}
          text={profile}
          onType={onProfile}
        />
      )}
    </>
  );
}

function TextField({
  label,
  hint,
  text,
  onType,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Under>
      <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
        <Input
          className={styles.input}
          size="small"
          value={text}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
    </Under>
  );
}

function Under({ children }: { readonly children: ReactElement }): ReactElement {
  return <div className={useStyles().under}>{children}</div>;
}
