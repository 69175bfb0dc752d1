import { DocxFile } from '@/adapters/docx-file';
import { describeReportHost } from './describe-report-host';

describeReportHost('a .docx file', (bytes) => {
  const file = new DocxFile(bytes, 'report.docx');
  return Promise.resolve({ host: file, toBytes: () => file.toBytes(), close: () => undefined });
});
