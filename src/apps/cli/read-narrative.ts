import { basename } from 'node:path';
import { Failure, isFailure } from '@/core/failure';
import type { Pack } from '@/core/pack';
import { chooseNarrative, parseNarrative, type Narrative } from '@/core/report';
import { exists, readBytes } from './files';

/** One of the pack's narratives by name, or a text file of the user's own. @throws Failure narrative.* */
export async function readNarrative(name: string | undefined, pack: Pack): Promise<Narrative> {
  try {
    const chosen = chooseNarrative(pack.narratives, name);
    return parseNarrative(chosen.text, chosen.name);
  } catch (error) {
    if (
      name === undefined ||
      !isFailure(error) ||
      error.code !== 'narrative.unknown' ||
      !(await exists(name))
    )
      throw error;
    return parseNarrative(await readText(name), basename(name));
  }
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(path));
  } catch (error) {
    if (isFailure(error)) throw error;
    throw new Failure('narrative.notUtf8', { name: basename(path) }, { cause: error });
  }
}
