import type { XmlReader } from '@/core/xml';
import type { Branch, Control, ControlPiece, Slot } from './control';
import { AROUND_TEXT, PLAIN_CONTROL } from './plain-markup';
import { outerSpaceRemoved } from '../text-piece';
import { isWordNamespace } from '../word-namespaces';

/**
 * Goes over the mark that comes next, and the runs before it, if it is like nearly all of them, and adds it as
 * `readControl` would read it. False, without a step, for all else.
 */
export function passPlainControl(
  reader: XmlReader,
  branches: readonly Branch[],
  controls: Control[],
): boolean {
  const match = reader.pass(PLAIN_CONTROL);
  if (match === null) return false;
  if (!isWordNamespace(reader.namespaceOf('w'))) return true;
  const [, title = '', tag = '', textTag = '', text = ''] = match;
  const runEnd = reader.end - AROUND_TEXT.rest.length;
  const { meaning } = reader;
  controls.push(new PlainControl(meaning(tag), branches, { title, textTag, text, runEnd, meaning }));
  return true;
}

/** What stands in a plain control, as it stands there. */
interface PlainContent {
  readonly title: string;
  readonly textTag: string;
  readonly text: string;
  readonly runEnd: number;
  readonly meaning: (piece: string) => string;
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
    readonly tag: string,
    readonly branches: readonly Branch[],
    private readonly content: PlainContent,
  ) {}

  get title(): string {
    const { meaning, title } = this.content;
    return meaning(title);
  }

  get text(): string {
    const { meaning, text } = this.content;
    return this.preservesSpace ? meaning(text) : outerSpaceRemoved(meaning(text));
  }

  get pieces(): readonly ControlPiece[] {
    const { textTag, text: written, runEnd } = this.content;
    const end = runEnd - AROUND_TEXT.text.length;
    const start = end - written.length;
    const { preservesSpace, text } = this;
    const inner = { start, end };
    return [
      {
        start: start - textTag.length,
        end: runEnd,
        inner,
        preservesSpace,
        isText: true,
        text,
        paragraph: 0,
      },
    ];
  }

  get slot(): Slot {
    const { runEnd } = this.content;
    return { start: runEnd, end: runEnd, wrap: NONE };
  }

  private get preservesSpace(): boolean {
    return this.content.textTag !== AROUND_TEXT.tag;
  }
}
