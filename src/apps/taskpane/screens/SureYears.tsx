import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { ProseItem } from './prose-items';
import { ProseRow, type ShowText } from './ProseRow';

/** Years that become live: all of them, unless somebody unticks some. */
export function SureYears({
  items,
  unticked,
  isBusy,
  onTick,
  onShow,
}: {
  readonly items: readonly ProseItem[];
  readonly unticked: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onTick: (names: readonly string[], isOn: boolean) => void;
  readonly onShow: ShowText;
}): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  if (items.length === 0) return null;
  const ticked = items.filter(({ name }) => !unticked.has(name)).length;
  const names = items.map(({ name }) => name);
  return (
    <Section title={text.turn.prose.sure(items.length)}>
      <div className={layout.quiet}>{text.turn.proseHints.sure}</div>
      {items.length > 1 && (
        <Checkbox
          label={text.turn.all}
          disabled={isBusy}
          checked={ticked === items.length ? true : ticked === 0 ? false : 'mixed'}
          onChange={(_, { checked }) => onTick(names, checked === true)}
        />
      )}
      <MoreList items={items} keyOf={({ name }) => name}>
        {(item) => (
          <ProseRow
            item={item}
            tick={{
              isTicked: !unticked.has(item.name),
              isBusy,
              onTick: (isOn) => onTick([item.name], isOn),
            }}
            onShow={onShow}
          />
        )}
      </MoreList>
    </Section>
  );
}
