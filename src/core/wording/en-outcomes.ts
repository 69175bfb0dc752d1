import type { Catalogue } from './catalogue';

/** What became of marks that could not be written and of blanks that could not be filled. */
export const enOutcomes: Pick<Catalogue, 'unwritten' | 'left'> = {
  unwritten: {
    changed:
      'This was changed after it was read, so it was left as it is. Read the document anew, check it and refresh again.',
    deleted: 'This figure was deleted from the document. Insert it anew if it is needed.',
    locked:
      'This content control is locked and Word does not unlock it. Allow editing in its properties, then refresh again.',
    textBox:
      'This figure stands in a text box, where Word lets nothing be changed. Correct it by hand, or move it into the text and refresh again.',
    commented:
      'There is a comment here that new text would remove, so nothing was written. Deal with the comment, then refresh again.',
    unknown:
      'Word did not answer while this was written, so it may or may not be done. Read the document anew and check it.',
    refused:
      'Word did not accept this change. Refresh again; if it persists, save the document and open it anew.',
    cancelled: 'Stopped before this was written; it says what it said. Refresh again if needed.',
  },
  left: {
    changed: 'This blank was changed or moved, so it was not filled. Look for blanks anew.',
    insideControl:
      'This blank stands in another content control, which can’t hold a second one. Remove that control and keep its text, then look for blanks anew.',
    unknown:
      'Word did not answer while this was filled, so it may or may not be done. Read the document anew and check it.',
    refused:
      'Nothing can be filled in here: it may stand in what updates itself (a field, such as a date or a reference), or Word did not accept it. Type it in Word, or turn the field into text first.',
  },
};
