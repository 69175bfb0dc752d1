import { plural } from './plural';
import type { RowsText } from './rows-text';

/** Words for the rows that are selected in Excel. */
export const enRows: RowsText = {
  title: 'Selected rows',
  hint: 'Select a row of the ledger to see which figures count it.',
  place: (sheet, rows) => `${sheet}, row ${rows}`,
  andMore: '…',
  counting: (figures) => `counts for ${plural(figures, 'figure', 'figures')}`,
  nearly: (figures) => `nearly for ${figures}`,
  none: 'counts for no figure',
  kinds: {
    blank: 'holds nothing',
    noLedger: 'is in no ledger',
    heading: 'holds the headings',
    aboveTable: 'stands above the headings, and is no data',
    definition: 'says how a figure of your own is counted',
    uncounted: 'was read, but no figure asks for it',
    noRecord: 'is no record of its own',
  },
  kindOf: (rows, kind) => `Row ${rows} ${kind}`,
  open: 'What if it went',
  close: 'Close',
  countingTitle: 'Figures that count it, and what they would say without it:',
  nearlyTitle: 'Nearly counted:',
  othersTitle: 'Figures that do not count it, but would change all the same:',
  recounting: 'Counting without it…',
  same: 'the same',
  nothingChanges: 'Without it, every figure stays as it is.',
  instead: (places) => `${places} counts instead`,
};
