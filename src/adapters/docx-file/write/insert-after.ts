/** The text with insertions after the first place of the landmark. Throws RangeError without one. */
export function insertAfter(text: string, landmark: string, insertions: readonly string[]): string {
  const found = text.indexOf(landmark);
  if (found < 0) throw new RangeError(`${landmark} is not there`);
  const position = found + landmark.length;
  return [text.slice(0, position), ...insertions, text.slice(position)].join('');
}
