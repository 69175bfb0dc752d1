import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Why } from '../desk/review';
import { BeforeAfter } from '../parts/BeforeAfter';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { Deciding } from './deciding';
import { EditedChoice } from './EditedChoice';
import { canBeWritten, type ChangeGroup } from './group-changes';
import { ManualChoice } from './ManualChoice';
import { WhyLine } from './WhyLine';
import { ShowMarkButton } from './ShowMarkButton';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  texts: { paddingTop: tokens.spacingVerticalSNudge },
});

export interface ChangeRowProps {
  readonly group: ChangeGroup;
  /** Null: there is nothing to be explained. */
  readonly why: Why | null;
  readonly deciding: Deciding;
}

/** One figure of the document: its name, what it says and would say, why, and what is to become of it. */
export function ChangeRow({ group, why, deciding }: ChangeRowProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const texts = useId();
  const { label, indexes, status, manual } = group;
  const { ticks, isBusy, onTick, onShow } = deciding;
  const [first] = indexes;
  return (
    <div className={styles.row}>
      {canBeWritten(group) && status !== 'edited' && (
        <Checkbox
          aria-labelledby={texts}
          disabled={isBusy}
          checked={indexes.every((index) => ticks.has(index))}
          onChange={(_, { checked }) => onTick(indexes, checked === true)}
        />
      )}
      <div className={mergeClasses(layout.grows, styles.texts)}>
        <div id={texts}>
          <div>
            {label}
            {indexes.length > 1 && (
              <span className={layout.quiet}> {text.refresh.places(indexes.length)}</span>
            )}
          </div>
          <OldAndNew group={group} />
        </div>
        {why !== null && <WhyLine why={why} status={status} />}
        {manual !== null && <ManualChoice group={group} manual={manual} deciding={deciding} />}
        {status === 'edited' && manual === null && (
          <EditedChoice group={group} labelledBy={texts} deciding={deciding} />
        )}
      </div>
      <ShowMarkButton label={label} mark={first} onShow={onShow} />
    </div>
  );
}

function OldAndNew({ group }: { readonly group: ChangeGroup }): ReactElement {
  if (!canBeWritten(group)) return <div>{group.old}</div>;
  return <BeforeAfter before={group.old} after={group.new} />;
}
