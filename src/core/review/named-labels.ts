const MOST_NAMED = 5;

/** The first labels of several, each once: 党课次数、补课人次…. */
export function namedLabels(labels: readonly string[]): string {
  const each = Array.from(new Set(labels));
  return each.slice(0, MOST_NAMED).join('、') + (each.length > MOST_NAMED ? '…' : '');
}
