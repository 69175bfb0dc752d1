import { useEffect, useState } from 'react';
import { usePane } from './pane-context';
import type { PaneLink } from './pane-link';

/** A pane's part in the live link, for as long as the pane is shown; null: there is none, or it did not come yet. */
export function useLink<Parts extends { readonly start: () => () => void }>(
  take: (link: PaneLink) => Parts,
): Parts | null {
  const { outside } = usePane();
  const [first] = useState(() => take);
  const [parts, setParts] = useState<Parts | null>(null);
  useEffect(() => {
    let isOver = false;
    let end: () => void = () => undefined;
    void outside.openLink().then((link) => {
      if (link === null || isOver) return;
      const taken = first(link);
      end = taken.start();
      setParts(taken);
    });
    return () => {
      isOver = true;
      end();
    };
  }, [outside, first]);
  return parts;
}
