import type { AuditText } from './audit-text';
import { plural } from './plural';

/** Words for the audit of a document. */
export const enAudit: AuditText = {
  titleAlone: 'Audit of the document (needs no ledger)',
  hint: 'Compares each number of the text with the ledger and with the others. It only looks; you tick what is to be changed.',
  hintAlone:
    'There is no ledger yet: the numbers are compared with each other and with what was last written.',
  run: 'Start the audit',
  again: 'Audit again',
  found: (numbers, findings) => `${plural(numbers, 'number', 'numbers')} read, ${findings} found to look at.`,
  none: (numbers) => `${plural(numbers, 'number', 'numbers')} read, none contradicts another.`,
  noNumbers: 'The text holds no numbers that could be compared.',
  mismatch: (ledger, document) =>
    `The ledger is counted for ${ledger} and the document is for ${document}, so it was not compared with the ledger. Choose the same scope and audit again.`,
  stale: 'The ledger was changed or counted anew; this is what was found before. Audit again.',
  sections: {
    error: (count) => `Errors (${count})`,
    warning: (count) => `To look at (${count})`,
    info: (count) => `Could be live (${count})`,
  },
  acceptedSection: (count) => `Accepted (${count})`,
  show: 'Show',
  showOf: (number) => `Show “${number}”`,
  makeLive: 'Make live',
  correct: 'Correct',
  byHand: (text) => `It should be ${text}. Correct it in the document.`,
  accept: 'Accept',
  acceptOf: (number) => `Accept “${number}”`,
  reason: 'Why is it right as it is?',
  reasonHint: 'One line, such as: monthly average',
  confirm: 'Keep the reason',
  acceptedFor: (reason) => `Reason: ${reason}`,
  takeBack: 'No longer accept',
  takeBackOf: (number) => `No longer accept “${number}”`,
  all: 'All',
  fix: (count) => `Change ${plural(count, 'number', 'numbers')}`,
  fixed: (count) => `${plural(count, 'number', 'numbers')} changed, no other word.`,
  notFixed: (count) => `${plural(count, 'number was', 'numbers were')} not changed:`,
  left: {
    changed: 'It was changed meanwhile, and left alone. Audit again.',
    insideControl:
      'It stands in another content control, which can’t hold one more. Remove that control, keeping its text.',
    unknown: 'Word did not answer, so nobody can tell whether it was changed. Look at this number.',
    refused: 'Word did not take the change. Try once more, or change it by hand.',
  },
  choose: 'Choose a report',
  drop: 'or drop a .docx report here, whoever wrote it',
  unsaved: 'Changes and reasons are not saved in a file yet.',
  download: 'Download the changed report',
};
