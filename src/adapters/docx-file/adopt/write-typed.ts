import type { PartChanges } from '@/adapters/opc-package';
import { toOneLine, type TypedEdit, type TypedOutcome } from '@/core/marks';
import type { LoadedDocx } from '../load-docx';
import type { StoryParagraph } from '../paragraphs/read-paragraph';
import { claimBlanks, type Claim } from './claim-blanks';
import { typeInto } from './fill-control';
import { replacePlaces } from './replace-places';
import type { Cut } from './rewrite-run';

/**
 * The parts to change so that typed words are replaced; `paragraphs` are those of the document. The new words stand in
 * the run of the first of the old ones, or in the control that waited for them; no run is taken apart.
 */
export function writeTyped(
  loaded: LoadedDocx,
  paragraphs: readonly StoryParagraph[],
  edits: readonly TypedEdit[],
): { readonly changes: PartChanges; readonly outcome: TypedOutcome } {
  const { claims, controls, found: written, left } = claimBlanks(paragraphs, edits);
  const changes = replacePlaces(loaded, claims, controls, {
    cutsOf,
    fill: (claim) => typeInto(loaded, claim),
  });
  return { changes, outcome: { written, left } };
}

function cutsOf({ place, stretches }: Claim<TypedEdit>): readonly Cut[] {
  const words = (index: number) => (index === 0 ? toOneLine(place.text) : '');
  return stretches.map((stretch, index) => ({ ...stretch, text: words(index), control: null }));
}
