import type { Element } from '../xml/word-xml';

/** What an edit needs of the document beyond the place where it happens. */
export interface Editing {
  /** Attributes of a `w:ins` or `w:del`; null while changes are not tracked. */
  readonly revision: () => Readonly<Record<string, string>> | null;
  /** A `w:id` that no control of the document has. */
  readonly newControlId: () => string;
  /** What an empty control shows. */
  readonly placeholderOf: (control: Element) => string;
  /** Id of the style for a placeholder. */
  readonly placeholderStyle: () => string;
  /** Takes comments away whose text is gone. */
  readonly dropComments: (ids: readonly string[]) => void;
  /** Id of the table style `Table Grid`. */
  readonly gridStyle: () => string;
}
