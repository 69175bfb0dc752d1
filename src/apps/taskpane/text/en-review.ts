import { plural } from './plural';
import type { ReviewText } from './review-text';

export const enReview: ReviewText = {
  review: {
    came: (count) => `${plural(count, 'row', 'rows')} more`,
    went: (count) => `${plural(count, 'row', 'rows')} gone`,
    rewritten: (count) => `${plural(count, 'row', 'rows')} changed`,
    redefined: 'counted by another definition',
    sameRows: 'The same rows, saying something else',
    untouched: 'No row came or went: the text in the document was changed',
    notRecorded: 'The document does not know the rows of last time, so nobody can say why',
    notWhole: 'The document did not keep all of its many rows: only those it kept are compared',
    comma: ', ',
    plus: 'New',
    minus: 'Gone',
    edit: 'Changed',
    topic: (topic) => `“${topic}”`,
    definition: 'Definition',
    decide: 'What to do',
    keepMine: 'Keep mine (and say why)',
    useLedger: 'Take the ledger’s number',
    later: 'Decide later',
    reason: 'Reason',
    reasonHint: 'e.g. number reported by the superior branch, not in the ledger yet',
    reasonMissing: 'Please say why, so that it can be recorded as a manual figure.',
    manual: (count) => `Manual figures (${count})`,
    manualHint: 'These are kept for the reason given; no update touches them.',
    because: (reason, day) => `Manual: ${reason} (noted ${day})`,
    update: (count, kept) => {
      const update = `Update ${plural(count, 'figure', 'figures')}`;
      if (kept === 0) return update;
      return count === 0 ? `Keep ${kept} as manual` : `${update}, keep ${kept} as manual`;
    },
    updated: (count, kept) => {
      const updated = `${plural(count, 'figure', 'figures')} updated. Nothing else was changed.`;
      const noted = `${plural(kept, 'manual figure', 'manual figures')} noted with the reason.`;
      if (kept === 0) return updated;
      return count === 0 ? noted : `${updated} ${noted}`;
    },
    lackingReasons: (count) => `Reasons to be given: ${count}.`,
    recordOnly: 'Update the record',
    keepsPersons: 'Keep names of persons (lecturers, chairs, members) in the document’s record, for tracing',
  },
  versions: {
    title: (count) => `Earlier versions (${count})`,
    hint: 'The document remembers its last ten updates. Going back changes only the figures.',
    actions: { refresh: 'Updated', restore: 'Put back' },
    ledger: (file, hash) => `${file} (${hash})`,
    changes: (count) => `${plural(count, 'figure', 'figures')} changed`,
    left: 'Offered then, and not taken:',
    restore: 'Back to before this',
    ask: (moment) => `Back to before ${moment}`,
    willChange: (count) => `${plural(count, 'place', 'places')} will change, and nothing else:`,
    nothing: 'Nothing can be put back: all was edited by hand since, or says the same already.',
    confirm: (count) => `Put back ${plural(count, 'figure', 'figures')}`,
  },
};
