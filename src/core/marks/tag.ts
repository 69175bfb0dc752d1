import { toOneLine } from './one-line';
import { LONGEST_CONTROL_TEXT, startOf } from './shorten';

/** What the tags of all marks start with (contract §4). */
export const TAG_PREFIX = 'fig:';

/** Stands before the hash of a shortened tag and nowhere else, so that no whole tag is like a shortened one. */
const BEFORE_HASH = '~';
const HASH_LENGTH = 13;
const HEAD_LENGTH = LONGEST_CONTROL_TEXT - TAG_PREFIX.length - BEFORE_HASH.length - HASH_LENGTH;

/**
 * The tag of a figure's mark: `fig:` and the key. A key that is too long, or holds what a tag cannot keep
 * (breaks, outer white space, characters that XML forbids), is cut and given a hash of the whole key.
 */
export function tagOf(key: string): string {
  if (isPlain(key)) return TAG_PREFIX + key;
  return TAG_PREFIX + startOf(toOneLine(key), HEAD_LENGTH).trimEnd() + BEFORE_HASH + hash(key);
}

function isPlain(key: string): boolean {
  return (
    TAG_PREFIX.length + key.length <= LONGEST_CONTROL_TEXT &&
    !key.includes(BEFORE_HASH) &&
    key === key.trim() &&
    key === toOneLine(key)
  );
}

/** FNV-1a over UTF-16 units, 64 bits, in base 36: the same on every machine and in every version. */
function hash(text: string): string {
  let state = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return state.toString(36).padStart(HASH_LENGTH, '0');
}
