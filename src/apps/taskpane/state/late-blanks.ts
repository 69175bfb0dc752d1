import type { ReportHost } from '@/core/marks';
import type { BlanksStore, FileBytes } from './blanks-store';
import type { DocumentStore } from './document-store';
import { LateStore } from './late-store';
import type { LedgerStore } from './ledger-store';

/** 填空 of a document, loaded when somebody first asks for it. `file`: null where it is open in Word. */
export function lateBlanks(
  host: ReportHost,
  document: DocumentStore,
  ledger: LedgerStore,
  now: () => Date,
  file: FileBytes | null,
): LateStore<BlanksStore> {
  return new LateStore(async () => {
    const loaded = await import(/* webpackChunkName: "blanks" */ './blanks-store');
    return new loaded.BlanksStore(host, document, ledger, now, file);
  });
}
