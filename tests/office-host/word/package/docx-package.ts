import { openPackage, rewritePackage, type OpcPackage } from '@/adapters/opc-package';
import { removePoints } from '../text/point';
import {
  childElements,
  parseXml,
  removeNode,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from '../xml/word-xml';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const encoder = new TextEncoder();

interface LoadedPart {
  readonly document: Document;
  /** Null for a part that was not in the file. */
  readonly original: string | null;
}

export interface NewPart {
  readonly name: string;
  readonly text: string;
  /** Absent: the package's default for `.xml` will do. */
  readonly contentType?: string;
}

/** A part that is no XML: a picture. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** By which the package knows the type of all its files of this kind. */
  readonly extension: string;
  readonly contentType: string;
}

/** The parts of a .docx: those that are asked for as XML trees that may be changed, all others untouched. */
export class DocxPackage {
  private readonly opened: OpcPackage;
  private readonly loaded = new Map<string, LoadedPart>();
  private readonly texts = new Map<string, string | null>();
  private readonly files = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    this.opened = openPackage(bytes, { file: 'document.docx' });
  }

  has(name: string): boolean {
    const text = this.texts.get(name);
    if (text !== undefined) return text !== null;
    return this.loaded.has(name) || this.files.has(name) || this.opened.has(name);
  }

  /** A part's tree; changes made to it go into the file. */
  xml(name: string): Document {
    const known = this.loaded.get(name);
    if (known !== undefined) return known.document;
    const original = this.opened.has(name) ? this.opened.text(name) : null;
    const document = parseXml(this.texts.get(name) ?? original ?? '');
    this.texts.delete(name);
    this.loaded.set(name, { document, original });
    return document;
  }

  /** A part as it is, for those whose text is not ours to form anew. */
  text(name: string): string {
    return this.texts.get(name) ?? this.opened.text(name);
  }

  bytes(name: string): Uint8Array {
    return this.files.get(name) ?? this.opened.bytes(name);
  }

  replaceText(name: string, text: string): void {
    this.texts.set(name, text);
  }

  add({ name, text, contentType }: NewPart): void {
    this.texts.set(name, text);
    if (contentType === undefined) return;
    const types = rootOf(this.xml(CONTENT_TYPES));
    const override = this.xml(CONTENT_TYPES).createElementNS(TYPES, 'Override');
    override.setAttribute('PartName', `/${name}`);
    override.setAttribute('ContentType', contentType);
    types.appendChild(override);
  }

  addFile({ name, bytes, extension, contentType }: NewFile): void {
    this.files.set(name, bytes);
    const types = rootOf(this.xml(CONTENT_TYPES));
    const isKnown = childElements(types).some((type) => type.getAttribute('Extension') === extension);
    if (isKnown) return;
    const type = this.xml(CONTENT_TYPES).createElementNS(TYPES, 'Default');
    type.setAttribute('Extension', extension);
    type.setAttribute('ContentType', contentType);
    types.insertBefore(type, types.firstChild);
  }

  remove(name: string): void {
    this.loaded.delete(name);
    this.texts.set(name, null);
    const types = childElements(rootOf(this.xml(CONTENT_TYPES)));
    types.filter((type) => type.getAttribute('PartName') === `/${name}`).forEach(removeNode);
    const relationships = relationshipsPartOf(name);
    if (!this.has(relationships)) return;
    this.loaded.delete(relationships);
    this.texts.set(relationships, null);
  }

  /** A part name that is still free: `word/header3.xml`. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** Names of the parts that a part leads to by relationships of a type, such as `header`. */
  related(source: string, type: string): string[] {
    return this.relationships(source)
      .filter((element) => element.getAttribute('Type')?.endsWith(`/${type}`) === true)
      .filter((element) => element.getAttribute('TargetMode') !== 'External')
      .map((element) => resolve(source, element.getAttribute('Target') ?? ''));
  }

  /** The part behind a relationship's id; null where there is none. */
  relatedById(source: string, id: string): string | null {
    const element = this.relationships(source).find((one) => one.getAttribute('Id') === id);
    return element === undefined ? null : resolve(source, element.getAttribute('Target') ?? '');
  }

  /** Adds a relationship to a part of the package and gives its id. */
  relate(source: string, type: string, target: string): string {
    const name = relationshipsPartOf(source);
    if (!this.has(name)) {
      this.texts.set(
        name,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`,
      );
    }
    const taken = new Set(this.relationships(source).map((one) => one.getAttribute('Id')));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const element = this.xml(name).createElementNS(RELATIONSHIPS, 'Relationship');
    element.setAttribute('Id', `rId${number}`);
    element.setAttribute('Type', type.includes('/') ? type : `${OFFICE}/${type}`);
    element.setAttribute('Target', `/${target}`);
    rootOf(this.xml(name)).appendChild(element);
    return `rId${number}`;
  }

  unrelate(source: string, target: string): void {
    this.relationships(source)
      .filter((element) => resolve(source, element.getAttribute('Target') ?? '') === target)
      .forEach(removeNode);
  }

  /** The file with what was changed; parts nobody changed keep their stored bytes. */
  toBytes(): Uint8Array {
    const changes = new Map<string, Uint8Array | null>();
    for (const [name, { document, original }] of this.loaded) {
      const text = writtenText(document);
      if (original === null || text !== writtenText(parseXml(original)))
        changes.set(name, encoder.encode(text));
    }
    for (const [name, text] of this.texts) {
      if (text !== null) changes.set(name, encoder.encode(text));
      else if (this.opened.has(name)) changes.set(name, null);
    }
    for (const [name, bytes] of this.files) changes.set(name, bytes);
    return rewritePackage(this.opened, changes);
  }

  private relationships(source: string): Element[] {
    const name = relationshipsPartOf(source);
    return this.has(name) ? childElements(rootOf(this.xml(name))) : [];
  }
}

function writtenText(document: Document): string {
  const copy = document.cloneNode(true) as Document;
  removePoints(rootOf(copy));
  return serializeXml(copy);
}

/** `word/document.xml` → `word/_rels/document.xml.rels`; the package itself is the empty name. */
function relationshipsPartOf(source: string): string {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
