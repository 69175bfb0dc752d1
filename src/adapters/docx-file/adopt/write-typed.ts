import { toOneLine, type TypedEdit, type TypedOutcome } from '@/core/marks';
import type { BodyParagraph } from '../paragraphs/read-paragraph';
import { claimBlanks, type Claim } from './claim-blanks';
import { cutOut } from './cut-out';
import type { Cut } from './rewrite-run';

/**
 * The main document with typed words replaced; `paragraphs` are those of its body. The new words stand in the run of
 * the first of the old ones; no run is taken apart.
 */
export function writeTyped(
  xml: string,
  paragraphs: readonly BodyParagraph[],
  edits: readonly TypedEdit[],
): { readonly xml: string; readonly outcome: TypedOutcome } {
  const { claims, found: written, left } = claimBlanks(paragraphs, edits);
  return { xml: cutOut(xml, claims.flatMap(cutsOf)), outcome: { written, left } };
}

function cutsOf({ place, stretches }: Claim<TypedEdit>): readonly Cut[] {
  const words = (index: number) => (index === 0 ? toOneLine(place.text) : '');
  return stretches.map((stretch, index) => ({ ...stretch, text: words(index), control: null }));
}
