import { shortDigest } from '@/core/digest';

/** What stands between two parts: no cell holds it. */
const BETWEEN = '\u0000';

/**
 * Which parts of a row are told, as a number that goes up when others are: it stands in front, up to a point. The
 * first making, which counted a row's running number among them, had none.
 */
const MAKING = '2.';

/** The same for rows that say the same. */
export function rowFingerprint(parts: readonly string[]): string {
  return MAKING + shortDigest(parts.join(BETWEEN));
}
