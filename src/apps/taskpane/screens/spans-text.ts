import type { RowSpan } from '@/core/effect';

/** Spans that are named. */
const MOST_NAMED = 3;

/** Rows in one line: `12`, `3–5、8`; of many spans only the first. */
export function spansText(spans: readonly RowSpan[], andMore: string): string {
  const named = spans
    .slice(0, MOST_NAMED)
    .map(({ first, last }) => (first === last ? String(first) : `${String(first)}–${String(last)}`));
  return named.join('、') + (spans.length > MOST_NAMED ? andMore : '');
}
