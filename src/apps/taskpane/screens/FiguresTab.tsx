import type { ReactElement } from 'react';
import { FigureDetail, type FigureDetailProps } from './FigureDetail';
import { FiguresScreen } from './FiguresScreen';

/** All figures, or the one that was opened. */
export function FiguresTab({
  opened,
  onOpen,
  held,
  ...detail
}: Omit<FigureDetailProps, 'figureKey' | 'onBack'> & {
  /** The key of the figure that is shown; null: all of them. */
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
}): ReactElement {
  if (opened === null) return <FiguresScreen lines={held.overview.figures} onOpen={onOpen} />;
  return <FigureDetail key={opened} {...detail} held={held} figureKey={opened} onBack={() => onOpen(null)} />;
}
