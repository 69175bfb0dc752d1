import type { ReactElement } from 'react';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { ProseItems } from './prose-items';
import { ProseRow, type ShowText } from './ProseRow';

const LOOKED_AT = ['doubtful', 'bound', 'stale'] as const;

/** What was typed of the year and is left to a person. */
export function ProseSections({
  items,
  onShow,
}: {
  readonly items: ProseItems;
  readonly onShow: ShowText;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <>
      {LOOKED_AT.map(
        (name) =>
          items[name].length > 0 && (
            <Section key={name} title={text.turn.prose[name](items[name].length)}>
              <div className={layout.quiet}>{text.turn.proseHints[name]}</div>
              <MoreList items={items[name]} keyOf={({ name: of }) => of}>
                {(item) => <ProseRow item={item} onShow={onShow} />}
              </MoreList>
            </Section>
          ),
      )}
    </>
  );
}
