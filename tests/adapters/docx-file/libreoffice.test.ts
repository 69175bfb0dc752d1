import { writeReport } from '@/adapters/docx-file';
import { hasLibreOffice, pagesInLibreOffice } from '#tests/ooxml/convert-with-libreoffice';
import { SAMPLE_RECORD, SAMPLE_REPORT } from './sample-report';

jest.setTimeout(120_000);

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

describeWithLibreOffice(
  'in LibreOffice (skipped where soffice and pdftotext are not installed) a report',
  () => {
    let pages: readonly string[] = [];

    beforeAll(async () => {
      pages = pagesInLibreOffice(await writeReport(SAMPLE_REPORT, SAMPLE_RECORD));
    });

    const withoutSpace = (page: string | undefined) => (page ?? '').replace(/\s/g, '');

    test('shows text and figures as one line of words', () => {
      expect(withoutSpace(pages.join(''))).toContain(
        '共召开党员大会5次、支委会12次、党小组会24次，党课4次，平均出勤率93.3%。',
      );
    });

    test('has its pages numbered between dashes', () => {
      const last = pages.map((page) => withoutSpace(page.trimEnd().split('\n').at(-1)));
      expect(last).toEqual(pages.map((_, index) => `—${index + 1}—`));
    });

    test('starts each annex on a new page', () => {
      const starts = pages
        .map(withoutSpace)
        .filter((page) => page.startsWith('2021年组织') || page.startsWith('2021年会议'));
      expect(starts).toHaveLength(2);
    });

    test('has pictures on one page with the title above and the text below them', () => {
      const [annex = ''] = pages.map(withoutSpace).filter((page) => page.startsWith('每月会议次数统计图'));
      expect(annex).toContain('每月会议次数统计图图中为各月数。');
    });

    test('repeats the headings of a table that runs over pages, and loses no row', () => {
      const annex = pages.map(withoutSpace).filter((page) => page.includes('序号日期类型主题应到实到'));
      expect(annex).toHaveLength(3);
      expect(withoutSpace(annex.join('')).match(/2021-\d\d-\d\d/g)).toHaveLength(60);
    });
  },
);
