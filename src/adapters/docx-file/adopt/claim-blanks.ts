import { standsAt, type LeftPlace, type TypedPlace } from '@/core/marks';
import { removeForbidden, type Span } from '@/core/xml';
import type { BodyParagraph, ParagraphPiece } from '../paragraphs/read-paragraph';
import type { Obstacle } from '../paragraphs/obstacle';

/** Words that are to be replaced, with the stretch they take of each text. */
export interface Claim<Place extends TypedPlace> {
  readonly place: Place;
  readonly stretches: readonly [Stretch, ...Stretch[]];
}

export interface Stretch {
  readonly piece: ParagraphPiece;
  readonly from: number;
  readonly to: number;
}

const CHANGED: Obstacle = { reason: 'changed', detail: '' };

interface Claims<Place extends TypedPlace> {
  readonly claims: readonly Claim<Place>[];
  /** Positions of those that were found. */
  readonly found: readonly number[];
  readonly left: readonly LeftPlace[];
}

/** Finds the words where they are said to stand. Of two places that overlap the first one is taken. */
export function claimBlanks<Place extends TypedPlace>(
  paragraphs: readonly BodyParagraph[],
  places: readonly Place[],
): Claims<Place> {
  const claims: Claim<Place>[] = [];
  const found: number[] = [];
  const left: LeftPlace[] = [];
  const taken = new Map<number, Span[]>();
  places.forEach((place, position) => {
    const { paragraph, start, blank } = place;
    const ofParagraph = taken.get(paragraph) ?? [];
    const end = start + blank.length;
    const isTaken = ofParagraph.some((span) => start < span.end && span.start < end);
    const claim = isTaken ? CHANGED : findBlank(place, paragraphs[paragraph]);
    if ('reason' in claim) {
      left.push({ position, ...claim });
      return;
    }
    taken.set(paragraph, [...ofParagraph, { start, end }]);
    claims.push(claim);
    found.push(position);
  });
  return { claims, found, left };
}

function findBlank<Place extends TypedPlace>(
  place: Place,
  paragraph: BodyParagraph | undefined,
): Claim<Place> | Obstacle {
  const { start, blank } = place;
  // Half of a surrogate pair is no text of its own, and its other half could not be written.
  if (paragraph === undefined || blank !== removeForbidden(blank)) return CHANGED;
  if (!standsAt(place, paragraph.text)) return CHANGED;
  const end = start + blank.length;
  const stretches = paragraph.pieces.flatMap((piece): readonly Stretch[] => {
    const from = Math.max(0, start - piece.offset);
    const to = Math.min(piece.text.length, end - piece.offset);
    return from < to ? [{ piece, from, to }] : [];
  });
  const [first, ...others] = stretches;
  if (first === undefined) return CHANGED;
  const inTheWay = stretches.find(({ piece }) => piece.obstacle !== null)?.piece.obstacle ?? null;
  return inTheWay ?? { place, stretches: [first, ...others] };
}
