import type { DocumentParagraph, PlacedMark } from '@/core/marks';
import { controlById } from '../control-by-id';
import { controlText } from '../word-text';

/** A mark around whole paragraphs. */
export interface BlockMark {
  readonly index: number;
  readonly id: number;
}

type Text = Pick<DocumentParagraph, 'text'>;

/** Where those stand that are around one paragraph, by the paragraph's position; in one request. */
export async function placeAround(
  context: Word.RequestContext,
  blocks: readonly BlockMark[],
  paragraphs: Word.ParagraphCollection,
  texts: readonly Text[],
): Promise<ReadonlyMap<number, PlacedMark>> {
  if (blocks.length === 0) return new Map();
  paragraphs.load('items/parentContentControlOrNullObject/id');
  const asked = blocks.map((block) => {
    const control = controlById(context, block.id);
    control.load('text,placeholderText');
    return { ...block, control };
  });
  await context.sync();
  const inside = paragraphsOfControl(paragraphs);
  return new Map(
    asked.flatMap(({ index, id, control }): readonly (readonly [number, PlacedMark])[] => {
      const [only, ...others] = inside.get(id) ?? [];
      if (only === undefined || others.length > 0) return [];
      const length = texts[only]?.text.length ?? 0;
      const isShown = length > 0 && !control.isNullObject && controlText(control) !== '';
      return isShown ? [[only, { index, start: 0, length }]] : [];
    }),
  );
}

/** Positions of the paragraphs that stand directly in each control, by its id. */
function paragraphsOfControl({ items }: Word.ParagraphCollection): ReadonlyMap<number, readonly number[]> {
  const inside = new Map<number, number[]>();
  items.forEach(({ parentContentControlOrNullObject: control }, position) => {
    if (control.isNullObject) return;
    const known = inside.get(control.id);
    if (known === undefined) inside.set(control.id, [position]);
    else known.push(position);
  });
  return inside;
}
