import { Button } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../state/pane-context';
import { useLayout } from './use-layout';

/** A list of which only so many are drawn until somebody wants to see more. */
export function MoreList<Item>({
  items,
  step = 50,
  keyOf,
  children,
}: {
  readonly items: readonly Item[];
  readonly step?: number;
  readonly keyOf: (item: Item, index: number) => string;
  readonly children: (item: Item) => ReactNode;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  return (
    <div className={layout.column}>
      <ul className={layout.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + 4 * step)}>
          {text.program.more(left)}
        </Button>
      )}
    </div>
  );
}
