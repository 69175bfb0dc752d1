import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256OfText } from '@/core/digest';
import { sha256OfFile } from './sha256-of-file';

/**
 * Tells one build of this program from another, by its own files: what another one counts may differ.
 * @param script the file that was started
 */
export async function programDigest(script: string): Promise<string> {
  const folder = dirname(await realpath(script));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  const digests = await Promise.all(files.map((name) => sha256OfFile(join(folder, name))));
  return sha256OfText(digests.join('\n'));
}
