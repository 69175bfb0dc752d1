import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = path.resolve(__dirname, '../..');

/** Something the bench needs is not there. */
export class NotReady extends Error {}

/** Installs the peers where they are not yet. Throws NotReady. */
export function installPeers(): void {
  if (existsSync(path.join(__dirname, 'node_modules/.package-lock.json'))) return;
  process.stdout.write('Installing what the product is measured against (tests/bench)…\n');
  const { status } = spawnSync('npm', ['ci'], { cwd: __dirname, stdio: 'inherit', shell: true });
  if (status === 0) return;
  throw new NotReady(
    'The packages of tests/bench are not installed, and npm could not fetch them. Run `npm ci` in tests/bench once, where there is a network; after that the bench needs none.',
  );
}

/** Builds the product's candidates and the reading chunk, with the settings of the command line and the site. */
export function buildProduct(): void {
  runWebpack('--config', 'tests/bench/webpack.config.cjs');
}

/** Builds the command line as it ships. Gives its script. Throws NotReady. */
export function commandLine(): string {
  const folder = path.join(ROOT, 'out/bench/cli');
  runWebpack('--config-name', 'cli', '--output-path', folder);
  return path.join(folder, 'taizhang.js');
}

function runWebpack(...options: readonly string[]): void {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new NotReady('webpack could not build the product for the bench.');
}

/** Size of what a browser loads to read a workbook, in KiB of gzip. */
export function readingChunkSize(): number {
  const chunk = readFileSync(path.join(ROOT, 'out/bench/chunk/reading.js'));
  return gzipSync(chunk, { level: 9 }).length / 1024;
}
