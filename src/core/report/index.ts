/**
 * Report: narrative × figures → a report document of blocks, marks and annex tables.
 * In: a narrative's text, figures.  Out: a ReportDocument, and findings about what it could not fill.
 * Knows nothing of ledgers, of documents' marks, files or Word: every number it writes is a figure.
 */
export { writeAnnex, type AnnexDefinition } from './annex';
export { fillNarrative } from './fill-narrative';
export { marksIn, plainTables } from './marks-in';
export { missingText } from './missing-text';
export type { Narrative, NarrativeBlock, PhraseDefinition, Segment } from './narrative';
export { parseNarrative } from './parse-narrative';
export { parsePhrase, phraseFigure } from './parse-phrase';
export type {
  Block,
  Heading,
  Inline,
  MarkInline,
  Paragraph,
  ParagraphRole,
  ReportDocument,
  Table,
  TableColumn,
} from './report-document';
