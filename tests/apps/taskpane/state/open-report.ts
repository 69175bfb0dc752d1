import { DocxFile } from '@/adapters/docx-file';
import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { ChosenFile, Desk } from '@/apps/taskpane/desk/desk';
import { DocumentStore } from '@/apps/taskpane/state/document-store';
import type { Mark, ReportHost } from '@/core/marks';
import { newDesk, NOTHING_ASKED, WRITTEN_AT } from '../desk/open-account';
import { meetingsFile } from '../desk/sample-files';
import { NOW } from './open-ledger';

/** Two 党课, one 支委会, in January and February. */
export const BEFORE = meetingsFile(
  '台账.xlsx',
  ['2021-01-05', '党课'],
  ['2021-02-05', '党课'],
  ['2021-01-06', '支委会'],
);
/** One more of each. */
export const AFTER = meetingsFile(
  '台账.xlsx',
  ['2021-01-05', '党课'],
  ['2021-02-05', '党课'],
  ['2021-03-05', '党课'],
  ['2021-01-06', '支委会'],
  ['2021-02-06', '支委会'],
);

const NARRATIVE = [
  '# {{报告年度}}年小结',
  '党课{{党课次数}}次，支委会{{支委会次数}}次，{{评价}}。',
  '【措辞】评价',
  '- 党课次数>2：较多',
  '- 其他：较少',
].join('\n');

/** A desk that read one ledger. `report`: what it is counted for, and its wordings, are those of this report. */
export async function deskOf(
  { name, bytes }: ChosenFile,
  report: Uint8Array | null = null,
): Promise<AccountDesk> {
  const desk = newDesk();
  const reading = report === null ? null : await new DocxFile(report, '').readRecord();
  const like = reading?.state === 'present' ? { like: reading.record } : {};
  const ledger = { name, bytes: new Uint8Array(bytes) };
  await desk.readFiles([ledger], { ...NOTHING_ASKED, ...like }, () => undefined);
  return desk;
}

/** A report of the ledger as it was before: it says 2021, 2, 1 and 较少. */
export async function earlierReport(): Promise<Uint8Array> {
  const desk = await deskOf(BEFORE);
  return desk.writeReportFile({
    narrative: { name: '小结.txt', text: NARRATIVE },
    annex: false,
    definitions: false,
    chart: null,
    keepsPersons: false,
    writtenAt: WRITTEN_AT,
  });
}

/** What a test has to say about a document goes before what its file does. */
export type Meddling = (file: DocxFile) => Partial<ReportHost>;

interface OpenedReport {
  readonly file: DocxFile;
  readonly store: DocumentStore;
}

/** A report open as a file, not read yet, beside a ledger. */
export function openedReport(
  bytes: Uint8Array,
  desk: () => Desk | null,
  meddling: Meddling = () => ({}),
): OpenedReport {
  const file = new DocxFile(new Uint8Array(bytes), '小结.docx');
  const host: ReportHost = {
    readMarks: () => file.readMarks(),
    readRecord: () => file.readRecord(),
    readParagraphs: () => file.readParagraphs(),
    applyEdits: (edits, options) => file.applyEdits(edits, options),
    writeTyped: (edits) => file.writeTyped(edits),
    adoptBlanks: (adoptions) => file.adoptBlanks(adoptions),
    releaseMarks: (releases, options) => file.releaseMarks(releases, options),
    writeRecord: (record) => file.writeRecord(record),
    ...meddling(file),
  };
  return { file, store: new DocumentStore(host, () => NOW, desk) };
}

/** What the marks say. */
export async function textsIn(file: { readMarks(): Promise<readonly Mark[]> }): Promise<readonly string[]> {
  return (await file.readMarks()).map(({ text }) => text);
}
