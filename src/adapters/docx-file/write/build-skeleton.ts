import { createPackage, encodePart, openPackage } from '@/adapters/opc-package';
import { PAGE, SIZE } from '@/core/report';
import { findMainDocument } from '../main-document';
import { addRecordPart } from '../record/write-record-part';
import { corePropertiesXml } from './core-properties';
import { fontTableXml } from './font-table';
import { splitAfter } from './split-after';
import { FOOTER_STYLE, REPORT_STYLES } from './report-styles';

/** What docx's options cannot say, and what it leaves out. */
const ADDITIONS = [
  {
    // Its character styles are based on this one.
    part: 'word/styles.xml',
    landmark: '</w:docDefaults>',
    xml:
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
      '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  },
  {
    // A page has 22 lines and no fewer (4.2.3), so that single lines are not kept away from its edges; no space
    // between a number and its measure word (GB/T 15835-2011).
    part: 'word/styles.xml',
    landmark: '<w:name w:val="Normal"/><w:qFormat/>',
    xml: '<w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>',
  },
  {
    part: 'word/settings.xml',
    landmark: '<w:evenAndOddHeaders/>',
    xml: '<w:characterSpacingControl w:val="compressPunctuation"/>',
  },
] as const;

/**
 * A report without text: page, styles, page numbers, and the place of its record. The same for every report, so it is
 * kept in `report-skeleton.txt`, in base64: no program needs docx to write one.
 */
export async function buildSkeleton(): Promise<Uint8Array> {
  const { Document, Footer, Packer, PageNumber, Paragraph, TextRun } = await import('docx');
  const { width, height, ...margin } = PAGE;
  // One character in from the outer edge (7.5).
  const pageNumber = (alignment: 'left' | 'right') => {
    const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
    const indent = { [alignment]: SIZE.pageNumber * 10 };
    return new Footer({
      children: [new Paragraph({ style: FOOTER_STYLE, alignment, indent, children: [run] })],
    });
  };
  const document = new Document({
    styles: REPORT_STYLES,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [],
      },
    ],
  });
  const written = new Uint8Array(await Packer.toArrayBuffer(document));
  const opened = openPackage(written, { file: 'report.docx' });
  const texts = new Map([
    ['word/fontTable.xml', fontTableXml()],
    // Without the time of building, which every report puts its own in place of.
    ['docProps/core.xml', corePropertiesXml('', '')],
  ]);
  for (const { part, landmark, xml } of ADDITIONS) {
    texts.set(part, splitAfter(texts.get(part) ?? opened.text(part), landmark).join(xml));
  }
  const parts = opened.names().map((name): [string, Uint8Array] => [name, opened.bytes(name)]);
  const changed = Array.from(texts, ([part, text]): [string, Uint8Array] => [part, encodePart(text)]);
  const record = addRecordPart(opened, findMainDocument(opened), '');
  // Without the time at which docx wrote them, so that all reports can take these parts as they are packed here.
  return createPackage(new Map([...parts, ...changed, ...record]));
}
