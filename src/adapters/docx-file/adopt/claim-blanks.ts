import type { Adoption, AdoptionOutcome } from '@/core/marks';
import { removeForbidden, type Span } from '@/core/xml';
import type { BodyParagraph, ParagraphPiece } from '../paragraphs/read-paragraph';
import type { Obstacle } from '../paragraphs/obstacle';

/** A blank that is to become a mark, with the stretch it takes of each text. */
export interface Claim {
  readonly adoption: Adoption;
  readonly stretches: readonly [Stretch, ...Stretch[]];
}

export interface Stretch {
  readonly piece: ParagraphPiece;
  readonly from: number;
  readonly to: number;
}

const CHANGED: Obstacle = { reason: 'changed', detail: '' };

/** Finds the blanks where they are said to stand. Of two that overlap the first one is taken. */
export function claimBlanks(
  paragraphs: readonly BodyParagraph[],
  adoptions: readonly Adoption[],
): { readonly claims: readonly Claim[]; readonly outcome: AdoptionOutcome } {
  const claims: Claim[] = [];
  const adopted: number[] = [];
  const left: AdoptionOutcome['left'][number][] = [];
  const taken = new Map<number, Span[]>();
  adoptions.forEach((adoption, position) => {
    const { paragraph, start, blank } = adoption;
    const ofParagraph = taken.get(paragraph) ?? [];
    const end = start + blank.length;
    const isTaken = ofParagraph.some((span) => start < span.end && span.start < end);
    const found = isTaken ? CHANGED : findBlank(adoption, paragraphs[paragraph]);
    if ('reason' in found) {
      left.push({ position, ...found });
      return;
    }
    taken.set(paragraph, [...ofParagraph, { start, end }]);
    claims.push(found);
    adopted.push(position);
  });
  return { claims, outcome: { adopted, left } };
}

function findBlank(adoption: Adoption, paragraph: BodyParagraph | undefined): Claim | Obstacle {
  const { start, blank } = adoption;
  // Half of a surrogate pair is no text of its own, and its other half could not be written.
  if (paragraph === undefined || start < 0 || blank !== removeForbidden(blank)) return CHANGED;
  const end = start + blank.length;
  if (paragraph.text.slice(start, end) !== blank) return CHANGED;
  const stretches = paragraph.pieces.flatMap((piece): readonly Stretch[] => {
    const from = Math.max(0, start - piece.offset);
    const to = Math.min(piece.text.length, end - piece.offset);
    return from < to ? [{ piece, from, to }] : [];
  });
  const [first, ...others] = stretches;
  if (first === undefined) return CHANGED;
  const inTheWay = stretches.find(({ piece }) => piece.obstacle !== null)?.piece.obstacle ?? null;
  return inTheWay ?? { adoption, stretches: [first, ...others] };
}
