/** No path holds two of them in a row, and a file's name none. */
const BETWEEN_LEDGERS = '//';
const BEFORE_BRANCH = '///';

/** What a store calls ledgers that were read together; `branch`: where they tell of several, the one it is of. */
export function nameOfLedgers(files: readonly string[], branch: string | null): string {
  const name = files.join(BETWEEN_LEDGERS);
  return branch === null ? name : `${name}${BEFORE_BRANCH}${branch}`;
}

/** The files' paths by themselves. */
export function filesOf(name: string): readonly string[] {
  const [files = ''] = name.split(BEFORE_BRANCH);
  return files.split(BETWEEN_LEDGERS);
}

/** The folder at the top that a path leads into; empty: none. */
export function topFolderOf(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')));
}

/** A path's last part, without the ending. */
export function stemOf(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

export function withoutEnding(path: string): string {
  return path.replace(/\.[^./]*$/, '');
}
