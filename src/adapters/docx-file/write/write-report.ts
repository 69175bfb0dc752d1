import { encodePart, rewritePackage, type NativeCompression } from '@/adapters/opc-package';
import type { DocumentRecord } from '@/core/marks';
import type { ReportDocument } from '@/core/report';
import { addPictures } from './add-pictures';
import { bodyXml } from './body-xml';
import { corePropertiesXml } from './core-properties';
import { insertAfter } from './insert-after';
import { findMainDocument } from '../main-document';
import { reportSkeleton } from './report-skeleton';
import { writeRecordPart } from '../record/write-record-part';

/** A report as a .docx file with its record. The same report and record give the same bytes anywhere, any time. */
export async function writeReport(
  report: ReportDocument,
  record: DocumentRecord,
  native: NativeCompression | null = null,
): Promise<Uint8Array> {
  const skeleton = await reportSkeleton();
  const main = findMainDocument(skeleton);
  const document = insertAfter(main.xml, '<w:body>', bodyXml(report.blocks));
  const pictures = report.blocks.filter((block) => block.type === 'picture');
  const opened = addPictures(skeleton, main.part, pictures);
  const changes = new Map([
    [main.part, encodePart(document)],
    ['docProps/core.xml', encodePart(corePropertiesXml(report.title, record.writtenAt))],
    ...writeRecordPart(opened, main, record, null),
  ]);
  return rewritePackage(opened, changes, native);
}
