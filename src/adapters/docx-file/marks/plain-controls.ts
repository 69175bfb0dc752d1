import type { XmlReader } from '@/core/xml';
import { outerSpaceRemoved } from '../text-piece';
import { isWordNamespace } from '../word-namespaces';
import type { Branch, Control, ControlPiece, Slot } from './control';
import { AROUND_TEXT, PLAIN_CONTROL, PLAIN_NAMES } from './plain-markup';

/** What a mark is called. */
type Names = Pick<Control, 'tag' | 'title'>;

/** Reads the marks that are like nearly all of them, as `readControl` would read them. */
export class PlainControls {
  /** A document has few figures and many marks of them, so that names are read once. */
  private readonly known = new Map<string, Names>();

  constructor(private readonly reader: XmlReader) {}

  /** Goes over the mark that comes next, and the runs before it, and adds it. False, without a step, for all else. */
  pass(branches: readonly Branch[], controls: Control[]): boolean {
    const { reader } = this;
    const match = reader.pass(PLAIN_CONTROL);
    if (match === null) return false;
    if (!isWordNamespace(reader.namespaceOf('w'))) return true;
    const names = this.namesIn(match[1] ?? '');
    const preservesSpace = match[2] !== AROUND_TEXT.open;
    const written = match[3] ?? '';
    const end = reader.end - AROUND_TEXT.rest.length - AROUND_TEXT.close.length;
    const meant = reader.meaning(written);
    const text = preservesSpace ? meant : outerSpaceRemoved(meant);
    controls.push(new PlainControl(names, branches, text, preservesSpace, end - written.length, end));
    return true;
  }

  private namesIn(elements: string): Names {
    const names = this.known.get(elements) ?? this.read(elements);
    this.known.set(elements, names);
    return names;
  }

  private read(elements: string): Names {
    const { meaning } = this.reader;
    const match = PLAIN_NAMES.exec(elements);
    return { title: meaning(match?.[1] ?? ''), tag: meaning(match?.[2] ?? '') };
  }
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
    private readonly names: Names,
    readonly branches: readonly Branch[],
    readonly text: string,
    private readonly preservesSpace: boolean,
    private readonly textStart: number,
    private readonly textEnd: number,
  ) {}

  get tag(): string {
    return this.names.tag;
  }

  get title(): string {
    return this.names.title;
  }

  get pieces(): readonly ControlPiece[] {
    const { preservesSpace, text, textStart, textEnd } = this;
    const open = preservesSpace ? AROUND_TEXT.openPreserving : AROUND_TEXT.open;
    // Field by field, which is several times as fast as with what others share put in.
    return [
      {
        start: textStart - open.length,
        end: textEnd + AROUND_TEXT.close.length,
        inner: { start: textStart, end: textEnd },
        preservesSpace,
        isText: true,
        text,
        paragraph: 0,
      },
    ];
  }

  get slot(): Slot {
    const runEnd = this.textEnd + AROUND_TEXT.close.length;
    return { start: runEnd, end: runEnd, wrap: NONE };
  }
}
