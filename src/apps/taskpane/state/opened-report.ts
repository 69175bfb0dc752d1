import { AuditStore } from './audit-store';
import type { BlanksStore } from './blanks-store';
import { DocumentStore } from './document-store';
import { lateBlanks } from './late-blanks';
import type { LateStore } from './late-store';
import type { LedgerStore } from './ledger-store';
import { readChosenFiles, type ChosenFileHandle } from './read-chosen-files';

/** A report that was dropped, to be refreshed. */
export interface OpenedReport {
  readonly file: string;
  readonly document: DocumentStore;
  readonly audit: AuditStore;
  readonly blanks: LateStore<BlanksStore>;
  readonly bytes: () => Uint8Array;
}

/** Opens a report beside a ledger; null: there is no file. @throws Failure as a Word file does that can't be read */
export async function openReportFile(
  file: ChosenFileHandle,
  ledger: LedgerStore,
  now: () => Date,
): Promise<OpenedReport | null> {
  const [chosen] = await readChosenFiles([file]);
  if (chosen === undefined) return null;
  const { DocxFile } = await import(/* webpackChunkName: "docx-file" */ '@/adapters/docx-file');
  const opened = new DocxFile(chosen.bytes, chosen.name);
  const document = new DocumentStore(opened, now, () => ledger.get().held?.desk ?? null);
  const audit = new AuditStore(opened, document, ledger, now);
  const blanks = lateBlanks(opened, document, ledger, now, opened);
  return { file: chosen.name, document, audit, blanks, bytes: () => opened.toBytes() };
}
