/** A stretch of a part's XML. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Puts a text in place of a span; an empty span is an insertion. */
export interface Replacement extends Span {
  readonly text: string;
}

/** The text with all replacements made; they must not overlap. Everything else stays as it is. */
export function splice(original: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, text } of ordered) {
    pieces.push(original.slice(position, start), text);
    position = end;
  }
  return pieces.join('') + original.slice(position);
}
