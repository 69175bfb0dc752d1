/** Answers enough for the words and days of most ledgers. */
const USUAL = 2_000;

/** A memory that was of no use is not kept for so many times as many questions as it holds answers. */
const PATIENCE = 8;

/**
 * The function with a memory: a ledger asks the same of a few words and days a hundred thousand times, and what is
 * answered once is held once. When the memory holds `most` answers it begins anew, so that it never grows with the
 * ledger; where nearly all that is asked is new, such as topics, it rests for a while. An answer must not be undefined.
 */
export function remember<Asked, Answer>(
  compute: (asked: Asked) => Answer,
  most = USUAL,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  let hits = 0;
  let resting = 0;
  return (asked) => {
    if (resting > 0) {
      resting -= 1;
      return compute(asked);
    }
    const found = known.get(asked);
    if (found !== undefined) {
      hits += 1;
      return found;
    }
    if (known.size >= most) {
      if (hits < most) resting = most * PATIENCE;
      hits = 0;
      known.clear();
    }
    const answer = compute(asked);
    known.set(asked, answer);
    return answer;
  };
}
