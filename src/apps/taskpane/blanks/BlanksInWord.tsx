import { Spinner } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { FailureBar } from '../parts/FailureBar';
import { NoticeBar } from '../parts/NoticeBar';
import type { BlanksStore } from '../state/blanks-store';
import { passageOfBlank } from '../state/passage-of';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import { useBusy } from '../state/use-busy';
import { useStore } from '../state/use-store';
import type { WordSession } from '../state/word-session';
import { BlanksPanel } from './BlanksPanel';

/** 填空 of the document open in Word, which scrolls along. */
export function BlanksInWord({ session }: { readonly session: WordSession }): ReactElement {
  const { text } = usePane();
  const { value: store, failure } = useAnswer(() => session.blanks.open(), [session]);
  if (failure !== null) return <FailureBar failure={failure} />;
  if (store === null) return <Spinner size="small" label={text.program.opening} />;
  return <WordBlanks session={session} store={store} />;
}

function WordBlanks({
  session,
  store,
}: {
  readonly session: WordSession;
  readonly store: BlanksStore;
}): ReactElement {
  const { text } = usePane();
  const { held } = useStore(session.ledger);
  const { cautions } = useStore(session);
  const { at } = useStore(store);
  useEffect(() => {
    const blank = at === null ? undefined : store.get().found?.blanks[at - 1];
    const passage = blank === undefined ? null : passageOfBlank(blank);
    if (passage !== null) void session.showPassage(passage);
  }, [at, session, store]);
  return (
    <BlanksPanel store={store} held={held} isBusy={useBusy(session)} showsText={false}>
      {cautions?.trackChanges === 'on' && <NoticeBar intent="warning">{text.refresh.trackChanges}</NoticeBar>}
    </BlanksPanel>
  );
}
