/**
 * The function with a memory: a ledger asks the same of a few words and days a hundred thousand times, and what is
 * answered once is held once. When the memory holds `most` answers it begins anew, so that it never grows with the
 * ledger. An answer must not be undefined.
 */
export function remember<Asked, Answer>(
  compute: (asked: Asked) => Answer,
  most: number,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const found = known.get(asked);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const answer = compute(asked);
    known.set(asked, answer);
    return answer;
  };
}
