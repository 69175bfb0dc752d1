import type { DocumentParagraph } from '@/core/marks';
import type { TextPlace } from '../state/passage-now';
import type { ShowMark } from './deciding';

/** What can be done on the screen of next year's report. */
export interface TurnActions {
  readonly tick: (names: readonly string[], isOn: boolean) => void;
  readonly tellYear: (from: number) => void;
  readonly turn: () => void;
  readonly close: () => void;
  readonly showMark: ShowMark;
  /** Shows words that were read with these paragraphs; null where the document is a file. */
  readonly showText: ((read: readonly DocumentParagraph[]) => (place: TextPlace) => void) | null;
}
