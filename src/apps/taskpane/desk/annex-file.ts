import { writeReport } from '@/adapters/docx-file';
import { definitionsReport } from '@/core/annex';
import type { DocumentRecord, Mark } from '@/core/marks';
import type { Pack } from '@/core/pack';

/** A document as far as its annex tells of it. */
export interface AnnexedDocument {
  readonly file: string;
  readonly record: DocumentRecord;
  readonly marks: readonly Mark[];
}

/** 口径附件 of a document as the bytes of a file of its own. */
export function annexFile({ file, record, marks }: AnnexedDocument, pack: Pack): Promise<Uint8Array> {
  const annex = definitionsReport(file, record, marks, pack);
  return writeReport(annex.report, annex.record);
}
