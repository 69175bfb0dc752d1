import type { RecordedFigure } from './record';

/** Was the text of a mark written by us, now or earlier? Else somebody's hand was there. */
export function wasWritten(text: string, figure: Pick<RecordedFigure, 'text' | 'earlier'>): boolean {
  return text === figure.text || figure.earlier.includes(text);
}
