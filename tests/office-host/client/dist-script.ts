import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Where the unmodified files of office.js lie. */
export const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const scripts = new Map<string, Script>();

/** A file of office.js, compiled once for all windows of a test file. */
export function distScript(file: string): Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const script = new Script(readFileSync(join(DIST, file), 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}
