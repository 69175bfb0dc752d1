/**
 * Marks: figures standing in a document, and the document's own record of them.
 * In: marks and record of a document, figures.  Out: planned edits, a record, tags and titles of marks.
 * Knows nothing of files, zip, Word or ledgers.
 */
export { recordFigure, RowRecords } from './build-record';
export { everyRow } from './every-row';
export type { Change, ChangeStatus } from './change';
export { lineStretches, whiteStretches } from './line-stretches';
export { standsAt } from './stands-at';
export { acceptanceName } from './acceptance-name';
export { addRecord } from './add-record';
export { asksTheSame, figureWithin, scopeIn } from './counted-scope';
export { editedMarks } from './edited-marks';
export { emptyRecord } from './empty-record';
export { joinRecords } from './join-records';
export { meantEdits, withChanged } from './meant-edits';
export { planRefresh } from './plan-refresh';
export type { RefreshChoices, RefreshPlan } from './plan-refresh';
export { isSameRecord, refreshFindings, renewRecord } from './refresh-record';
export { joinMappings } from './join-mappings';
export type {
  AcceptedFinding,
  DocumentRecord,
  FurtherRows,
  ManualText,
  RecordedChange,
  RecordedExclusion,
  RecordedFigure,
  RecordedMapping,
  RecordedRow,
  RecordedScope,
  RecordedVersion,
} from './record';
export { readRecords } from './read-records';
export { movedPlace, type Replaced } from './moved-place';
export { recordToAmend } from './record-to-amend';
export { recordedLedgers } from './recorded-ledgers';
export { describeScope } from './describe-scope';
export { recordFindings } from './record-findings';
export { RECORD_SETTING, RECORD_VERSION, recordNamespace } from './record-namespace';
export { recordVersion } from './record-version';
export { rowCounts } from './row-counts';
export { planRestore } from './plan-restore';
export type { RefreshedMark } from './plan-restore';
export { planVersionRestore, recordAfterRestore } from './restore-version';
export { requireSameScope } from './require-same-scope';
export type { TakenFigure } from './taken-figure';
export { settleRecord } from './settle-record';
export type {
  Adoption,
  AdoptionOutcome,
  DocumentParagraph,
  EditOptions,
  EditOutcome,
  EditProgress,
  LeftPlace,
  LeftReason,
  Mark,
  MarkEdit,
  ParagraphReach,
  PlacedMark,
  RecordReading,
  Release,
  ReportHost,
  Story,
  TableCell,
  TextSpan,
  TypedEdit,
  TypedOutcome,
  TypedPlace,
  UnwrittenMark,
  UnwrittenReason,
} from './report-host';
export { toMarkText } from './mark-text';
export { toOneLine } from './one-line';
export { formatRecord } from './format-record';
export { parseRecord } from './record-xml-parse';
export { TAG_PREFIX, tagOf } from './tag';
export { titleOf } from './title';
export { unexplainedTexts, type UnexplainedText } from './unexplained-texts';
export { tellsOfFigures } from './tells-of-figures';
