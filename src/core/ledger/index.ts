/**
 * Ledger: workbooks as people keep them → typed records, each with its source row, plus findings.
 * In: grids of cells (Workbook) and a model of a trade's ledgers.  Out: a Ledger; it never stops at a fault.
 * Knows nothing of figures, reports, files, Office, or of any one trade.
 */
export { nameIn } from './branch-name';
export { BUILT_IN_FORMATS } from './built-in-formats';
export { cellText } from './cell-text';
export { CHOICES_SHEET, ChoiceLists } from './choice-lists';
export { columnRule, type ColumnRule } from './column-rule';
export { fieldText } from './field-text';
export {
  FIGURE_SHEET,
  findFigureHeading,
  type FigureHeading,
  type FigureSheet,
  type FigureSheetColumn,
  type FigureSheetRow,
} from './figure-sheet';
export { hidesDay, isDateFormat, isTimeFormat } from './date-format';
export { heldMerges } from './held-merges';
export type { ExclusionReason, FieldValue, Ledger, LedgerFile, LedgerRecord, LedgerTable } from './ledger';
export type { CountingNote } from './counting-note';
export type { HeadCounts, MissingBeside } from './head-counts-model';
export type { KindSource } from './kind-source';
export type {
  ColumnModel,
  ForYear,
  Identity,
  LedgerModel,
  RoleModel,
  Term,
  Vocabulary,
} from './ledger-model';
export type { OtherBodies } from './other-bodies-model';
export type { ProfileEntry, ProfileModel } from './profile-model';
export { mappableSheets, type Doubt, type MappableSheet } from './mapping/doubtful-sheets';
export { formatMapping, mappingLabel, parseMapping } from './mapping/mapping-text';
export {
  proposeMapping,
  type MappingProposal,
  type ProposedColumn,
  type ProposedRole,
} from './mapping/propose-mapping';
export {
  mappableColumns,
  mappableRoles,
  namesOfRole,
  resolveMapping,
  type MappingFault,
} from './mapping/resolve-mapping';
export { IGNORED, NO_MAPPINGS, type Mappings, type SheetMapping } from './mapping/sheet-mapping';
export { branchesIn, isUnfilled, rowsOfYears, yearsIn } from './ledger-contents';
export { compactHeading } from './match-headings';
export {
  numberCell,
  numberFormatCode,
  readNumberFormat,
  SERIAL_OF_1904,
  type NumberFormat,
} from './number-cell';
export { readLedger } from './read-ledger';
export { findingsForBranch } from './report-branches';
export { readSources, type ReadLedgers } from './read-sources';
export type { ReadingRules } from './reading-rules';
export { rowAsWritten, type RowPlace, type WrittenCell } from './row-as-written';
export { RowCells } from './row-cells';
export { likenessReader } from './row-likeness';
export { isRunningNumber } from './running-number';
export { tableCells } from './table-cells';
export { DATE_FORMAT, formatOfValue, NUMBER_FORMATS, TEXT_FORMAT } from './template-format';
export { termsIn } from './terms';
export type {
  Area,
  Cell,
  LedgerSource,
  NamedCell,
  ReadOptions,
  ReadProgress,
  Sheet,
  SheetRow,
  Workbook,
} from './workbook';
export type {
  PairsTemplate,
  TableTemplate,
  TemplateColumn,
  TemplateSheet,
  TemplateValue,
  TextTemplate,
  WorkbookTemplate,
} from './workbook-template';
