import type {
  DocumentParagraph,
  DocumentRecord,
  LeftReason,
  RecordReading,
  ReportHost,
  TakenFigure,
} from '@/core/marks';
import type { Blank } from '../blank';

/** What is to stand in a blank: a figure, which becomes a mark, or typed words, which stay words. */
export type Filling =
  | { readonly blank: Blank; readonly type: 'figure'; readonly key: string }
  | { readonly blank: Blank; readonly type: 'text'; readonly text: string };

/** A blank that was filled, and what stands there now; `key` is null for typed words. */
export interface FilledBlank {
  readonly blank: Blank;
  readonly key: string | null;
  readonly text: string;
  /** The sentence around it now: a per cent sign that the text brings itself is no longer there. */
  readonly before: string;
  readonly after: string;
}

export interface LeftBlank {
  readonly blank: Blank;
  readonly reason: LeftReason;
  readonly detail: string;
}

/** A document as it was read when its blanks were found. */
export interface OpenDocument {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly reading: RecordReading;
}

export interface FillTools {
  readonly host: Pick<ReportHost, 'adoptBlanks' | 'writeTyped'>;
  /** Rejects with Failure figure.unknown where there is no such figure. */
  takeFigure(key: string, writtenAt: string): Promise<TakenFigure>;
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
}

export interface FillOutcome {
  readonly filled: readonly FilledBlank[];
  readonly left: readonly LeftBlank[];
  /** The record to be written; null: none. */
  readonly record: DocumentRecord | null;
}
