import { firstContent } from '../text/span';
import { createWord, type Element } from '../xml/word-xml';
import { assertWritable } from './content-lock';
import type { Editing } from './editing';
import { replaceParagraphText, type Edge } from './insert-text';

/** Puts a drawing into a paragraph, in a run of its own. @throws HostError AccessDenied */
export function insertPicture(
  editing: Editing,
  paragraph: Element,
  drawing: Element,
  place: Edge | 'Replace',
): void {
  assertWritable(paragraph, 'InsertInlinePictureFromBase64');
  if (place === 'Replace') replaceParagraphText(editing, paragraph, '');
  const run = createWord(paragraph, 'r', {}, [drawing]);
  const revision = editing.revision();
  const inserted = revision === null ? run : createWord(paragraph, 'ins', revision, [run]);
  paragraph.insertBefore(inserted, place === 'Start' ? firstContent(paragraph) : null);
}
