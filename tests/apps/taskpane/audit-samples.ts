import type { DocxFile } from '@/adapters/docx-file';
import type { DocumentAsRead } from '@/apps/taskpane/desk/desk';
import { deskOf, BEFORE } from './state/open-report';
import { WRITTEN_AT } from './desk/open-account';

/** What stands in it of the ledger BEFORE: two 党课, one 支委会. */
const AUDITED_TEXT = [
  '# 2021年工作总结',
  '全年开展党课{{党课次数}}次，成效明显。',
  '支部全年开展党课2次。',
  '全年召开支委会4次。',
  '3月的党课应到25人，实到24人，出勤率95%。',
].join('\n');

/** A report in which somebody typed numbers: one that is right, one that is not, and a rate. */
export async function auditedReport(text = AUDITED_TEXT): Promise<Uint8Array> {
  const desk = await deskOf(BEFORE);
  return desk.writeReportFile({
    narrative: { name: '总结.txt', text },
    annex: false,
    definitions: false,
    keepsPersons: false,
    chart: null,
    writtenAt: WRITTEN_AT,
  });
}

export async function readAll(file: DocxFile): Promise<DocumentAsRead> {
  const reading = await file.readRecord();
  return {
    paragraphs: await file.readParagraphs(),
    marks: await file.readMarks(),
    record: reading.state === 'present' ? reading.record : null,
  };
}
