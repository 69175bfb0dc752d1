import { Failure } from '@/core/failure';
import type { NarrativeChoice } from '../desk/desk';
import { readChosenFiles, type ChosenFileHandle } from './read-chosen-files';

/**
 * A narrative of the user's own: a Word document with marks, or a text file in UTF-8.
 * @throws Failure narrative.notUtf8, file.changed
 */
export async function readNarrative(file: ChosenFileHandle): Promise<NarrativeChoice> {
  const { name } = file;
  const [chosen] = await readChosenFiles([file]);
  if (chosen !== undefined && /\.docx$/i.test(name)) return { name, text: null, docx: chosen.bytes };
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(chosen?.bytes) };
  } catch (error) {
    throw new Failure('narrative.notUtf8', { name }, { cause: error });
  }
}

/** Is it the user's own, and none of the pack's? */
export function isOwnNarrative({ text, docx }: NarrativeChoice): boolean {
  return text !== null || docx !== undefined;
}
