import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pairs of a folder: `documents` to work with, `kept` to measure by at the end. */
export function pairFiles(
  folder: 'documents' | 'kept',
): readonly { readonly name: string; readonly text: string }[] {
  const path = join(__dirname, folder);
  return readdirSync(path)
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }));
}
