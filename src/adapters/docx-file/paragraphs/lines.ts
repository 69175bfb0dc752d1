import { lineStretches, type TextSpan } from '@/core/marks';
import type { XmlElement } from '@/core/xml';
import { wordChild, wordValue } from '../word-element';
import type { ParagraphPiece } from './read-paragraph';

/** The white space of these texts that is underlined, a line to write on. One does not go over the edge of a control. */
export function linesIn(pieces: readonly ParagraphPiece[]): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let before: ParagraphPiece | null = null;
  let stretch = { start: 0, text: '' };
  const close = () => {
    lines.push(
      ...lineStretches(stretch.text).map(({ start, length }) => ({ start: stretch.start + start, length })),
    );
  };
  for (const piece of pieces) {
    if (!isUnderlined(piece.run)) continue;
    const goesOn =
      before !== null &&
      before.offset + before.text.length === piece.offset &&
      before.obstacle === piece.obstacle;
    if (!goesOn) close();
    stretch = goesOn
      ? { ...stretch, text: stretch.text + piece.text }
      : { start: piece.offset, text: piece.text };
    before = piece;
  }
  close();
  return lines;
}

/** Under words alone is not under the space between them. */
function isUnderlined(run: XmlElement): boolean {
  const properties = wordChild(run, 'rPr');
  const underline = properties === undefined ? undefined : wordChild(properties, 'u');
  return !/^(?:none|words|)$/.test(wordValue(underline));
}
