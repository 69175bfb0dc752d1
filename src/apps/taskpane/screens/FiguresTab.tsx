import type { ReactElement, ReactNode } from 'react';
import type { HeldLedger } from '../state/ledger-store';
import { FigureDetail } from './FigureDetail';
import { FiguresScreen } from './FiguresScreen';
import type { GoTo } from './RowPlace';

/** All figures, or the one that was opened. */
export function FiguresTab({
  held,
  opened,
  onOpen,
  goTo,
  children,
}: {
  readonly held: HeldLedger;
  /** The key of the figure that is shown; null: all of them. */
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly goTo: GoTo;
  /** What else can be done with the opened figure. */
  readonly children?: ReactNode;
}): ReactElement {
  if (opened === null) return <FiguresScreen lines={held.overview.figures} onOpen={onOpen} />;
  return (
    <FigureDetail key={opened} held={held} figureKey={opened} onBack={() => onOpen(null)} goTo={goTo}>
      {children}
    </FigureDetail>
  );
}
