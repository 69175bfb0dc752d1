import { DocxFile, writeReport } from '@/adapters/docx-file';
import {
  hasLibreOffice,
  savedByLibreOffice,
  versionOfLibreOffice,
} from '#tests/ooxml/convert-with-libreoffice';
import { SAMPLE_RECORD, SAMPLE_REPORT } from './sample-report';

jest.setTimeout(180_000);

/** How many of the marks a version leaves, as it was seen: 7.4 none, 25.2 all; what lies between nobody has tried. */
function marksLeft(all: number): readonly number[] {
  const [major, minor] = versionOfLibreOffice();
  const version = major * 100 + minor;
  if (version <= 704) return [0];
  return version >= 2502 ? [all] : [0, all];
}

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

    test('has all its marks from 25.2 on; 7.4 loses their tags', async () => {
      const report = new DocxFile(await writeReport(SAMPLE_REPORT, SAMPLE_RECORD), 'report.docx');
      const marks = await report.readMarks();
      const left = await saved.readMarks();
      expect(marksLeft(marks.length)).toContain(left.length);
      if (left.length > 0) expect(left.map(({ tag }) => tag)).toEqual(marks.map(({ tag }) => tag));
    });
  },
);
