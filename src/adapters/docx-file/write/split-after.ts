/** The text up to the first place of the landmark, the landmark with it, and the rest. Throws RangeError without one. */
export function splitAfter(text: string, landmark: string): readonly [string, string] {
  const found = text.indexOf(landmark);
  if (found < 0) throw new RangeError(`${landmark} is not there`);
  const position = found + landmark.length;
  return [text.slice(0, position), text.slice(position)];
}
