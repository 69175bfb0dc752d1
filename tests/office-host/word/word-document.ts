import { HostError } from '../protocol';
import type { Editing } from './edit/editing';
import { isRichText, sdtContent, sdtProperties, showsPlaceholder } from './edit/sdt';
import { DocxPackage } from './package/docx-package';
import { Comments } from './parts/comments';
import { EffectiveFormat } from './parts/effective';
import { Pictures } from './parts/pictures';
import { Styles } from './parts/styles';
import { precedes, spanWithin, type Span } from './text/span';
import { paragraphsOf, seenOf, visibleText, type TextView } from './text/visible-text';
import { ensureChild } from './xml/child-order';
import {
  closestWord,
  createWord,
  isWord,
  removeNode,
  rootOf,
  W,
  wordAttribute,
  wordChild,
  wordChildren,
  type Element,
} from './xml/word-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const INVITATION = 'Click or tap here to enter text.';
/** Steps as of ids drawn by chance, and the same on every run. */
const ID = { first: 1_000_001, step: 7919 };
const FIRST_REVISION = 900_001;

/** `Hidden`: by `document.contentControls` they are not found (OJ#2945). */
export type TextBoxControls = 'hidden' | 'listed';
export type HeaderKind = 'header' | 'footer';
export type PageKind = 'default' | 'first' | 'even';

/** A Word document as the tree of its parts, with what is true of it as a whole. */
export class WordDocument {
  readonly parts: DocxPackage;
  readonly main: string;
  readonly styles: Styles;
  readonly formats: EffectiveFormat;
  readonly comments: Comments;
  readonly pictures: Pictures;
  readonly editing: Editing;
  private readonly ids = new Map<Element, number>();
  private readonly given = new Map<number, Element>();
  /** Ids that stood in the file; all later ones are ours. */
  private written: Set<number> | null = null;
  private readonly placeholders = new Map<Element, string>();
  private nextId = ID.first;
  private nextRevision = FIRST_REVISION;
  private chosen: Span | null = null;

  constructor(
    bytes: Uint8Array,
    private readonly textBoxControls: TextBoxControls,
    /** What `text` properties show of tracked changes. */
    readonly textView: TextView,
  ) {
    this.parts = new DocxPackage(bytes);
    const [main] = this.parts.related('', 'officeDocument');
    if (main === undefined) throw new Error('The package holds no document.');
    this.main = main;
    this.styles = new Styles(
      () => this.rootOfPart('styles'),
      () => this.ensurePart('styles'),
    );
    this.formats = new EffectiveFormat(this.styles);
    this.comments = new Comments(this.parts, main);
    this.pictures = new Pictures(this.parts, main);
    this.editing = {
      revision: () => (this.isTracking ? this.newRevision() : null),
      newControlId: () => `${this.newId()}`,
      placeholderOf: (control) => this.placeholderOf(control),
      placeholderStyle: () => this.styles.idOfName('Placeholder Text', 'character', 'ContentControl'),
      gridStyle: () => this.styles.idOfName('Table Grid', 'table', 'Table'),
      dropComments: (ids) => {
        if (ids.length > 0) this.comments.drop(this.body, ids);
      },
    };
  }

  get body(): Element {
    const body = wordChild(rootOf(this.parts.xml(this.main)), 'body');
    if (body === null) throw new Error('The document has no body.');
    return body;
  }

  /** The body, the headers of all sections, their footers. */
  get stories(): readonly Element[] {
    const kinds: readonly HeaderKind[] = ['header', 'footer'];
    const parts = kinds.flatMap((kind) =>
      this.sections.flatMap((section) =>
        wordChildren(section, `${kind}Reference`).map((one) => this.referred(one)),
      ),
    );
    return [this.body, ...[...new Set(parts)].map((part) => rootOf(this.parts.xml(part)))];
  }

  /** `w:sectPr` of every section that the file names, in order. */
  get sections(): readonly Element[] {
    const all = Array.from(this.body.getElementsByTagNameNS(W, 'sectPr'));
    return all.filter((section) => isWord(section.parentNode, 'pPr') || section.parentNode === this.body);
  }

  /** Every document has a section, also one whose file says nothing of it. */
  ensureSections(): readonly Element[] {
    if (this.sections.length === 0) this.body.appendChild(createWord(this.body, 'sectPr'));
    return this.sections;
  }

  /** Rich-text controls of the whole document, in the order of its stories. */
  get controls(): readonly Element[] {
    return this.stories.flatMap((story) => this.controlsIn(story));
  }

  get isTracking(): boolean {
    const settings = this.rootOfPart('settings');
    const setting = settings === null ? null : wordChild(settings, 'trackRevisions');
    return setting !== null && !['0', 'false', 'off'].includes(wordAttribute(setting) ?? '1');
  }

  set isTracking(tracks: boolean) {
    const settings = this.ensurePart('settings');
    const setting = wordChild(settings, 'trackRevisions');
    if (setting !== null) removeNode(setting);
    if (tracks) ensureChild(settings, 'trackRevisions');
  }

  /** Where the cursor is; at the start of the body unless somebody has moved it. */
  get selection(): Span {
    if (this.chosen?.start.isConnected !== true || !this.chosen.end.isConnected)
      this.chosen = this.startOfBody();
    return this.chosen;
  }

  set selection(span: Span) {
    this.chosen = span;
  }

  controlsIn(root: Element): Element[] {
    const shown = seenOf(root, 'sdt').filter(isRichText);
    if (this.textBoxControls === 'hidden') return shown;
    const boxes = Array.from(root.getElementsByTagNameNS(W, 'txbxContent')).filter(
      (box) => !isInFallback(box),
    );
    const boxed = boxes.flatMap((box) => seenOf(box, 'sdt').filter(isRichText));
    return [...shown, ...boxed].sort((one, other) => (precedes(one, other) ? -1 : 1));
  }

  /** A control's id, as Word gives one to every control it opens. */
  idOf(control: Element): number {
    const known = this.ids.get(control);
    if (known !== undefined) return known;
    const written = writtenId(control);
    const id = Number.isInteger(written) && !this.given.has(written) ? written : this.newId();
    this.given.set(id, control);
    this.ids.set(control, id);
    return id;
  }

  /** One of the controls that are listed, if its id has been asked for before. Spares a walk over all of them. */
  listedControl(id: number): Element | null {
    const control = this.given.get(id);
    if (control?.isConnected !== true || !isRichText(control)) return null;
    return this.textBoxControls === 'listed' || closestWord(control, 'txbxContent') === null ? control : null;
  }

  /** What the control shows while it is empty. */
  placeholderOf(control: Element): string {
    return showsPlaceholder(control)
      ? visibleText(sdtContent(control)) || INVITATION
      : (this.placeholders.get(control) ?? INVITATION);
  }

  setPlaceholder(control: Element, text: string): void {
    this.placeholders.set(control, text);
  }

  /** The header or footer of a section's pages of a kind; an empty one is made where the document has none. */
  headerOf(section: Element, kind: HeaderKind, pages: PageKind): Element {
    const all = this.sections;
    const upTo = all.slice(0, all.indexOf(section) + 1).reverse();
    for (const one of upTo) {
      const reference = wordChildren(one, `${kind}Reference`).find(
        (each) => wordAttribute(each, 'type') === pages,
      );
      if (reference !== undefined) return rootOf(this.parts.xml(this.referred(reference)));
    }
    return this.addHeader(section, kind, pages);
  }

  private addHeader(section: Element, kind: HeaderKind, pages: PageKind): Element {
    const name = this.parts.freeName(`word/${kind}`, '.xml');
    const root = kind === 'header' ? 'hdr' : 'ftr';
    this.parts.add({
      name,
      text: `${DECLARATION}<w:${root} xmlns:w="${W}"><w:p/></w:${root}>`,
      contentType: `${CONTENT}.${kind}+xml`,
    });
    const reference = createWord(section, `${kind}Reference`, { type: pages });
    reference.setAttributeNS(OFFICE, 'r:id', this.parts.relate(this.main, kind, name));
    section.insertBefore(reference, section.firstChild);
    return rootOf(this.parts.xml(name));
  }

  private referred(reference: Element): string {
    const part = this.parts.relatedById(this.main, reference.getAttributeNS(OFFICE, 'id') ?? '');
    if (part === null) throw new HostError('GeneralException', 'Section');
    return part;
  }

  private rootOfPart(type: 'styles' | 'settings'): Element | null {
    const [part] = this.parts.related(this.main, type);
    return part === undefined ? null : rootOf(this.parts.xml(part));
  }

  private ensurePart(type: 'styles' | 'settings'): Element {
    const known = this.rootOfPart(type);
    if (known !== null) return known;
    const name = `word/${type}.xml`;
    this.parts.add({
      name,
      text: `${DECLARATION}<w:${type} xmlns:w="${W}"/>`,
      contentType: `${CONTENT}.${type}+xml`,
    });
    this.parts.relate(this.main, type, name);
    return rootOf(this.parts.xml(name));
  }

  private newId(): number {
    this.written ??= new Set(this.stories.flatMap((story) => seenOf(story, 'sdt')).map(writtenId));
    while (this.given.has(this.nextId) || this.written.has(this.nextId)) this.nextId += ID.step;
    const id = this.nextId;
    this.nextId += ID.step;
    return id;
  }

  private newRevision(): Readonly<Record<string, string>> {
    const id = this.nextRevision;
    this.nextRevision += 1;
    return { id: `${id}`, author: '方远舟', date: '2022-01-05T09:00:00Z' };
  }

  private startOfBody(): Span {
    const [first] = paragraphsOf(this.body);
    const span = spanWithin(first ?? this.body);
    span.start.parentNode?.insertBefore(span.end, span.start.nextSibling);
    return span;
  }
}

function writtenId(control: Element): number {
  return Number(wordAttribute(wordChild(sdtProperties(control), 'id')) ?? NaN);
}

function isInFallback(box: Element): boolean {
  for (let node = box.parentNode; node !== null; node = node.parentNode)
    if (node.localName === 'Fallback') return true;
  return false;
}
