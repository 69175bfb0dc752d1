/**
 * Report: narrative × figures → a report document of blocks, marks and annex tables.
 * In: a narrative's text, figures.  Out: a ReportDocument, and findings about what it could not fill.
 * Knows nothing of ledgers, of documents' marks, files or Word: every number it writes is a figure.
 */
export { writeAnnex, writePictures, type AnnexDefinition, type TitledPicture } from './annex';
export { chooseNarrative, type NarrativeText } from './choose-narrative';
export { countByMonth } from './count-by-month';
export { fillNarrative } from './fill-narrative';
export { marksIn } from './marks-in';
export type { Narrative, NarrativeBlock, PhraseDefinition, Segment } from './narrative';
export { parseNarrative } from './parse-narrative';
export { parsePhrase } from './parse-phrase';
export type {
  Block,
  Heading,
  Inline,
  MarkInline,
  Paragraph,
  ParagraphRole,
  Picture,
  ReportDocument,
  Table,
  TableColumn,
} from './report-document';
export {
  CHARACTER,
  CHARACTER_SPACING,
  FONT,
  LINE,
  PAGE,
  SIZE,
  TEXT_HEIGHT,
  TEXT_WIDTH,
  type FontFace,
} from './report-layout';
export { titlesBeyondRefresh } from './titles-beyond-refresh';
