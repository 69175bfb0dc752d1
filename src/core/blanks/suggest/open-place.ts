import type { DocumentParagraph } from '@/core/marks';
import type { Sentence } from '@/core/prose';
import type { BlankReading, ReadParagraph } from '../read/read-open';
import type { KindedSpan, StandIn } from '../read/stand-in';
import type { SenseReader } from './sense-reader';

/** A paragraph with blanks in it, as it stands and as it is read. */
export interface OpenParagraph {
  readonly paragraph: DocumentParagraph;
  readonly spans: readonly KindedSpan[];
  readonly stand: StandIn;
  readonly read: ReadParagraph;
}

/** A blank among those of its paragraph; `start` and `end` are those of its stand-in. */
export interface OpenPlace extends OpenParagraph {
  readonly position: number;
  readonly span: KindedSpan;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

export interface SuggestTools {
  readonly reader: SenseReader;
  readonly reading: BlankReading;
}
