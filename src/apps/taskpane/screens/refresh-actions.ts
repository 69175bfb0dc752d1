import type { DocumentStore } from '../state/document-store';
import type { ShowMark } from './deciding';

/** What a user may do about a refresh. */
export interface RefreshActions {
  readonly tick: (indexes: readonly number[], isOn: boolean) => void;
  readonly keep: (indexes: readonly number[], reason: string) => void;
  readonly keepPersons: (isOn: boolean) => void;
  readonly update: () => void;
  /** Takes back the newest so many writings. */
  readonly restore: (steps: number) => void;
  readonly readAgain: () => void;
  readonly dismissWritten: () => void;
  readonly show: ShowMark;
}

/** What is decided about a document is the same wherever it is open. */
export function decidingActions(
  document: DocumentStore,
): Pick<RefreshActions, 'tick' | 'keep' | 'keepPersons' | 'dismissWritten'> {
  return {
    tick: (indexes, isOn) => document.tick(indexes, isOn),
    keep: (indexes, reason) => document.keep(indexes, reason),
    keepPersons: (isOn) => document.keepPersons(isOn),
    dismissWritten: () => document.dismissWritten(),
  };
}
