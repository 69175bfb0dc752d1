import { standsAt, type LeftPlace, type TypedPlace } from '@/core/marks';
import { removeForbidden, type Span, type XmlElement } from '@/core/xml';
import type { ParagraphPiece, PlacedControl, StoryParagraph } from '../paragraphs/read-paragraph';
import type { Obstacle } from '../paragraphs/obstacle';
import type { StorySource } from '../paragraphs/story-source';

/** Words that are to be replaced, with the stretch they take of each text. */
export interface Claim<Place extends TypedPlace> {
  readonly place: Place;
  readonly source: StorySource;
  readonly stretches: readonly [Stretch, ...Stretch[]];
}

/** Words that are all an open control shows; none for one that shows nothing. */
export interface ControlClaim<Place extends TypedPlace> {
  readonly place: Place;
  readonly source: StorySource;
  readonly open: PlacedControl;
}

export interface Stretch {
  readonly piece: ParagraphPiece;
  readonly from: number;
  readonly to: number;
}

const CHANGED: Obstacle = { reason: 'changed', detail: '' };

interface Claims<Place extends TypedPlace> {
  readonly claims: readonly Claim<Place>[];
  readonly controls: readonly ControlClaim<Place>[];
  /** Positions of those that were found. */
  readonly found: readonly number[];
  readonly left: readonly LeftPlace[];
}

/** Finds the words where they are said to stand. Of two places that overlap the first one is taken. */
export function claimBlanks<Place extends TypedPlace>(
  paragraphs: readonly StoryParagraph[],
  places: readonly Place[],
): Claims<Place> {
  const claims: Claim<Place>[] = [];
  const controls: ControlClaim<Place>[] = [];
  const found: number[] = [];
  const left: LeftPlace[] = [];
  const taken = new Map<number, Span[]>();
  const filled = new Set<XmlElement>();
  places.forEach((place, position) => {
    const { paragraph, start, blank } = place;
    const ofParagraph = taken.get(paragraph) ?? [];
    const end = start + blank.length;
    const isTaken = ofParagraph.some((span) => start < span.end && span.start < end);
    const claim = isTaken ? CHANGED : findBlank(place, paragraphs[paragraph], filled);
    if ('reason' in claim) {
      left.push({ position, ...claim });
      return;
    }
    taken.set(paragraph, [...ofParagraph, { start, end }]);
    if ('open' in claim) {
      controls.push(claim);
      filled.add(claim.open.control);
    } else claims.push(claim);
    found.push(position);
  });
  return { claims, controls, found, left };
}

/** `filled`: open controls that are taken; several may stand in one place if they show nothing. */
function findBlank<Place extends TypedPlace>(
  place: Place,
  paragraph: StoryParagraph | undefined,
  filled: ReadonlySet<XmlElement>,
): Claim<Place> | ControlClaim<Place> | Obstacle {
  const { start, blank } = place;
  // Half of a surrogate pair is no text of its own, and its other half could not be written.
  if (paragraph === undefined || blank !== removeForbidden(blank)) return CHANGED;
  if (!standsAt(place, paragraph.text)) return CHANGED;
  const { source, pieces } = paragraph;
  const open = paragraph.openControls.find(
    (each) => each.start === start && each.length === blank.length && !filled.has(each.control),
  );
  if (open !== undefined) return { place, source, open };
  const end = start + blank.length;
  const stretches = pieces.flatMap((piece): readonly Stretch[] => {
    const from = Math.max(0, start - piece.offset);
    const to = Math.min(piece.text.length, end - piece.offset);
    return from < to ? [{ piece, from, to }] : [];
  });
  const [first, ...others] = stretches;
  if (first === undefined) return CHANGED;
  const inTheWay = stretches.find(({ piece }) => piece.obstacle !== null)?.piece.obstacle ?? null;
  return inTheWay ?? { place, source, stretches: [first, ...others] };
}
