import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

/** `documents` are there to work with; `kept` ones were written by others who had not seen the rules. */
export type CorpusSet = 'documents' | 'kept';

/** The texts of a set, by their names. */
export function readCorpus(set: CorpusSet): readonly CorpusFile[] {
  const folder = join(__dirname, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
