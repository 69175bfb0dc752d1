import { plural } from './plural';
import type { TraceText } from './trace-text';

export const enTrace: TraceText = {
  inDocument: (count) => `Figures in the document (${count})`,
  hintInWord:
    'Click a number in the document, or choose one below, to see the rows behind it. All this comes from the document’s own record: no ledger is needed.',
  hintOfFile:
    'Choose a figure to see the rows behind it. All this comes from the report’s own record: no ledger is needed.',
  all: 'All figures',
  goneFigures: (count) => `In the record, but in the document no more (${count})`,
  lacking: {
    missing:
      'The document carries no record, so the rows behind its numbers are not known. Choose a ledger and update once: that writes the record.',
    damaged:
      'The document’s record is damaged, so the rows behind its numbers are not known; the text was not affected. Choose a ledger and update once: that writes the record anew.',
    newer:
      'The document’s record was written by a newer version and can’t be read here. Please open it with that version.',
  },
  unknown:
    'The document’s record does not know this figure: it may have been copied from another document. Choose a ledger and update once to record it.',
  notInLedger: 'The ledger does not have this figure; this is what the document was written from.',
  manual: 'Set by hand: ',
  manualText: (text, date, reason) => `“${text}” (${date}): ${reason}`,
  noReason: 'no reason was given',
  byHand: (text, written) =>
    `The document says “${text}”, “${written}” was written: somebody has changed it since.`,
  earlier: (text, written) => `“${text}” in the document was written earlier; “${written}” was written last.`,
  shortened: 'There are very many rows: the record kept only some.',
  further: (count) =>
    `${plural(count, 'more row', 'more rows')} counted, of which only the places were kept:`,
  furtherRows: (sheet, rows) => `${sheet}, rows ${rows}`,
  writtenAt: (moment) => `Written ${moment}`,
  ledger: (file, hash) => `From the ledger ${file} (SHA-256 ${hash}…)`,
  noLedger: 'The record names no ledger',
  persons: (names) => `Persons: ${names}`,
  look: 'See this row',
  lookAt: (place) => `See this row: ${place}`,
  fold: 'Fold',
  foldOf: (place) => `Fold: ${place}`,
  moved: (place) => `This row now stands at ${place}.`,
  changed: 'What stands here now is not what was counted: it may have been edited, or be another row.',
  gone: 'The ledger does not have this row any more: it may have been deleted or rewritten.',
  rowOf: (place) => `The ledger’s ${place}`,
  column: (letters) => `Column ${letters}`,
  blank: '(blank)',
  basis: 'Which one to see',
  now: (value) => `The ledger now: ${value}`,
  asWritten: (value) => `As it was written: ${value}`,
  openAnnex: 'Annex of definitions',
  saveAnnex: 'Download the annex of definitions (.docx)',
  annexHint:
    'The annex lists every figure with its definition, sheets and rows, from the document’s own record; it is in Chinese.',
  annexOpened: 'The annex is open in another window. Save it if you need it.',
  definitions: 'With definitions',
  ofReport: 'Trace this report',
  report: 'Trace a report',
  reportHint:
    'Choose a finished report to see the rows behind its numbers, and go to each of them in this workbook.',
  chooseReport: 'Choose a report',
  dropReport: 'or drop a .docx report here',
  noFigures: (file) => `${file} holds no figures. Choose a report written by this program.`,
};
