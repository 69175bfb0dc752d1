import fc from 'fast-check';
import { isFailure } from '@/core/failure';
import type { HostErrorCode } from '#tests/office-host/protocol';
import { openWord, type OpenedWord } from './open-word';
import { ALL_EDITS, savedIn, sixMarks, textsAfter } from './six-marks';

const CODES: readonly HostErrorCode[] = [
  'AccessDenied',
  'GeneralException',
  'ItemNotFound',
  'InvalidReference',
];
const POINTS = ['InsertText', 'CannotEdit', 'load', 'GetByIdOrNullObject', 'Select', 'ParentBody', '*'];
const REFUSALS = [
  'ActivityLimitReached',
  'GeneralException',
  'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
] as const;

const fault = fc.record({
  at: fc.constantFrom(...POINTS),
  code: fc.constantFrom(...CODES),
  nth: fc.integer({ min: 1, max: 40 }),
  times: fc.integer({ min: 1, max: 2 }),
});
const refusal = fc.record({
  code: fc.constantFrom(...REFUSALS),
  nth: fc.integer({ min: 1, max: 5 }),
  when: fc.constantFrom('before' as const, 'after' as const),
});
const LOCKED = [1, 4];

/** Null where Word could no more be asked. */
async function applyAll({ document }: OpenedWord, signal: AbortSignal) {
  try {
    return await document.applyEdits(ALL_EDITS, { signal });
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}

/** As which request it is cancelled. */
const stopAt = fc.option(fc.integer({ min: 1, max: 6 }));

test('whatever fails once or twice, cancelled or not, what is told is what happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.option(fault), fc.option(refusal), stopAt, async (armed, refused, request) => {
      const word = await openWord(sixMarks(LOCKED));
      await word.document.readMarks();
      if (armed !== null) word.host.faults.arm(armed);
      if (refused !== null) word.host.refuse(refused);
      const stop = new AbortController();
      if (request !== null) word.host.before(request, () => stop.abort());
      const outcome = await applyAll(word, stop.signal);
      const { texts, locks } = await savedIn(word);
      word.close();
      const { written, unwritten, leftUnlocked } = outcome ?? {
        written: [],
        unwritten: [],
        leftUnlocked: [],
      };
      expect(texts).toEqual(textsAfter(written));
      expect(locks).toBe(LOCKED.length - leftUnlocked.length);
      if (outcome === null) return;
      const told = [...written, ...unwritten.map(({ index }) => index)].sort();
      expect(told).toEqual([0, 1, 2, 3, 4, 5]);
    }),
    { numRuns: 60 },
  );
});
