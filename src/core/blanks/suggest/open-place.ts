import type { DocumentParagraph } from '@/core/marks';
import type { Sentence } from '@/core/prose';
import type { BlankKind } from '../blank';
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

/** A place of a sentence that a figure is sought for, open or typed. */
export interface SoughtPlace {
  readonly read: ReadParagraph;
  readonly sentence: Sentence;
  readonly kind: BlankKind;
  readonly start: number;
  readonly end: number;
}

/** A blank among those of its paragraph; `start` and `end` are those of its stand-in. */
export interface OpenPlace extends OpenParagraph, SoughtPlace {
  readonly position: number;
  readonly span: KindedSpan;
}

export interface SuggestTools {
  readonly reader: SenseReader;
  readonly reading: BlankReading;
}
