import { Failure } from '@/core/failure';
import type { NarrativeChoice } from '../desk/desk';
import { readChosenFiles, type ChosenFileHandle } from './read-chosen-files';

/** A narrative of the user's own, from a text file in UTF-8. @throws Failure narrative.notUtf8, file.changed */
export async function readNarrative(file: ChosenFileHandle): Promise<NarrativeChoice> {
  const [chosen] = await readChosenFiles([file]);
  try {
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(chosen?.bytes) };
  } catch (error) {
    throw new Failure('narrative.notUtf8', { name: file.name }, { cause: error });
  }
}
