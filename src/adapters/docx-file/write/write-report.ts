import { encodePart, encodePieces, rewritePackage, type NativeCompression } from '@/adapters/opc-package';
import { formatRecord, type DocumentRecord } from '@/core/marks';
import type { ReportDocument } from '@/core/report';
import { addPictures } from './add-pictures';
import { addBody } from './add-body';
import { corePropertiesXml } from './core-properties';
import { reportSkeleton } from './report-skeleton';
import { splitAfter } from './split-after';

/** A report as a .docx file with its record. The same report and record give the same bytes anywhere, any time. */
export async function writeReport(
  report: ReportDocument,
  record: DocumentRecord,
  native: NativeCompression | null = null,
): Promise<Uint8Array> {
  const { opened: skeleton, main, recordPart } = await reportSkeleton();
  const [before, after] = splitAfter(main.xml, '<w:body>');
  const pieces = [before];
  addBody(report.blocks, pieces);
  pieces.push(after);
  const pictures = report.blocks.filter((block) => block.type === 'picture');
  const opened = addPictures(skeleton, main.part, pictures);
  const changes = new Map([
    [main.part, encodePieces(pieces)],
    ['docProps/core.xml', encodePart(corePropertiesXml(report.title, record.writtenAt))],
    [recordPart, encodePart(formatRecord(record))],
  ]);
  return rewritePackage(opened, changes, native);
}
