import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Change, ChangeStatus } from '@/core/marks';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { ChangeRow, type ShowMark } from './ChangeRow';
import { groupChanges, STATUS_ORDER, type ChangeGroup } from './group-changes';

type Undecided = Exclude<ChangeStatus, 'changed'>;
const UNDECIDED = STATUS_ORDER.filter((status): status is Undecided => status !== 'changed');

/** How marks are chosen to be written. */
export interface Ticking {
  readonly ticks: ReadonlySet<number>;
  readonly isBusy: boolean;
  readonly onTick: (indexes: readonly number[], isOn: boolean) => void;
  readonly onShow: ShowMark;
}

/** All marks of a document by what would become of them. */
export function ChangeGroups({
  changes,
  ticking,
}: {
  readonly changes: readonly Change[];
  readonly ticking: Ticking;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const groups = groupChanges(changes);
  const changed = groups.get('changed') ?? [];
  const isUpToDate = changes.every(({ status }) => status === 'same');
  return (
    <div className={layout.column}>
      {changed.length === 0 && (
        <div role="status">{isUpToDate ? text.refresh.upToDate : text.refresh.upToDateExcept}</div>
      )}
      {changed.length > 0 && (
        <Section title={text.refresh.changed(marksIn(changed).length)}>
          <TickAll groups={changed} ticking={ticking} />
          <ChangeList groups={changed} ticking={ticking} />
        </Section>
      )}
      {UNDECIDED.map((status) => {
        const items = groups.get(status) ?? [];
        const title = text.refresh.others[status](marksIn(items).length);
        return (
          items.length > 0 && (
            <Section key={status} title={title} isOpenAtFirst={status === 'edited'}>
              {status !== 'same' && <div className={layout.quiet}>{text.refresh.hints[status]}</div>}
              <ChangeList groups={items} ticking={ticking} />
            </Section>
          )
        );
      })}
    </div>
  );
}

interface GroupsProps {
  readonly groups: readonly ChangeGroup[];
  readonly ticking: Ticking;
}

function TickAll({ groups, ticking: { ticks, isBusy, onTick } }: GroupsProps): ReactElement {
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

function ChangeList({ groups, ticking: { ticks, isBusy, onTick, onShow } }: GroupsProps): ReactElement {
  return (
    <MoreList items={groups} keyOf={({ indexes }) => indexes.join()}>
      {(group) => (
        <ChangeRow
          group={group}
          isTicked={group.indexes.every((index) => ticks.has(index))}
          isBusy={isBusy}
          onTick={(isOn) => onTick(group.indexes, isOn)}
          onShow={onShow}
        />
      )}
    </MoreList>
  );
}

function marksIn(groups: readonly ChangeGroup[]): readonly number[] {
  return groups.flatMap(({ indexes }) => indexes);
}
