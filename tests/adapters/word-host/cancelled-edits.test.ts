import type { EditProgress, UnwrittenMark } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { openWord, type OpenedWord } from './open-word';
import { ALL_EDITS, BEFORE, savedIn, sixMarks, textsAfter } from './six-marks';

let word: OpenedWord;
let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => word.close());

const ALL = [0, 1, 2, 3, 4, 5];
const cancelled = (...indexes: readonly number[]): readonly UnwrittenMark[] =>
  indexes.map((index) => ({ index, reason: 'cancelled', detail: '' }));

async function openSix(locked: readonly number[] = []): Promise<void> {
  word = await openWord(sixMarks(locked));
  await word.document.readMarks();
}

/** As the n-th request from now arrives. */
function stopAt(request: number, more: () => void = () => undefined): void {
  word.host.before(request, () => {
    stop.abort();
    more();
  });
}

const applyAll = () => word.document.applyEdits(ALL_EDITS, { signal: stop.signal });

describe('many marks', () => {
  const edits = Array.from({ length: 120 }, (_, index) => ({ index, text: '6' }));
  const told: EditProgress[] = [];
  beforeEach(async () => {
    told.length = 0;
    word = await openWord(wordFile(edits.map(({ index }) => p(markXml(`k${index}`, run('5')))).join('')));
    await word.document.readMarks();
  });

  test('are told of as every fifty of them are written', async () => {
    await word.document.applyEdits(edits, { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([50, 100, 120].map((done) => ({ done, total: 120 })));
  });

  test('that needed no writing count from the beginning', async () => {
    await word.document.applyEdits(edits.slice(0, 30));
    await word.document.applyEdits(edits, { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ done }) => done)).toEqual([80, 120]);
    told.length = 0;
    await word.document.applyEdits(edits, { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([{ done: 120, total: 120 }]);
  });

  test('that fail are counted once', async () => {
    word.host.faults.arm({ at: 'InsertText', code: 'GeneralException', nth: 70 });
    await word.document.applyEdits(edits, { onProgress: (progress) => told.push(progress) });
    // The second fifty end at the seventieth, which is tried again when all others are written.
    expect(told.map(({ done }) => done)).toEqual([50, 70, 100, 120]);
  });

  test('are written no further once it is cancelled, and no more is asked', async () => {
    const before = word.host.traffic.requests;
    const outcome = await word.document.applyEdits(edits, {
      onProgress: () => stop.abort(),
      signal: stop.signal,
    });
    const indexes = edits.map(({ index }) => index);
    expect(outcome).toEqual({
      written: indexes.slice(0, 50),
      unwritten: cancelled(...indexes.slice(50)),
      leftUnlocked: [],
    });
    expect(word.host.traffic.requests - before).toBe(2);
    const { texts } = await savedIn(word);
    expect(texts).toEqual(indexes.map((index) => (index < 50 ? '6' : '5')));
  });
});

test('cancelled before anything is asked: the reason, and nothing is asked', async () => {
  await openSix();
  const { requests } = word.host.traffic;
  const reason = new Error('用户取消');
  stop.abort(reason);
  await expect(applyAll()).rejects.toBe(reason);
  await expect(word.document.applyEdits([], { signal: stop.signal })).rejects.toBe(reason);
  expect(word.host.traffic.requests).toBe(requests);
});

describe('cancelled', () => {
  test('during the look: nothing is written', async () => {
    await openSix([1]);
    const { requests } = word.host.traffic;
    stopAt(1);
    await expect(applyAll()).resolves.toEqual({
      written: [],
      unwritten: cancelled(...ALL),
      leftUnlocked: [],
    });
    expect(word.host.traffic.requests - requests).toBe(1);
    await expect(savedIn(word)).resolves.toMatchObject({ texts: BEFORE, locks: 1 });
  });

  test('while locks are taken off: nothing is written, and they are put back', async () => {
    await openSix([1, 4]);
    stopAt(2);
    await expect(applyAll()).resolves.toEqual({
      written: [],
      unwritten: cancelled(...ALL),
      leftUnlocked: [],
    });
    await expect(savedIn(word)).resolves.toMatchObject({ texts: BEFORE, locks: 2 });
  });

  test('while locks are taken off, and Word does not answer any more: that they are off is told', async () => {
    await openSix([1, 4]);
    stopAt(2);
    word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 3, times: 1000 });
    await expect(applyAll()).resolves.toEqual({
      written: [],
      unwritten: cancelled(...ALL),
      leftUnlocked: [1, 4],
    });
    await expect(savedIn(word)).resolves.toMatchObject({ texts: BEFORE, locks: 0 });
  });

  test('while they are written: all are', async () => {
    await openSix();
    stopAt(2);
    await expect(applyAll()).resolves.toEqual({ written: ALL, unwritten: [], leftUnlocked: [] });
    await expect(savedIn(word)).resolves.toMatchObject({ texts: textsAfter(ALL) });
  });

  test('while a writing fails: what was written is read back, locks are put back, the rest is left', async () => {
    await openSix([0, 5]);
    word.host.faults.arm({ at: 'InsertText', code: 'GeneralException', nth: 3 });
    stopAt(3);
    await expect(applyAll()).resolves.toEqual({
      written: [0, 1],
      unwritten: [{ index: 2, reason: 'refused', detail: 'GeneralException' }, ...cancelled(3, 4, 5)],
      leftUnlocked: [],
    });
    await expect(savedIn(word)).resolves.toMatchObject({ texts: textsAfter([0, 1]), locks: 2 });
  });

  test('while somebody types: that text comes back all the same', async () => {
    await openSix();
    stopAt(2, () => word.model.user.typesInControl('fig:c', '十二'));
    await expect(applyAll()).resolves.toMatchObject({
      written: [0, 1, 3, 4, 5],
      unwritten: [{ index: 2, reason: 'changed', detail: '' }],
    });
    const { texts } = await savedIn(word);
    expect(texts).toEqual(['20', '21', '十二', '23', '24', '25']);
  });
});

test('what was cancelled is written when it is asked for again', async () => {
  await openSix();
  stopAt(1);
  await applyAll();
  await expect(word.document.applyEdits(ALL_EDITS)).resolves.toMatchObject({ written: ALL, unwritten: [] });
  await expect(savedIn(word)).resolves.toMatchObject({ texts: textsAfter(ALL) });
});
