import type { UnwrittenMark } from '@/core/marks';
import type { Fault, HostErrorCode } from '#tests/office-host/protocol';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { NEWER_WORD } from '#tests/office-host/word/newer-word';
import { openWord, type OpenedWord } from './open-word';
import { ALL_EDITS, BEFORE, savedIn, sixMarks, textsAfter } from './six-marks';

let word: OpenedWord;
afterEach(() => word.close());

const ALL = [0, 1, 2, 3, 4, 5];
const CODES: readonly HostErrorCode[] = ['AccessDenied', 'GeneralException', 'ItemNotFound'];

async function openSix(locked: readonly number[] = []) {
  word = await openWord(sixMarks(locked));
  await word.document.readMarks();
  return word;
}

/** What was told is what happened: the marks told as written say the new text, all others the old one. */
async function expectTold(expected: readonly UnwrittenMark[], locked: readonly number[] = []): Promise<void> {
  const left = new Set(expected.map(({ index }) => index));
  const written = ALL.filter((index) => !left.has(index));
  await expect(word.document.applyEdits(ALL_EDITS)).resolves.toEqual({
    written,
    unwritten: expected,
    leftUnlocked: [],
  });
  const { texts, outside, locks } = await savedIn(word);
  expect(texts).toEqual(textsAfter(written));
  expect(outside).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => `共⟦fig:${key}⟧次`));
  expect(locks).toBe(locked.length);
}

describe.each(CODES)('%s at a writing', (code) => {
  test.each([1, 3, 6])('once, at mark %s: the second try writes it', async (nth) => {
    await openSix();
    word.host.faults.arm({ at: 'InsertText', code, nth });
    await expectTold([]);
  });

  test.each([1, 3, 6])('whenever mark %s is tried: it is told, all others are written', async (nth) => {
    await openSix();
    word.host.faults.arm({ at: 'InsertText', code, nth });
    // Five others are written in between, which this fault has not seen the failed try of.
    word.host.faults.arm({ at: 'InsertText', code, nth: 6 });
    await expectTold([{ index: nth - 1, reason: 'refused', detail: code }]);
  });

  test('two marks: both are told', async () => {
    await openSix();
    // Seen by each in its turn: b and d in the first pass, both again in the second.
    arm({ code, nth: 2 }, { code, nth: 3 }, { code, nth: 5 }, { code, nth: 5 });
    await expectTold([
      { index: 1, reason: 'refused', detail: code },
      { index: 3, reason: 'refused', detail: code },
    ]);
  });

  test('all of them: the document is as before', async () => {
    await openSix();
    word.host.faults.arm({ at: 'InsertText', code, times: 1000 });
    await expectTold(ALL.map((index) => ({ index, reason: 'refused', detail: code })));
  });
});

function arm(...faults: readonly Omit<Fault, 'at'>[]): void {
  for (const fault of faults) word.host.faults.arm({ at: 'InsertText', ...fault });
}

describe('locks', () => {
  test('are taken off and put back', async () => {
    await openSix([1, 4]);
    await expectTold([], [1, 4]);
  });

  test('are taken off in a request of their own, ahead of the writing (OJ#2759)', async () => {
    await openSix([1, 4]);
    const before = word.host.log.length;
    await word.document.applyEdits(ALL_EDITS);
    const set = word.host.log
      .slice(before)
      .map(({ request }) =>
        request.Actions.filter(({ Name }) => ['CannotEdit', 'InsertText'].includes(Name)).map(
          ({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0],
        ),
      );
    expect(set.filter((values) => values.length > 0)).toEqual([
      [false, false],
      [false, true, false, true],
    ]);
  });

  test('that do not come off are told, and all else is written', async () => {
    await openSix([1]);
    // It is tried ahead and with the writing.
    word.host.faults.arm({ at: 'CannotEdit', code: 'AccessDenied', times: 2 });
    // The lock is put on again after the failure: that one passes, the second try of taking it off does not.
    word.host.faults.arm({ at: 'CannotEdit', code: 'AccessDenied', nth: 2, times: 2 });
    await expectTold([{ index: 1, reason: 'locked', detail: 'AccessDenied' }], [1]);
  });

  test('are put back where the writing fails in between', async () => {
    await openSix([0, 2, 5]);
    word.host.faults.arm({ at: 'InsertText', code: 'GeneralException', nth: 3 });
    word.host.faults.arm({ at: 'InsertText', code: 'GeneralException', nth: 6 });
    await expectTold([{ index: 2, reason: 'refused', detail: 'GeneralException' }], [0, 2, 5]);
  });

  test('are put back where putting one back failed at first', async () => {
    await openSix([0, 2]);
    word.host.faults.arm({ at: 'CannotEdit', code: 'GeneralException', nth: 4 });
    await expectTold([], [0, 2]);
  });

  test('are put back where the request that puts all back fails too', async () => {
    await openSix([0, 2]);
    word.host.faults.arm({ at: 'CannotEdit', code: 'GeneralException', nth: 4, times: 2 });
    await expectTold([], [0, 2]);
  });

  test('that can no more be put back are told', async () => {
    await openSix([1]);
    word.host.faults.arm({ at: 'CannotEdit', code: 'GeneralException', nth: 3, times: 1000 });
    await expect(word.document.applyEdits(ALL_EDITS)).resolves.toEqual({
      written: ALL,
      unwritten: [],
      leftUnlocked: [1],
    });
    await expect(savedIn(word)).resolves.toMatchObject({ texts: textsAfter(ALL), locks: 0 });
  });
});

describe('requests and answers that do not arrive', () => {
  test.each([
    { title: 'the look before the writing is too large an answer', nth: 1, when: 'after' },
    { title: 'the look before the writing is too large a request', nth: 1, when: 'before' },
    { title: 'the writing is performed and its answer lost', nth: 2, when: 'after' },
    { title: 'the writing is too large a request', nth: 2, when: 'before' },
  ] as const)('$title: all is written', async ({ nth, when }) => {
    await openSix([3]);
    const code = when === 'after' ? 'ResponsePayloadSizeLimitExceeded' : 'RequestPayloadSizeLimitExceeded';
    word.host.refuse({ code, nth, when });
    await expectTold([], [3]);
  });

  test.each([
    { title: 'a bad line after the writing', code: 'InvalidOrTimedOutSession', when: 'after' },
    { title: 'too many requests at once', code: 'ActivityLimitReached', when: 'before' },
    { title: 'an error that says nothing', code: 'GeneralException', when: 'after' },
  ] as const)('$title: all is written', async ({ code, when }) => {
    await openSix([3]);
    word.host.refuse({ code, when, nth: 2 });
    await expectTold([], [3]);
  });

  test('limits that hold for good: written in parts', async () => {
    await openSix();
    word.host.limits = { request: 2500 };
    await expectTold([]);
  });

  test('a line that stays bad before anything is written: a failure, and the document is as before', async () => {
    await openSix();
    word.host.refuse({ code: 'InvalidOrTimedOutSession', times: 1000 });
    await expect(word.document.applyEdits(ALL_EDITS)).rejects.toMatchObject({ code: 'office.busy' });
    await expect(savedIn(word)).resolves.toMatchObject({ texts: BEFORE });
  });

  test.each([
    { when: 'before', texts: BEFORE },
    { when: 'after', texts: textsAfter(ALL) },
  ] as const)(
    'a line that stays bad, $when the writing: that nothing is known is told',
    async ({ when, texts }) => {
      await openSix();
      word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 2, times: 1000, when });
      await expect(word.document.applyEdits(ALL_EDITS)).resolves.toEqual({
        written: [],
        unwritten: ALL.map((index) => ({ index, reason: 'unknown', detail: 'InvalidOrTimedOutSession' })),
        leftUnlocked: [],
      });
      await expect(savedIn(word)).resolves.toMatchObject({ texts });
    },
  );

  test('a line that stays bad after some marks were written: these are told, of all else that nothing is known', async () => {
    const marks = Array.from({ length: 60 }, (_, index) => p(markXml(`k${index}`, run('5'))));
    word = await openWord(wordFile(marks.join('')));
    await word.document.readMarks();
    word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 3, times: 1000 });
    const edits = marks.map((_, index) => ({ index, text: '6' }));
    const { written, unwritten } = await word.document.applyEdits(edits);
    expect(written).toEqual(edits.slice(0, 50).map(({ index }) => index));
    const unknown = { reason: 'unknown', detail: 'InvalidOrTimedOutSession' };
    expect(unwritten).toEqual(edits.slice(50).map(({ index }) => ({ index, ...unknown })));
    const { texts } = await savedIn(word);
    expect(texts).toEqual(edits.map(({ index }) => (index < 50 ? '6' : '5')));
  });

  test('a line that stays bad after a lock was taken off: that is told', async () => {
    await openSix([0]);
    word.host.faults.arm({ at: 'InsertText', code: 'GeneralException' });
    word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 3, times: 1000 });
    await expect(word.document.applyEdits(ALL_EDITS)).resolves.toMatchObject({
      written: [],
      leftUnlocked: [0],
    });
    await expect(savedIn(word)).resolves.toMatchObject({ texts: BEFORE, locks: 0 });
  });

  test('a document that is open to be read: a failure at once, and the document is as before', async () => {
    word = await openWord(sixMarks(), { readOnly: true });
    await word.document.readMarks();
    await expect(word.document.applyEdits(ALL_EDITS)).rejects.toMatchObject({ code: 'office.denied' });
    expect(word.host.traffic.requests).toBe(1);
    await expect(savedIn(word)).resolves.toMatchObject({ texts: BEFORE });
  });
});

describe('the user’s hand in between', () => {
  const CHANGED: readonly UnwrittenMark[] = [{ index: 2, reason: 'changed', detail: '' }];

  test.each([
    { title: 'before the look', request: 1 },
    { title: 'between the look and the writing', request: 2 },
  ])('a text typed $title stays', async ({ request }) => {
    await openSix();
    word.host.before(request, () => word.model.user.typesInControl('fig:c', '十二'));
    await expect(word.document.applyEdits(ALL_EDITS)).resolves.toMatchObject({
      written: [0, 1, 3, 4, 5],
      unwritten: CHANGED,
    });
    const { texts } = await savedIn(word);
    expect(texts).toEqual(['20', '21', '十二', '23', '24', '25']);
  });

  test.each([1, 2])('a mark deleted before request %s is told', async (request) => {
    await openSix([2]);
    word.host.before(request, () => word.model.user.deletesControl('fig:c'));
    await expect(word.document.applyEdits(ALL_EDITS)).resolves.toEqual({
      written: [0, 1, 3, 4, 5],
      unwritten: [{ index: 2, reason: 'deleted', detail: '' }],
      leftUnlocked: [],
    });
    const { texts } = await savedIn(word);
    expect(texts).toEqual(['20', '21', '23', '24', '25']);
  });

  test.each([1, 2])('a mark copied before request %s: the copy stays as it was', async (request) => {
    await openSix();
    word.host.before(request, () => word.model.user.copiesControl('fig:c'));
    await expect(word.document.applyEdits(ALL_EDITS)).resolves.toMatchObject({ written: ALL, unwritten: [] });
    const { texts } = await savedIn(word);
    expect(texts).toEqual(['20', '21', '22', '12', '23', '24', '25']);
  });

  test('a locked mark that was typed in is locked again with the text that was typed', async () => {
    await openSix([2]);
    word.host.before(2, () => word.model.user.typesInControl('fig:c', '十二'));
    await expect(word.document.applyEdits(ALL_EDITS)).resolves.toMatchObject({
      unwritten: CHANGED,
      leftUnlocked: [],
    });
    await expect(savedIn(word)).resolves.toMatchObject({ locks: 1 });
  });

  test('what a hand wrote is what the next reading knows', async () => {
    await openSix();
    word.host.before(2, () => word.model.user.typesInControl('fig:c', '十二'));
    await word.document.applyEdits(ALL_EDITS);
    const marks = await word.document.readMarks();
    expect(marks[2]?.text).toBe('十二');
  });
});

test('a mark in a text box that Word lists and does not write is told as such', async () => {
  const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p(markXml('a', run('5')))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  word = await openWord(wordFile(p(box) + p(markXml('b', run('6')))), { textBoxControls: 'listed' });
  await word.document.readMarks();
  word.host.faults.arm({ at: 'InsertText', code: 'GeneralException' });
  word.host.faults.arm({ at: 'InsertText', code: 'GeneralException', nth: 2 });
  await expect(word.document.applyEdits(ALL_EDITS.slice(0, 2))).resolves.toMatchObject({
    written: [1],
    unwritten: [{ index: 0, reason: 'textBox', detail: 'GeneralException' }],
  });
});

describe('comments', () => {
  test.each([
    { title: 'where Word can tell, a mark with one is left', sets: NEWER_WORD, unwritten: [1] },
    { title: 'below WordApi 1.4 it is written', sets: { WordApi: '1.3' }, unwritten: [] },
  ])('$title', async ({ sets, unwritten }) => {
    word = await openWord(sixMarks(), { requirementSets: sets });
    word.model.user.opensComment('fig:b');
    await word.document.readMarks();
    await expect(word.document.applyEdits(ALL_EDITS)).resolves.toMatchObject({
      written: ALL.filter((index) => !unwritten.includes(index)),
      unwritten: unwritten.map((index) => ({ index, reason: 'commented', detail: '' })),
    });
  });
});
