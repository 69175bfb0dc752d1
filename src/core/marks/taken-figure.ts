import type { DocumentRecord } from './record';

/** A figure as it goes into a document, with the record that goes with it. */
export interface TakenFigure {
  readonly label: string;
  readonly text: string;
  readonly record: DocumentRecord;
}
