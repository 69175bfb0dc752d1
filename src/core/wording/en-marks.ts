import type { Catalogue } from './catalogue';

/** What is said of a document's marks and of the text around them. */
export const EN_MARKS = {
  'mark.copied':
    '“{value}” stands in {places} places, and stood in {before} when it was last written: some may be copies. A refresh changes all of them; delete what is not wanted.',
  'mark.manyCopied':
    '{count} figures stand in more places than when they were last written ({value}): some may be copied together with text. A refresh changes all of them; delete what is not wanted.',
  'mark.cut':
    '“{value}” was written as “{whole}” and now says “{text}”: a part seems to be deleted. Check it, then keep or update it.',
  'mark.emptied': '“{value}” was written as “{whole}” and is empty now. Check it, then keep or update it.',
  'mark.oneForSeveral':
    'Before “{value}” stands “{announced}”, but it says only “{text}”. Change the words before it, or check the ledger.',
  'mark.otherUnit':
    '“{value}” is counted in “{unit}”, but “{written}” follows it in the text. Check the words.',
  'mark.unitTwice': '“{value}” says “{text}”, and “{written}” follows it once more. Delete one of them.',
  'document.unread':
    'The text around the figures could not be read, so it is not known which of them no longer fit it. Read the document again later, or check them before you update.',
  'record.foreign':
    '{count} figures are not in this document’s record ({value}): they may be copied from another one, and edits by hand can’t be told. Check each before it is updated.',
} as const satisfies Partial<Catalogue['findings']>;
