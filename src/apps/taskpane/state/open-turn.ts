import type { DocumentStore } from './document-store';
import type { LedgerStore } from './ledger-store';
import type { TurnStore } from './turn-store';

/** The turn of a document's year, loaded when somebody first asks for it. */
export async function openTurn(
  document: DocumentStore,
  ledger: LedgerStore,
  now: () => Date,
): Promise<TurnStore> {
  const loaded = await import(/* webpackChunkName: "turn-store" */ './turn-store');
  return new loaded.TurnStore(document, ledger, now);
}
