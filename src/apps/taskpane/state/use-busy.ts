import { useStore } from './use-store';
import { isWriting } from './work';
import type { WordSession } from './word-session';

/** Is something being written in Word, or being counted that would be written? */
export function useBusy(session: WordSession): boolean {
  const { work } = useStore(session);
  const { work: ofLedger } = useStore(session.ledger);
  const { work: ofDocument } = useStore(session.document);
  return work !== null || ofLedger !== null || isWriting(ofDocument);
}
