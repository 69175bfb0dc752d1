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
  const ordered = isOrdered(replacements)
    ? replacements
    : [...replacements].sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, text } of ordered) {
    pieces.push(original.slice(position, start), text);
    position = end;
  }
  pieces.push(original.slice(position));
  return pieces.join('');
}

function isOrdered(replacements: readonly Replacement[]): boolean {
  let last = 0;
  for (const { start } of replacements) {
    if (start < last) return false;
    last = start;
  }
  return true;
}
