import type { PlacedMark } from '@/core/marks';
import { controlById } from '../control-by-id';
import { controlText } from '../word-text';
import type { StoryParagraph } from './read-stories';

/** A mark around whole paragraphs. */
export interface BlockMark {
  readonly index: number;
  readonly id: number;
}

/** Where those stand that are around one paragraph, by the paragraph's position; in one request. */
export async function placeAround(
  context: Word.RequestContext,
  blocks: readonly BlockMark[],
  stories: readonly StoryParagraph[],
): Promise<ReadonlyMap<number, PlacedMark>> {
  if (blocks.length === 0) return new Map();
  for (const { paragraph } of stories) paragraph.load('parentContentControlOrNullObject/id');
  const asked = blocks.map((block) => {
    const control = controlById(context, block.id);
    control.load('text,placeholderText');
    return { ...block, control };
  });
  await context.sync();
  const inside = paragraphsOfControl(stories);
  return new Map(
    asked.flatMap(({ index, id, control }): readonly (readonly [number, PlacedMark])[] => {
      const [only, ...others] = inside.get(id) ?? [];
      if (only === undefined || others.length > 0) return [];
      const length = stories[only]?.text.length ?? 0;
      const isShown = length > 0 && !control.isNullObject && controlText(control) !== '';
      return isShown ? [[only, { index, start: 0, length }]] : [];
    }),
  );
}

/** Positions of the paragraphs that stand directly in each control, by its id. */
export function paragraphsOfControl(
  stories: readonly Pick<StoryParagraph, 'paragraph'>[],
): ReadonlyMap<number, readonly number[]> {
  const inside = new Map<number, number[]>();
  stories.forEach(({ paragraph: { parentContentControlOrNullObject: control } }, position) => {
    if (control.isNullObject) return;
    const known = inside.get(control.id);
    if (known === undefined) inside.set(control.id, [position]);
    else known.push(position);
  });
  return inside;
}
