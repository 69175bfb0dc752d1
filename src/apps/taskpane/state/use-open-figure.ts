import { useState } from 'react';
import type { TabName } from '../parts/Workspace';

interface OpenFigure {
  /** Its key; null: the list is shown. */
  readonly opened: string | null;
  /** Shows a figure that is named on another tab. */
  readonly trace: (key: string) => void;
  /** Shows a figure of the list; null closes it, and leads back to where it was named. */
  readonly open: (key: string | null) => void;
}

/** The figure whose rows are shown, under the tab of figures. */
export function useOpenFigure(tab: TabName, choose: (tab: TabName) => void): OpenFigure {
  const [opened, setOpened] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<TabName>('figures');
  return {
    opened,
    trace: (key) => {
      setCameFrom(tab);
      setOpened(key);
      choose('figures');
    },
    open: (key) => {
      setOpened(key);
      if (key === null) choose(cameFrom);
      setCameFrom('figures');
    },
  };
}
