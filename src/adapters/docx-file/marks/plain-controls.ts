import type { XmlReader } from '@/core/xml';
import { outerSpaceRemoved } from '../text-piece';
import { isWordNamespace } from '../word-namespaces';
import type { Branch, Control } from './control';
import {
  AROUND_TEXT,
  PARAGRAPH_NAME,
  PLAIN_CONTROL,
  PLAIN_CONTROL_OF_PARAGRAPH,
  PLAIN_NAMES,
} from './plain-markup';

/** What a mark is called. */
type Names = Pick<Control, 'tag' | 'title'>;

/** Reads the marks that are like nearly all of them, as `readControl` would read them. */
export class PlainControls {
  /** A document has few figures and many marks of them, so that names are read once. */
  private readonly known = new Map<string, Names>();

  constructor(private readonly reader: XmlReader) {}

  /**
   * Goes over the mark that comes next, with what is plain before it, and adds it to the others. False, without a
   * step, where what comes next is anything else.
   */
  pass(branches: readonly Branch[], controls: Control[]): boolean {
    const { reader } = this;
    const isInParagraph = reader.innermost === PARAGRAPH_NAME;
    const match = reader.pass(isInParagraph ? PLAIN_CONTROL_OF_PARAGRAPH : PLAIN_CONTROL);
    if (match === null) return false;
    if (!isWordNamespace(reader.namespaceOf('w'))) return true;
    const { tag, title } = this.namesIn(match[1] ?? '');
    const preservesSpace = match[2] !== AROUND_TEXT.open;
    const written = match[3] ?? '';
    const meant = reader.meaning(written);
    const text = preservesSpace ? meant : outerSpaceRemoved(meant);
    const end = reader.end - AROUND_TEXT.rest.length - AROUND_TEXT.close.length;
    const inner = { start: end - written.length, end };
    controls.push({ isPlain: true, tag, title, text, branches, inner, preservesSpace });
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
    return { title: meaning(match?.[2] ?? ''), tag: meaning(match?.[4] ?? '') };
  }
}
