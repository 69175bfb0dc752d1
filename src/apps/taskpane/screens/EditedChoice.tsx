import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import type { Deciding } from './deciding';
import type { ChangeGroup } from './group-changes';

/** Signs of a reason. */
const LONGEST_REASON = 200;

type Choice = 'keepMine' | 'useLedger' | 'later';
const CHOICES: readonly Choice[] = ['keepMine', 'useLedger', 'later'];

const useStyles = makeStyles({
  // In line with the texts above; beside one another as far as there is room.
  choices: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // The buttons at the foot stand before what is behind them.
  input: { scrollMarginBottom: '120px' },
});

interface EditedProps {
  readonly group: ChangeGroup;
  readonly deciding: Deciding;
}

/** A number somebody changed by hand: keep it and say why, take the ledger's, or leave it open. */
export function EditedChoice({
  group: { indexes },
  labelledBy,
  deciding: { ticks, kept, isBusy, onTick, onKeep },
}: EditedProps & {
  /** The id of what names the figure. */
  readonly labelledBy: string;
}): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const [first = -1] = indexes;
  const reason = kept.get(first);
  const ticked = ticks.has(first) ? 'useLedger' : 'later';
  const decide: Readonly<Record<Choice, () => void>> = {
    keepMine: () => onKeep(indexes, ''),
    useLedger: () => onTick(indexes, true),
    later: () => onTick(indexes, false),
  };
  return (
    <>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        aria-labelledby={labelledBy}
        disabled={isBusy}
        value={reason === undefined ? ticked : 'keepMine'}
        onChange={(_, { value }) => decide[value as Choice]()}
      >
        {CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={text.review[choice]} />
        ))}
      </RadioGroup>
      {reason !== undefined && (
        <ReasonField reason={reason} isBusy={isBusy} onType={(typed) => onKeep(indexes, typed)} />
      )}
    </>
  );
}

function ReasonField({
  reason,
  isBusy,
  onType,
}: {
  readonly reason: string;
  readonly isBusy: boolean;
  readonly onType: (reason: string) => void;
}): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const isMissing = reason.trim() === '';
  return (
    <Field
      label={text.review.reason}
      required
      validationState={isMissing ? 'warning' : 'none'}
      validationMessage={isMissing ? text.review.reasonMissing : null}
    >
      <Input
        autoFocus
        input={{ className: styles.input }}
        disabled={isBusy}
        maxLength={LONGEST_REASON}
        placeholder={text.review.reasonHint}
        value={reason}
        onChange={(_, { value }) => onType(value)}
      />
    </Field>
  );
}
