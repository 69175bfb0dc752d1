import type { PhraseCase } from '@/core/figures';
import type { ParagraphRole } from './report-document';

/** A narrative once read: blocks of text with tags, and the wordings it defines. */
export interface Narrative {
  readonly name: string;
  readonly blocks: readonly NarrativeBlock[];
  readonly phrases: readonly PhraseDefinition[];
}

export type NarrativeBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly segments: readonly Segment[] }
  | { readonly type: 'paragraph'; readonly role: ParagraphRole; readonly segments: readonly Segment[] };

/** `when` holds its segments only where the figure has a value (or, negated, has none). */
export type Segment =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'figure'; readonly name: string }
  | {
      readonly type: 'when';
      readonly name: string;
      readonly negated: boolean;
      readonly segments: readonly Segment[];
    };

/** A wording that follows a number. `lines` are its cases as written, for the document's record. */
export interface PhraseDefinition {
  readonly label: string;
  readonly cases: readonly PhraseCase[];
  readonly lines: readonly string[];
}
