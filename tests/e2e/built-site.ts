import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Site } from '#tests/office-host/browser/serve-pages';

const ROOT = join(__dirname, '../..');
/** May be deleted at any time. */
const CACHE = join(ROOT, 'node_modules/.cache/built-site');
/** All that the site is made of. */
const SOURCES = [
  'src',
  'tools/web',
  'assets/icons',
  'manifest.xml',
  'package-lock.json',
  'webpack.config.js',
];
const POLL = 500;
const LONGEST_BUILD = 400_000;

/** The site as `npm run build` writes it, built once for the sources as they are. Gives its folder. */
export async function builtSite(): Promise<string> {
  const folder = join(CACHE, hashOf(SOURCES.flatMap(filesIn)));
  const lock = `${folder}.lock`;
  for (let waited = 0; !existsSync(folder); waited += POLL) {
    if (takeLock(lock)) await build(folder).finally(() => rmSync(lock, { recursive: true }));
    else if (waited > LONGEST_BUILD)
      throw new Error(`${lock} is left from a build that broke off: delete it.`);
    else await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  return folder;
}

/** The files of a folder, to be served. */
export function siteIn(folder: string): Site {
  return (path) => {
    const file = join(folder, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  };
}

/** Another worker of jest may be building the same. */
function takeLock(lock: string): boolean {
  mkdirSync(CACHE, { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function build(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const beside = `${folder}.new`;
  const webpack = require.resolve('webpack/bin/webpack.js');
  const targets = ['--config-name', 'web', '--config-name', 'single-file'];
  await promisify(execFile)(
    process.execPath,
    [webpack, ...targets, '--output-path', beside, '--fail-on-warnings'],
    { cwd: ROOT, timeout: LONGEST_BUILD },
  );
  for (const old of readdirSync(CACHE)) {
    if (!old.includes('.')) rmSync(join(CACHE, old), { recursive: true });
  }
  renameSync(beside, folder);
}

function filesIn(path: string): readonly string[] {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}
