import type { Doubt } from '@/core/ledger';
import type { SettingGroup } from '@/core/settings';
import type { WorkName } from '../state/work';
import type { RowsText } from './rows-text';
import type { DocumentText } from './document-text';
import type { ScreenName } from './screen-name';

/** The pane's own words in one language; findings and failures have theirs in core/wording. */
export interface PaneText extends DocumentText {
  readonly program: {
    readonly name: string;
    readonly opening: string;
    /** The name of the other language, in that language. */
    readonly otherLanguage: string;
    readonly close: string;
    readonly cancel: string;
    readonly back: string;
    readonly more: (left: number) => string;
    readonly crashed: string;
    readonly startAgain: string;
    readonly lacksOffice: string;
  };
  readonly work: Readonly<Record<WorkName, (about: string) => string>>;
  readonly waitingForCell: string;
  readonly invitation: {
    readonly title: string;
    readonly inWord: (marks: number) => string;
    readonly onPage: string;
    readonly choose: string;
    readonly drop: string;
    readonly stays: string;
    readonly packetLabel: string;
    /** `keys`: those that paste. */
    readonly packetHint: (keys: string) => string;
    readonly takePacket: string;
    readonly blank: (year: number) => string;
    readonly blankFile: (year: number) => string;
    readonly emptyWorkbook: string;
  };
  readonly ledger: {
    readonly readAt: (time: string) => string;
    /** Of figures that were counted elsewhere. */
    readonly countedAt: (moment: string) => string;
    readonly readAgain: string;
    readonly chooseAgain: string;
    readonly pasteAgain: string;
    readonly stale: string;
    readonly scope: string;
    readonly year: string;
    readonly yearOption: (year: number) => string;
    readonly period: string;
    readonly wholeYear: string;
    readonly halves: readonly string[];
    readonly quarters: readonly string[];
    readonly month: (month: number) => string;
    readonly branch: string;
    readonly allBranches: string;
    readonly fixed: (period: string) => string;
  };
  readonly tabs: Readonly<Record<ScreenName, string>>;
  readonly tabList: string;
  readonly settings: {
    readonly title: string;
    /** On the button, where some are not as usual. */
    readonly changed: (count: number) => string;
    readonly hint: string;
    /** Beside the hint, where the ledger is the open workbook. */
    readonly kept: string;
    /** In place of the hint, where figures came counted. */
    readonly fixed: string;
    readonly reset: string;
    readonly groups: Readonly<Record<SettingGroup, string>>;
    readonly notes: Readonly<Record<SettingGroup, string>>;
    /** Marks a choice as the usual one. */
    readonly usual: (choice: string) => string;
    readonly wasUsual: (choice: string) => string;
  };
  readonly figures: {
    readonly search: string;
    readonly searchHint: string;
    readonly found: (count: number) => string;
    readonly unknown: string;
    readonly impossible: (count: number) => string;
    readonly open: (label: string) => string;
    readonly definition: string;
    readonly rows: (count: number) => string;
    readonly excluded: (count: number) => string;
    /** Where more were counted than came along. */
    readonly someRows: (listed: number) => string;
    readonly someExcluded: (listed: number) => string;
    readonly shortened: string;
    readonly firstOnly: (shown: number, all: number) => string;
    readonly insert: string;
    readonly inserted: (label: string) => string;
    readonly row: (sheet: string, row: number) => string;
    readonly goToRow: (sheet: string, row: number) => string;
    readonly atCursor: string;
    readonly trace: string;
  };
  readonly rows: RowsText;
  readonly check: {
    /** So many places, told in so many lines. */
    readonly findings: (severity: string, places: number, lines: number) => string;
    readonly noFindings: string;
    /** Told where numbers go into a report. */
    readonly faults: (errors: number) => string;
    readonly reminders: (periods: number, lines: number) => string;
    readonly noReminders: string;
    readonly reminderNote: string;
    /** Opens the places of a group. */
    readonly each: (count: number) => string;
    readonly goTo: (place: string) => string;
    readonly hiddenTitle: string;
    readonly hidden: (place: string) => string;
    readonly show: string;
    readonly missing: (place: string) => string;
    readonly sheets: string;
    readonly sheet: (role: string, headerRow: number | null, rows: number) => string;
  };
  /** 表头对照. */
  readonly mapping: {
    readonly open: string;
    readonly openOf: (sheet: string) => string;
    readonly title: (sheet: string) => string;
    readonly hint: string;
    readonly doubtful: string;
    readonly doubts: Readonly<Record<Doubt, string>>;
    readonly unread: (files: string) => string;
    readonly role: string;
    readonly ignored: string;
    readonly headerRow: string;
    readonly row: (number: number, text: string) => string;
    readonly kind: string;
    readonly ownKinds: string;
    readonly columns: string;
    readonly column: (letters: string, heading: string) => string;
    readonly noColumn: string;
    readonly twice: (labels: string) => string;
    readonly apply: string;
    readonly keep: string;
    readonly keepHint: string;
    readonly kept: (place: string) => string;
    readonly remembered: string;
  };
  readonly doctor: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly all: string;
    /** A cell that holds nothing. */
    readonly blank: string;
    /** Where what takes its place looks the same. */
    readonly asText: (value: string) => string;
    /** Before what a finding's cell is to become. */
    readonly offer: string;
    readonly correct: (count: number) => string;
    readonly one: string;
    readonly correctOne: (place: string) => string;
    readonly download: (count: number) => string;
    readonly downloadHint: string;
    /** Files of which no corrected copy can be made. */
    readonly onlyXlsx: (files: string) => string;
    readonly copyList: string;
    readonly saveList: string;
    readonly listFile: string;
    readonly listCopied: string;
    readonly listNotCopied: string;
    readonly made: Readonly<Record<'correct' | 'restore', (count: number) => string>>;
    readonly left: Readonly<Record<'changed' | 'protected' | 'gone', string>>;
    readonly restore: string;
  };
  readonly chart: {
    readonly totalNote: string;
    readonly label: (title: string) => string;
    readonly table: string;
    readonly unknown: string;
    readonly none: string;
    readonly drawing: string;
  };
  readonly report: {
    readonly narrative: string;
    readonly ownNarrative: string;
    readonly chooseNarrative: string;
    readonly missingNumbers: (labels: string) => string;
    readonly unknownFigures: (names: string) => string;
    readonly profileHint: string;
    readonly annex: string;
    readonly chart: string;
    readonly outline: string;
    readonly insertHere: string;
    readonly insertAtEnd: string;
    readonly openAsNew: string;
    readonly download: string;
    readonly inserted: string;
    readonly opened: string;
    readonly saved: (file: string) => string;
    /** Without its ending. */
    readonly fileName: (year: number, narrative: string) => string;
    readonly preview: string;
    readonly previewHint: string;
    readonly another: string;
    readonly backToRefresh: string;
  };
  readonly refresh: {
    readonly reading: string;
    readonly upToDate: string;
    readonly upToDateExcept: string;
    readonly changed: (count: number) => string;
    readonly others: Readonly<Record<'edited' | 'empty' | 'unknown' | 'same', (count: number) => string>>;
    readonly hints: Readonly<Record<'edited' | 'empty' | 'unknown', string>>;
    readonly was: string;
    readonly becomes: string;
    readonly places: (count: number) => string;
    readonly all: string;
    readonly restored: (count: number, edited?: number) => string;
    readonly notWritten: (count: number) => string;
    readonly leftUnlocked: (labels: string) => string;
    readonly trackChanges: string;
    readonly cannotTell: string;
    readonly show: (label: string) => string;
    readonly readAgain: string;
    readonly needsLedger: (file: string) => string;
    readonly choose: string;
    readonly dropReport: string;
    readonly otherFile: string;
    readonly savedHint: string;
    /** A record, and no mark any more. */
    readonly lostMarks: (file: string) => string;
  };
  readonly output: {
    readonly packet: string;
    readonly packetHint: string;
    readonly copyPacket: string;
    readonly savePacket: string;
    readonly packetFile: (year: number) => string;
    readonly copied: string;
    /** `keys`: those that copy. */
    readonly copyByHand: (keys: string) => string;
    readonly figures: string;
    readonly figuresHint: string;
    readonly writeFigures: string;
    readonly written: (sheet: string) => string;
    readonly ledger: string;
    readonly ledgerHint: string;
    readonly createSheets: (year: number) => string;
    readonly created: (names: string) => string;
    readonly nothingToCreate: string;
    readonly macHint: string;
  };
}
