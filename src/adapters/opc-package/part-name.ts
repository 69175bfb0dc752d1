/** A part's name as used all through this room: no leading slash, forward slashes. */
export function normalizePartName(name: string): string {
  // Some older .NET writers store backslashes.
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Two names that differ in case alone name the same part (ISO/IEC 29500-2, 6.2.2.3). */
export function partKey(name: string): string {
  return normalizePartName(name).toLowerCase();
}

/** The absolute name a relationship's target means, seen from the part that holds the relationship. */
export function resolveTarget(sourcePart: string, target: string): string {
  const path = target.replace(/[?#].*$/s, '').replaceAll('\\', '/');
  const folder = normalizePartName(sourcePart).split('/').slice(0, -1);
  const segments = path.startsWith('/') ? [] : folder;
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
