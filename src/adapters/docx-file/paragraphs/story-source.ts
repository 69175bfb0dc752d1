import type { Story } from '@/core/marks';

/** A part that holds paragraphs. */
export interface StorySource {
  readonly part: string;
  readonly xml: string;
  /** Null: the document's own text. */
  readonly name: Story | null;
  /** How many marks stand in the parts before. */
  readonly marksBefore: number;
}
