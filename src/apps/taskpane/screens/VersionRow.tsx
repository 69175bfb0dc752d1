import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RecordedVersion } from '@/core/marks';
import { BeforeAfter } from '../parts/BeforeAfter';
import { Disclosure } from '../parts/Disclosure';
import { formatMoment } from '../parts/format-moment';
import { MoreList } from '../parts/MoreList';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  back: { margin: `${tokens.spacingVerticalXS} 0` },
});

/** Signs of a hash that tell one ledger from another. */
const HASH_SIGNS = 8;

interface VersionProps {
  readonly version: RecordedVersion;
}

/** One writing: when, of which ledgers, what it changed, and the way back to before it. */
export function VersionRow({
  version,
  isBusy,
  onRestore,
}: VersionProps & { readonly isBusy: boolean; readonly onRestore: () => void }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { action, writtenAt, ledgers, changes, left } = version;
  const named = ledgers.map(({ file, sha256 }) => text.versions.ledger(file, sha256.slice(0, HASH_SIGNS)));
  const moment = formatMoment(writtenAt);
  const told = text.versions.changes(changes.length);
  return (
    <div className={styles.row}>
      <div>
        <span className={layout.strong}>{moment}</span> {text.versions.actions[action]}
      </div>
      <div className={layout.quiet}>{named.join('、')}</div>
      {changes.length + left.length === 0 ? (
        <div className={layout.quiet}>{told}</div>
      ) : (
        <Disclosure title={told}>
          <VersionChanges version={version} />
        </Disclosure>
      )}
      <Button
        size="small"
        aria-label={`${text.versions.restore} ${moment}`}
        className={styles.back}
        disabled={isBusy}
        onClick={onRestore}
      >
        {text.versions.restore}
      </Button>
    </div>
  );
}

function VersionChanges({ version: { changes, left } }: VersionProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const changed = changes.flatMap(({ key, label, marks }) =>
    marks
      .filter(({ before, after }) => before !== after)
      .map(({ before, after }, index) => ({ name: `${key} ${index}`, label, before, after })),
  );
  return (
    <div className={layout.column}>
      <MoreList items={changed} step={10} keyOf={({ name }) => name}>
        {({ label, before, after }) => <TextsOf label={label} before={before} after={after} />}
      </MoreList>
      {left.length > 0 && (
        <div>
          <div className={layout.quiet}>{text.versions.left}</div>
          <MoreList items={left} step={10} keyOf={({ key }, index) => `${key} ${index}`}>
            {({ label, text: before, offered }) => <TextsOf label={label} before={before} after={offered} />}
          </MoreList>
        </div>
      )}
    </div>
  );
}

function TextsOf({
  label,
  before,
  after,
}: {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}): ReactElement {
  const layout = useLayout();
  return (
    <div className={layout.wrap}>
      {label}
      <BeforeAfter before={before} after={after} />
    </div>
  );
}
