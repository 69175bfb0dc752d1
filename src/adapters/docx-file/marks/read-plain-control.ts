import type { XmlReader } from '@/core/xml';
import type { Branch, Control, ControlPiece, Slot } from './control';
import { AROUND_TEXT, PLAIN_CONTROL } from './plain-markup';
import type { Surroundings } from './read-control';
import { outerSpaceRemoved } from '../text-piece';

/**
 * The mark whose tag the reader stands on, if it is like nearly all of them, as `readControl` would read it;
 * afterwards the reader stands before its closing tag. Null, without a step, for all others.
 */
export function readPlainControl(reader: XmlReader, { branches }: Surroundings): Control | null {
  if (reader.prefix !== 'w' || reader.kind !== 'open') return null;
  const { start } = reader;
  const match = reader.pass(PLAIN_CONTROL);
  if (match === null) return null;
  const [, title = '', tag = '', textTag = '', text = ''] = match;
  const runEnd = reader.end - AROUND_TEXT.content.length - AROUND_TEXT.run.length;
  return new PlainControl(start, tag, title, branches, { textTag, text, runEnd });
}

const NONE: readonly never[] = [];

/** One run with one text. A document may hold ten thousand, so what follows from its places is told when asked. */
class PlainControl implements Control {
  readonly prefix = 'w:';
  readonly runProperties = '';
  readonly isPlaceholder = false;
  readonly settings = NONE;
  readonly styles = NONE;

  constructor(
    readonly start: number,
    readonly tag: string,
    readonly title: string,
    readonly branches: readonly Branch[],
    private readonly content: { readonly textTag: string; readonly text: string; readonly runEnd: number },
  ) {}

  get pieces(): readonly ControlPiece[] {
    const { textTag, text, runEnd } = this.content;
    const end = runEnd - AROUND_TEXT.text.length;
    const start = end - text.length;
    const preservesSpace = textTag !== AROUND_TEXT.tag;
    const piece: ControlPiece = {
      start: start - textTag.length,
      end: runEnd,
      inner: { start, end },
      preservesSpace,
      isText: true,
      text: preservesSpace ? text : outerSpaceRemoved(text),
      paragraph: 0,
    };
    return [piece];
  }

  get slot(): Slot {
    const { runEnd } = this.content;
    return { start: runEnd, end: runEnd, wrap: NONE };
  }
}
