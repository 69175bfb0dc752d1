import { positionOf, storyOf, type Span } from '../text/span';

interface Position {
  readonly start: number;
  readonly end: number;
}
type Relation = readonly [name: string, holds: (one: Position, other: Position) => boolean];

/** `Word.LocationRelation`, the first that holds. */
const RELATIONS: readonly Relation[] = [
  ['Equal', (one, other) => one.start === other.start && one.end === other.end],
  ['AdjacentBefore', (one, other) => one.end === other.start],
  ['AdjacentAfter', (one, other) => one.start === other.end],
  ['Before', (one, other) => one.end < other.start],
  ['After', (one, other) => one.start > other.end],
  ['ContainsStart', (one, other) => one.start === other.start && one.end > other.end],
  ['ContainsEnd', (one, other) => one.end === other.end && one.start < other.start],
  ['Contains', (one, other) => one.start < other.start && one.end > other.end],
  ['InsideStart', (one, other) => one.start === other.start && one.end < other.end],
  ['InsideEnd', (one, other) => one.end === other.end && one.start > other.start],
  ['Inside', (one, other) => one.start > other.start && one.end < other.end],
  ['OverlapsBefore', (one, other) => one.start < other.start],
  ['OverlapsAfter', () => true],
];

/** How a stretch of text lies to another, by the characters between their ends. */
export function compareSpans(one: Span, other: Span): string {
  if (storyOf(one.start) !== storyOf(other.start)) return 'Unrelated';
  const [first, second] = [positionsOf(one), positionsOf(other)];
  return RELATIONS.find(([, holds]) => holds(first, second))?.[0] ?? 'Unrelated';
}

function positionsOf({ start, end }: Span): Position {
  return { start: positionOf(start), end: positionOf(end) };
}
