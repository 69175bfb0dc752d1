import type { Span } from '@/core/xml';
import type { TextPiece } from '../text-piece';

/** A text of the control; its paragraphs are numbered. */
export interface ControlPiece extends TextPiece {
  readonly paragraph: number;
}

/** How a control without a `w:t` gets one: in place of the span, inside these elements, outermost first. */
export interface Slot extends Span {
  readonly wrap: readonly string[];
}

/** Of the branches of an mc:AlternateContent a reader sees the first; older programs show a later one. */
export interface Branch {
  /** Tells the alternates of a part apart. */
  readonly alternates: number;
  readonly index: number;
}

/** The elements that name a control. */
export interface NameElements {
  readonly tag: Span;
  /** Null: it has no title. */
  readonly title: Span | null;
}

/** A content control that is a mark. */
interface MarkingControl {
  readonly tag: string;
  readonly title: string;
  /** What a reader sees in it. */
  readonly text: string;
  readonly branches: readonly Branch[];
}

/** One that holds one run with one text, and has no setting that is of any concern: as nearly all do. */
export interface PlainControl extends MarkingControl {
  readonly isPlain: true;
  /** The text as it is written. */
  readonly inner: Span;
  readonly preservesSpace: boolean;
}

/** Any other one, with all that must be known to change its text where it stands. */
export interface UnusualControl extends MarkingControl {
  readonly isPlain: false;
  /** The elements with its tag and its title. */
  readonly names: NameElements;
  /** The prefix of WordprocessingML in this place, empty or with its colon. */
  readonly prefix: string;
  readonly pieces: readonly ControlPiece[];
  readonly slot: Slot;
  /** The run properties a new run is to have, as XML. */
  readonly runProperties: string;
  /** It invites to type and has no content yet. */
  readonly isPlaceholder: boolean;
  /** Settings under which Word would not show a written text, or put another one over it. */
  readonly settings: readonly Span[];
  /** References of its runs to a character style, each the `w:rStyle` element. */
  readonly styles: readonly (Span & { readonly styleId: string })[];
}

export type Control = PlainControl | UnusualControl;

/** What a reader sees of a control's content. Paragraphs that show nothing don't count. */
export function textOf(pieces: readonly ControlPiece[]): string {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first.text;
  const paragraphs = new Map<number, string>();
  for (const { paragraph, text } of pieces) {
    paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? '') + text);
  }
  return [...paragraphs.values()].filter((text) => text !== '').join('\n');
}
