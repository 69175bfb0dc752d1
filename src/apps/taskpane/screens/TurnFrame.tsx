import { lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import type { DocumentState } from '../state/document-store';
import { usePane } from '../state/pane-context';
import type { TurnStore } from '../state/turn-store';
import { isWriting } from '../state/work';
import type { TurnActions } from './turn-actions';
import { TurnOffer } from './TurnOffer';

const TurnScreen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "turn-screen" */ './TurnScreen');
  return { default: loaded.TurnScreen };
});

/** The figures of a document, or next year's report in their place once somebody asked for it. */
export function TurnFrame({
  turn,
  state: { plan, work },
  year,
  isCounting,
  hint,
  onOpen,
  actions,
  children,
}: {
  /** Null: nobody asked for it. */
  readonly turn: TurnStore | null;
  readonly state: Pick<DocumentState, 'plan' | 'work'>;
  /** The ledger's. */
  readonly year: number;
  readonly isCounting: boolean;
  readonly hint: string;
  readonly onOpen: () => void;
  readonly actions: Pick<TurnActions, 'turn' | 'close' | 'showMark' | 'showText'>;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const isBusy = isWriting(work) || isCounting;
  if (turn === null) {
    return (
      <TurnOffer plan={plan} isBusy={isBusy} onOpen={onOpen}>
        {children}
      </TurnOffer>
    );
  }
  const all: TurnActions = {
    ...actions,
    tick: (names, isOn) => turn.tick(names, isOn),
    tellYear: (from) => void turn.tellYear(from),
  };
  return (
    <Suspense fallback={text.program.opening}>
      <TurnScreen turn={turn} year={year} isBusy={isBusy} hint={hint} actions={all} />
    </Suspense>
  );
}
