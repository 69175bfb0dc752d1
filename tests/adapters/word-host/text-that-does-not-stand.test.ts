import { passOverText, putTextBefore } from './odd-word';
import { openWord, type OpenedWord } from './open-word';
import { ALL_EDITS, savedIn, sixMarks, textsAfter } from './six-marks';

let word: OpenedWord;
beforeEach(async () => {
  word = await openWord(sixMarks());
  await word.document.readMarks();
});
afterEach(() => word.close());

const ALL = [0, 1, 2, 3, 4, 5];

test('a text that Word passed over is written at the second try, with the selection moved off', async () => {
  word.model.user.clicksInControl('fig:c');
  passOverText(word.model, 3, 1);
  await expect(word.document.applyEdits(ALL_EDITS)).resolves.toEqual({
    written: ALL,
    unwritten: [],
    leftUnlocked: [],
  });
  await expect(savedIn(word)).resolves.toMatchObject({ texts: textsAfter(ALL) });
  await expect(word.document.markAtSelection()).resolves.toBeNull();
});

test('a text that Word passes over again is told', async () => {
  passOverText(word.model, 6, 2);
  await expect(word.document.applyEdits(ALL_EDITS)).resolves.toEqual({
    written: [0, 1, 2, 3, 4],
    unwritten: [{ index: 5, reason: 'refused', detail: '' }],
    leftUnlocked: [],
  });
  await expect(savedIn(word)).resolves.toMatchObject({ texts: textsAfter([0, 1, 2, 3, 4]) });
});

test('a text put before the old one instead of in its place is written anew', async () => {
  putTextBefore(word.model, 3);
  await expect(word.document.applyEdits(ALL_EDITS)).resolves.toMatchObject({ written: ALL, unwritten: [] });
  await expect(savedIn(word)).resolves.toMatchObject({ texts: textsAfter(ALL) });
});
