import { shortDigest } from '@/core/digest';

/** What stands between two parts: no cell holds it. */
const BETWEEN = '\u0000';

/**
 * Which parts of a row are told, as a number that goes up when others are. The first making, which counted a row's
 * running number among them, had none in front.
 */
const MAKING = '2.';

/** The same for rows that say the same. */
export function rowFingerprint(parts: readonly string[]): string {
  return MAKING + shortDigest(parts.join(BETWEEN));
}

/** Do these tell whether rows say the same? Not where one is not known, or was made another way. */
export function areComparable(fingerprints: readonly string[]): boolean {
  const makings = new Set(fingerprints.map(makingOf));
  return makings.size <= 1 && fingerprints.every((fingerprint) => fingerprint !== '');
}

function makingOf(fingerprint: string): string {
  return fingerprint.slice(0, fingerprint.indexOf('.') + 1);
}
