import { compactText } from '@/core/values';

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

/** What stays itself when texts are made compact, but for white space, capitals and full-width forms. */
const FOLDS_SIMPLY = /^[ -~\u3000-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/;
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, above: 0xfee0 };
const IDEOGRAPHIC_SPACE = 0x3000;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const TO_SMALL = 0x20;

/** The same for a whole text made compact, without making it so where that would take long. */
export function hashCompact(before: number, text: string): number {
  const folded = FOLDS_SIMPLY.test(text) ? text : compactText(text);
  let hash = before;
  for (let index = 0; index < folded.length; index += 1) {
    let code = folded.charCodeAt(index);
    if (code >= FULL_WIDTH.first && code <= FULL_WIDTH.last) code -= FULL_WIDTH.above;
    if (code >= CAPITAL_A && code <= CAPITAL_Z) code += TO_SMALL;
    if (code !== 0x20 && code !== IDEOGRAPHIC_SPACE) hash = Math.imul(hash ^ code, PRIME);
  }
  return hash;
}

/** Those that stand more than once. Sorted rather than counted: of a long ledger nearly all are different. */
export function repeatedIn(hashes: Int32Array): ReadonlySet<number> {
  const sorted = Int32Array.from(hashes).sort();
  return new Set(sorted.filter((hash, place) => place > 0 && hash === sorted[place - 1]));
}
