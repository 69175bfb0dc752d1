/** Rows or columns from one to another, both inclusive, from 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same rows, ascending, apart from each other. Gaps of up to `gap` rows are filled. */
export function joinSpans(spans: readonly Span[], gap = 0): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to + gap + 1) joined.push(span);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return joined;
}

/** What of the spans lies within another one. */
export function cutSpans(spans: readonly Span[], within: Span): Span[] {
  return spans
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
    .filter(({ from, to }) => from <= to);
}

/** What of `within` lies in none of the spans. */
export function gapsBetween(spans: readonly Span[], within: Span): Span[] {
  const gaps: Span[] = [];
  let next = within.from;
  for (const { from, to } of joinSpans(cutSpans(spans, within))) {
    if (from > next) gaps.push({ from: next, to: from - 1 });
    next = to + 1;
  }
  if (next <= within.to) gaps.push({ from: next, to: within.to });
  return gaps;
}

/** Is the place in one of these spans? They are ascending and apart. */
export function isWithin(spans: readonly Span[], place: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.to < place) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.from <= place;
}
