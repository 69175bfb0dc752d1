import { lineStretches, type TextSpan } from '@/core/marks';
import type { ParagraphPiece } from './read-paragraph';
import type { Underline } from './underline';

/** The white space of these texts that is underlined, a line to write on. One does not go over the edge of a control. */
export function linesIn(pieces: readonly ParagraphPiece[], underline: Underline): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let before: ParagraphPiece | null = null;
  let stretch = { start: 0, text: '' };
  const close = () => {
    lines.push(
      ...lineStretches(stretch.text).map(({ start, length }) => ({ start: stretch.start + start, length })),
    );
  };
  for (const piece of pieces) {
    if (!underline.isUnder(piece.run)) continue;
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
