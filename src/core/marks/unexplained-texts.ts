import type { RecordedFigure } from './record';

/** A text in a document that its record does not account for. */
export interface UnexplainedText {
  readonly text: string;
  /** Typed by somebody, or left over from an earlier writing. */
  readonly from: 'hand' | 'earlierWriting';
}

/** Of what a figure's marks say, the texts that were not written last and that nobody gave a reason for; each once. */
export function unexplainedTexts(
  { text: written, earlier, manual = [] }: RecordedFigure,
  texts: readonly string[],
): readonly UnexplainedText[] {
  const explained = new Set([written, ...manual.map(({ text }) => text)]);
  return Array.from(new Set(texts))
    .filter((text) => !explained.has(text))
    .map((text) => ({ text, from: earlier.includes(text) ? 'earlierWriting' : 'hand' }));
}
