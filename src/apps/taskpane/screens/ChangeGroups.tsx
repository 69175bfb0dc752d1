import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Change } from '@/core/marks';
import type { Why } from '../desk/review';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { PaneText } from '../text/pane-text';
import { ChangeRow } from './ChangeRow';
import type { Deciding } from './deciding';
import { groupChanges, KIND_ORDER, type ChangeGroup, type ChangeKind } from './group-changes';

type Undecided = Exclude<ChangeKind, 'changed'>;
const UNDECIDED = KIND_ORDER.filter((kind): kind is Undecided => kind !== 'changed');

interface GroupsProps {
  readonly groups: readonly ChangeGroup[];
  readonly deciding: Deciding;
  readonly whys: ReadonlyMap<string, Why>;
}

/** All marks of a document by what would become of them, each with why. */
export function ChangeGroups({
  changes,
  whys = [],
  deciding,
}: {
  readonly changes: readonly Change[];
  readonly whys?: readonly Why[] | undefined;
  readonly deciding: Deciding;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const groups = groupChanges(changes);
  const changed = groups.get('changed') ?? [];
  const isUpToDate = changes.every(({ status }) => status === 'same');
  const shared = { deciding, whys: new Map(whys.map((why) => [why.key, why])) };
  return (
    <div className={layout.column}>
      {changed.length === 0 && (
        <div role="status">{isUpToDate ? text.refresh.upToDate : text.refresh.upToDateExcept}</div>
      )}
      {changed.length > 0 && (
        <Section title={text.refresh.changed(marksIn(changed).length)}>
          <TickAll groups={changed} deciding={deciding} />
          <ChangeList groups={changed} {...shared} />
        </Section>
      )}
      {UNDECIDED.map((kind) => {
        const items = groups.get(kind) ?? [];
        const hint = hintOf(kind, text);
        return (
          items.length > 0 && (
            <Section
              key={kind}
              title={titleOf(kind, marksIn(items).length, text)}
              isOpenAtFirst={kind === 'edited'}
            >
              {hint !== null && <div className={layout.quiet}>{hint}</div>}
              <ChangeList groups={items} {...shared} />
            </Section>
          )
        );
      })}
    </div>
  );
}

function titleOf(kind: Undecided, count: number, { refresh, review }: PaneText): string {
  return kind === 'manual' ? review.manual(count) : refresh.others[kind](count);
}

function hintOf(kind: Undecided, { refresh, review }: PaneText): string | null {
  if (kind === 'same') return null;
  return kind === 'manual' ? review.manualHint : refresh.hints[kind];
}

function TickAll({
  groups,
  deciding: { ticks, isBusy, onTick },
}: Pick<GroupsProps, 'groups' | 'deciding'>): ReactElement {
  const { text } = usePane();
  const indexes = marksIn(groups);
  const ticked = indexes.filter((index) => ticks.has(index)).length;
  return (
    <Checkbox
      label={text.refresh.all}
      disabled={isBusy}
      checked={ticked === indexes.length ? true : ticked === 0 ? false : 'mixed'}
      onChange={(_, { checked }) => onTick(indexes, checked === true)}
    />
  );
}

function ChangeList({ groups, whys, deciding }: GroupsProps): ReactElement {
  return (
    <MoreList items={groups} keyOf={({ indexes }) => indexes.join()}>
      {(group) => <ChangeRow group={group} why={whys.get(group.key) ?? null} deciding={deciding} />}
    </MoreList>
  );
}

function marksIn(groups: readonly ChangeGroup[]): readonly number[] {
  return groups.flatMap(({ indexes }) => indexes);
}
