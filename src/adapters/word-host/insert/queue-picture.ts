import { toOneLine } from '@/core/marks';
import type { Picture } from '@/core/report';
import { base64Of } from '../base64-of';

/** A picture that was asked for, alone in its paragraph. Its width is loaded. */
export interface QueuedPicture {
  readonly paragraph: Word.Paragraph;
  readonly shown: Word.InlinePicture;
  readonly picture: Picture;
}

/** In points: what Word calls a single line, however high what stands in it is. */
const SINGLE_LINE = 12;

export function queuePicture(paragraph: Word.Paragraph, picture: Picture): QueuedPicture {
  paragraph.styleBuiltIn = 'Normal';
  const shown = paragraph.insertInlinePictureFromBase64(base64Of(picture.png), 'Start');
  shown.altTextDescription = toOneLine(picture.alternativeText);
  shown.load('width');
  return { paragraph, shown, picture };
}

/** In the middle, in a line that makes room: one of exact height, as the paragraph before may have, shows but a strip. */
export function setPictureLine({ paragraph }: QueuedPicture): void {
  paragraph.alignment = 'Centered';
  paragraph.firstLineIndent = 0;
  paragraph.lineSpacing = SINGLE_LINE;
}

/** As large as the report says, or as Word has made it to fit the page when it was put in. */
export function setPictureSize({ shown, picture }: QueuedPicture): void {
  const scale = shown.width > 0 ? Math.min(1, shown.width / picture.width) : 1;
  // Else one side may carry the other along.
  shown.lockAspectRatio = false;
  shown.width = picture.width * scale;
  shown.height = picture.height * scale;
  shown.lockAspectRatio = true;
}
