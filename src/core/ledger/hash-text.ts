const LONGEST_HASHED = 8;
const HEAD = 2;
const PRIME = 0x01000193;

/**
 * FNV-1a over a text and its end, going on from the hash `before`, as a 32-bit number. Of a long text only its length,
 * beginning and end are looked at: there the ones of a ledger differ, and who relies on a hash compares the texts.
 */
export function hashText(before: number, text: string): number {
  const { length } = text;
  if (length <= LONGEST_HASHED) return Math.imul(hashPart(before, text, 0, length) ^ 1, PRIME);
  const head = hashPart(Math.imul(before ^ length, PRIME), text, 0, HEAD);
  return Math.imul(hashPart(head, text, length - LONGEST_HASHED + HEAD, length) ^ 1, PRIME);
}

function hashPart(before: number, text: string, start: number, end: number): number {
  let hash = before;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}

/** Those that stand more than once. Sorted rather than counted: of a long ledger nearly all are different. */
export function repeatedIn(hashes: Int32Array): ReadonlySet<number> {
  const sorted = Int32Array.from(hashes).sort();
  return new Set(sorted.filter((hash, place) => place > 0 && hash === sorted[place - 1]));
}
