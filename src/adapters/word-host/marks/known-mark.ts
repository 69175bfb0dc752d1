import { TAG_PREFIX, type Mark } from '@/core/marks';
import { knowsReviewing } from '../knows-reviewing';
import { controlText } from '../word-text';
import { reviewedTexts } from './reviewed-texts';

/** A mark with the id its control has as long as it stands in the document. */
export interface KnownMark extends Mark {
  readonly id: number;
}

/**
 * All marks: those of headers and footers too, none of plain-text controls (OJ#2160). One request; one more where
 * changes are tracked.
 */
export async function readMarks(context: Word.RequestContext): Promise<readonly KnownMark[]> {
  const { document } = context;
  const { contentControls } = document;
  contentControls.load('items/id,items/tag,items/title,items/text,items/placeholderText');
  if (knowsReviewing()) document.load('changeTrackingMode');
  await context.sync();
  const controls = contentControls.items.filter(({ tag }) => tag.startsWith(TAG_PREFIX));
  const marks = controls.map((control, index) => {
    const { id, tag, title } = control;
    return { index, id, tag, title, text: controlText(control) };
  });
  if (!knowsReviewing() || document.changeTrackingMode === 'Off') return marks;
  const shown = marks.filter(({ text }) => text !== '').map(({ id }) => id);
  const reviewed = await reviewedTexts(context, shown);
  return marks.map((mark) => ({ ...mark, text: reviewed.get(mark.id) ?? mark.text }));
}
