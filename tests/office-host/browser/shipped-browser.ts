import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpackTar } from './unpack-tar';

export interface BrowserFiles {
  readonly executable: string;
  /** Folders of shared libraries that the system may not have. */
  readonly libraries: readonly string[];
  readonly fonts: readonly string[];
}

const PACKAGE = join(dirname(require.resolve('@sparticuz/chromium')), '../..');

/** Unpacked browsers and font settings of the tests; may be deleted at any time. */
export const BROWSER_CACHE = join(__dirname, '../../../node_modules/.cache/test-browser');

/** The Chromium that comes from npm, unpacked once for all. Null where there is none for this machine. */
export function shippedBrowser(): BrowserFiles | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(BROWSER_CACHE, version);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executable: join(folder, 'chromium'),
    libraries: [join(folder, 'lib')],
    fonts: [join(folder, 'fonts')],
  };
}

/** Several jest workers may do this at the same time: each unpacks beside, the first one to be done counts. */
function unpackInto(folder: string): void {
  const beside = `${folder}.${randomUUID()}`;
  const packed = (file: string): Buffer => brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', file)));
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, 'chromium'), packed('chromium.br'), { mode: 0o755 });
  for (const part of ['al2023', 'fonts', 'swiftshader']) unpackTar(packed(`${part}.tar.br`), beside);
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
