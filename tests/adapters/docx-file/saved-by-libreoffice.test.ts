import { DocxFile, writeReport } from '@/adapters/docx-file';
import { hasLibreOffice, savedByLibreOffice } from '#tests/ooxml/convert-with-libreoffice';
import { SAMPLE_RECORD, SAMPLE_REPORT } from './sample-report';

jest.setTimeout(180_000);

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

describeWithLibreOffice(
  'a report saved by LibreOffice as .docx (skipped where soffice and pdftotext are not installed)',
  () => {
    let saved: DocxFile;

    beforeAll(async () => {
      saved = new DocxFile(savedByLibreOffice(await writeReport(SAMPLE_REPORT, SAMPLE_RECORD)), 'saved.docx');
    });

    test('still traces: its record is there as it was written', async () => {
      expect(await saved.readRecord()).toEqual({ state: 'present', record: SAMPLE_RECORD });
    });

    test('has all its marks or none: LibreOffice 7.4 loses the tags, later ones may keep them', async () => {
      const report = new DocxFile(await writeReport(SAMPLE_REPORT, SAMPLE_RECORD), 'report.docx');
      const { length } = await report.readMarks();
      expect([0, length]).toContain((await saved.readMarks()).length);
    });
  },
);
