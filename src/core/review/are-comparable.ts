/** Do these tell whether rows say the same? Not where one is not known, or was made another way. */
export function areComparable(fingerprints: readonly string[]): boolean {
  const makings = new Set(fingerprints.map(makingOf));
  return makings.size <= 1 && fingerprints.every((fingerprint) => fingerprint !== '');
}

/** What stands before the point; the first making had none. */
function makingOf(fingerprint: string): string {
  return fingerprint.slice(0, fingerprint.indexOf('.') + 1);
}
