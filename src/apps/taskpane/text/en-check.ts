import type { PaneText } from './pane-text';
import { plural } from './plural';

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words for what was found in a ledger, and for setting it right. */
export const enCheck: Pick<PaneText, 'check' | 'doctor' | 'mapping'> = {
  check: {
    findings: (severity, places, lines) => `${capitalized(severity)} (${gathered(places, 'places', lines)})`,
    noFindings: 'Nothing is wrong with the ledger.',
    faults: (errors) =>
      `The ledger has ${plural(errors, 'error', 'errors')}; what is wrong was not counted. See “Check” and mend the ledger first.`,
    reminders: (periods, lines) => `Reminders (${gathered(periods, 'periods', lines)})`,
    noReminders: 'No reminders.',
    reminderNote: 'By the usual rules, these may still be missing:',
    each: (count) => `One by one (${count})`,
    goTo: (place) => `Go to ${place}`,
    hiddenTitle: 'The cell is hidden',
    hidden: (place) => `The sheet, row or column of ${place} is hidden. Show it?`,
    show: 'Show and go there',
    missing: (place) => `${place} is not there: the sheet may have been renamed or deleted.`,
    sheets: 'How the sheets were understood',
    sheet: (role, headerRow, rows) =>
      headerRow === null ? role : `${role}, headings in row ${headerRow}, ${plural(rows, 'row', 'rows')}`,
  },
  mapping: {
    open: 'Match headings',
    openOf: (sheet) => `Match headings of “${sheet}”`,
    title: (sheet) => `Headings of ${sheet}`,
    hint: 'Say what this sheet holds and which column is what; figures are counted anew at once.',
    doubtful: 'These sheets may have been misunderstood:',
    doubts: {
      unread: 'no headings were recognized',
      nearRole: 'taken for another ledger, though its headings look like a known one',
      nearHeading: 'a heading differs by one sign from a known one',
      noKinds: 'no row has a kind',
    },
    unread: (files) =>
      `No ledger was recognized in ${files}. If there is one, say which sheet and which column is what:`,
    role: 'This sheet holds',
    ignored: 'Do not read this sheet',
    headerRow: 'Headings are in',
    row: (number, text) => `row ${number}: ${text}`,
    kind: 'Kind of every row',
    ownKinds: 'as each row says',
    columns: 'Which column is what',
    column: (letters, heading) => `Column ${letters} ${heading}`,
    noColumn: 'not used',
    twice: (labels) => `More than one column is “${labels}”; only one can be. Choose again.`,
    apply: 'Count anew',
    keep: 'Note it in the workbook',
    keepHint: 'Adds a row to the sheet 基本信息, so that nobody is asked again; delete that row to undo.',
    kept: (place) => `Noted at ${place}; nobody will be asked again.`,
    remembered: 'A report that you write remembers this, so that a refresh need not ask.',
  },
  doctor: {
    title: (count) => `${count} can be corrected`,
    hint: 'Only what is safe: every figure stays as it is. What is not sure is left to you.',
    all: 'All',
    blank: '(blank)',
    asText: (value) => `the text “${value}”`,
    offer: 'Can be corrected: ',
    correct: (count) => `Correct ${count} in Excel`,
    one: 'Correct',
    correctOne: (place) => `Correct ${place}`,
    download: (count) => `Download a corrected copy (${count})`,
    downloadHint: 'Your file stays as it is; in the copy only the listed cells change, and keep their look.',
    onlyXlsx: (files) => `No copy can be made of ${files}, only of .xlsx. Correct the file by the list.`,
    copyList: 'Copy the list',
    saveList: 'Save the list',
    listFile: 'ledger-corrections.txt',
    listCopied: 'The list is copied.',
    listNotCopied: 'It cannot be copied here; save the list instead.',
    made: {
      correct: (count) => `${count} corrected.`,
      restore: (count) => `${count} taken back.`,
    },
    left: {
      changed: 'has just been changed, and was left as it is',
      protected: 'is in a protected sheet, and was left as it is; unprotect the sheet first',
      gone: 'its sheet is gone',
    },
    restore: 'Undo corrections',
  },
};

function gathered(count: number, unit: string, lines: number): string {
  return count === lines ? String(count) : `${count} ${unit}, gathered into ${lines}`;
}
