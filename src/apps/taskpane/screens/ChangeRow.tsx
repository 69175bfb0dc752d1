import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import { BeforeAfter } from '../parts/BeforeAfter';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { canBeWritten, type ChangeGroup } from './group-changes';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  texts: { paddingTop: tokens.spacingVerticalSNudge },
});

/** Shows a mark in its document; null where the document is a file. */
export type ShowMark = ((index: number) => void) | null;

export interface ChangeRowProps {
  readonly group: ChangeGroup;
  readonly isTicked: boolean;
  readonly isBusy: boolean;
  readonly onTick: (isOn: boolean) => void;
  readonly onShow: ShowMark;
}

/** One figure of the document: its name, what it says and what it would say. */
export function ChangeRow({ group, isTicked, isBusy, onTick, onShow }: ChangeRowProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const texts = useId();
  const { label, indexes } = group;
  const [first] = indexes;
  return (
    <div className={styles.row}>
      {canBeWritten(group) && (
        <Checkbox
          aria-labelledby={texts}
          disabled={isBusy}
          checked={isTicked}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      )}
      <div id={texts} className={mergeClasses(layout.grows, styles.texts)}>
        <div>
          {label}
          {indexes.length > 1 && <span className={layout.quiet}> {text.refresh.places(indexes.length)}</span>}
        </div>
        <OldAndNew group={group} />
      </div>
      {onShow !== null && first !== undefined && (
        <Button
          appearance="subtle"
          aria-label={text.refresh.show(label)}
          title={text.refresh.show(label)}
          icon={<LocationRegular />}
          onClick={() => onShow(first)}
        />
      )}
    </div>
  );
}

function OldAndNew({ group }: { readonly group: ChangeGroup }): ReactElement {
  if (!canBeWritten(group)) return <div>{group.old}</div>;
  return <BeforeAfter before={group.old} after={group.new} />;
}
