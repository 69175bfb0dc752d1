import { NEWER_WORD } from '#tests/office-host/word/newer-word';
import { withholdReview } from './odd-word';
import { openWord, type OpenedWord } from './open-word';
import { savedIn, sixMarks } from './six-marks';

let word: OpenedWord;
afterEach(() => word.close());

/** A Word with changes tracked and shown in the line: a control's text holds what was deleted too (OJ#1267). */
async function openTracking(
  requirementSets: Readonly<Record<string, string>>,
  locked: readonly number[] = [],
) {
  word = await openWord(sixMarks(locked), { requirementSets, deletionsInText: true });
  word.model.user.turnsTrackChanges(true);
  return word;
}

const rawTexts = () =>
  Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load('items/text');
    await context.sync();
    return contentControls.items.map(({ text }) => text);
  });

describe('where Word can leave deletions out (WordApi 1.4)', () => {
  test('a mark is written, and read as what was written', async () => {
    const { document } = await openTracking(NEWER_WORD, [0]);
    await document.readMarks();
    await expect(document.applyEdits([{ index: 0, text: '20' }])).resolves.toEqual({
      written: [0],
      unwritten: [],
      leftUnlocked: [],
    });
    expect(await rawTexts()).toEqual(['1020', '11', '12', '13', '14', '15']);
    const marks = await document.readMarks();
    expect(marks.map(({ text }) => text)).toEqual(['20', '11', '12', '13', '14', '15']);
  });

  test('a mark with a deletion in it is written again and again', async () => {
    const { document } = await openTracking(NEWER_WORD);
    for (const text of ['20', '30', '40']) {
      await document.readMarks();
      await expect(document.applyEdits([{ index: 0, text }])).resolves.toMatchObject({ written: [0] });
    }
    await expect(savedIn(word)).resolves.toMatchObject({ texts: ['40', '11', '12', '13', '14', '15'] });
  });

  test('a mark it tells nothing of reads as it stands, all others as a reader sees them', async () => {
    const { document, model } = await openTracking(NEWER_WORD);
    await document.readMarks();
    await document.applyEdits([{ index: 0, text: '20' }]);
    withholdReview(model, 3);
    const marks = await document.readMarks();
    expect(marks.map(({ text }) => text)).toEqual(['20', '11', '12', '13', '14', '15']);
  });

  test('a new text that it tells nothing of is not known to stand', async () => {
    const { document, host } = await openTracking(NEWER_WORD);
    await document.readMarks();
    host.faults.arm({ at: 'GetReviewedText', code: 'GeneralException', times: 1000 });
    await expect(document.applyEdits([{ index: 0, text: '20' }])).resolves.toMatchObject({
      written: [],
      unwritten: [{ index: 0, reason: 'unknown', detail: '' }],
    });
    await expect(savedIn(word)).resolves.toMatchObject({ texts: ['20', '11', '12', '13', '14', '15'] });
  });

  test('a new text that it tells of only at last counts as written', async () => {
    const { document, host } = await openTracking(NEWER_WORD);
    await document.readMarks();
    host.faults.arm({ at: 'GetReviewedText', code: 'GeneralException', times: 2 });
    await expect(document.applyEdits([{ index: 0, text: '20' }])).resolves.toMatchObject({
      written: [0],
      unwritten: [],
    });
  });

  test('reading takes one request more, and none where changes are not tracked', async () => {
    const { document, host, model } = await openTracking(NEWER_WORD);
    await document.readMarks();
    expect(host.traffic.requests).toBe(2);
    model.user.turnsTrackChanges(false);
    await document.readMarks();
    expect(host.traffic.requests).toBe(3);
  });

  test('a hand’s text with a deletion in it stays', async () => {
    const { document, host, model } = await openTracking(NEWER_WORD);
    await document.readMarks();
    host.before(1, () => model.user.typesInControl('fig:a', '十'));
    await expect(document.applyEdits([{ index: 0, text: '20' }])).resolves.toMatchObject({
      unwritten: [{ index: 0, reason: 'changed', detail: '' }],
    });
  });
});

describe('where it can’t', () => {
  test('the deleted text with the new one behind it counts as written', async () => {
    const { document } = await openTracking({ WordApi: '1.3' });
    await document.readMarks();
    await expect(document.applyEdits([{ index: 0, text: '20' }])).resolves.toMatchObject({
      written: [0],
      unwritten: [],
    });
    await expect(savedIn(word)).resolves.toMatchObject({ texts: ['20', '11', '12', '13', '14', '15'] });
  });
});
