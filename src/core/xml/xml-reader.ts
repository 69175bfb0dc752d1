import { decodeText } from './decode-text';
import { NamespaceScopes } from './namespace-scopes';
import { readAttributes, type RawAttribute } from './read-attributes';
import type { XmlAttribute } from './xml-element';
import { XmlError } from './xml-error';

/** What the reader stands on. `empty` is a tag that closes itself; no `close` follows it. `passed` has no pieces. */
export type XmlKind = 'open' | 'empty' | 'close' | 'text' | 'cdata' | 'comment' | 'instruction' | 'passed';

const CDATA_START = '<![CDATA[';
const GREATER_THAN = 0x3e;
const LESS_THAN = 0x3c;
const SLASH = 0x2f;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const NAME = /[^ \t\r\n/<>="'&]+(?=[ \t\r\n/>])/y;
const BYTE_ORDER_MARK = '\uFEFF';

/** Office documents stay far below; no reader of a tree can be brought to overflow the stack. */
const DEEPEST = 1000;

interface TagName {
  readonly raw: string;
  readonly prefix: string;
  readonly local: string;
}

/**
 * Walks through an XML text from piece to piece; every piece knows where it starts and ends.
 * Checks that tags are balanced; throws XmlError where they are not, and at a DOCTYPE.
 * The time grows with the length of the text alone, whatever stands in it.
 */
export class XmlReader {
  kind: XmlKind = 'text';
  /** Offset of the piece's first character. */
  start = 0;
  /** Offset after the piece's last character. */
  end = 0;
  /** How many elements stand around the piece; a tag is not inside its own element. */
  depth = 0;
  /** A tag's name without its prefix; empty for all other pieces. */
  local = '';
  /** A tag's prefix without its colon, empty if it has none. */
  prefix = '';

  private nameEnd = 0;
  private nextDeclaration = -1;
  private readonly openNames: TagName[] = [];
  private readonly knownNames = new Map<string, TagName>();
  private readonly scopes = new NamespaceScopes();

  /** `meaning` tells what a piece of the text says, where that is not how it stands there. */
  constructor(
    readonly xml: string,
    readonly meaning: (piece: string) => string = (piece) => piece,
  ) {
    if (xml.startsWith(BYTE_ORDER_MARK)) this.end = BYTE_ORDER_MARK.length;
  }

  /** Goes to the next piece; false at the end. */
  next(): boolean {
    this.leavePiece();
    if (this.start >= this.xml.length) {
      if (this.openNames.length > 0) throw new XmlError('unclosed element', this.start);
      return false;
    }
    this.depth = this.openNames.length;
    if (this.xml.charCodeAt(this.start) === LESS_THAN) this.readMarkup();
    else this.readText();
    return true;
  }

  /**
   * Goes over all that a sticky pattern matches next, and gives what it caught; null, without a step, where it matches
   * nothing. Nothing is checked: a pattern must match well-formed elements alone, which declare no namespace, or the
   * end of the `innermost` element and then the start of another one of that name. The `namespace` is then that of
   * names without prefix.
   */
  pass(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.end;
    const match = pattern.exec(this.xml);
    if (match === null) return null;
    this.leavePiece();
    this.kind = 'passed';
    this.prefix = '';
    this.end = pattern.lastIndex;
    this.depth = this.openNames.length;
    return match;
  }

  /** Name, with its prefix, of the element that what comes next stands in; empty outside of all. */
  get innermost(): string {
    return this.openNames.at(-1)?.raw ?? '';
  }

  /** The namespace of the tag the reader stands on; empty for none. */
  get namespace(): string {
    return this.namespaceOf(this.prefix);
  }

  /** What a prefix means in this place; empty for nothing. */
  namespaceOf(prefix: string): string {
    return this.scopes.resolve(prefix);
  }

  /** The text of a `text` or `cdata` piece, as it is meant; empty for all other pieces. */
  get text(): string {
    if (this.kind === 'text') return decodeText(this.meaning(this.xml.slice(this.start, this.end)));
    if (this.kind !== 'cdata') return '';
    return this.meaning(this.xml.slice(this.start + CDATA_START.length, this.end - ']]>'.length));
  }

  /** The value of a tag's attribute, null without it. An attribute without prefix is in no namespace. */
  attribute(local: string, namespace = ''): string | null {
    const isAsked = (found: XmlAttribute) => found.local === local && found.namespace === namespace;
    return this.attributes().find(isAsked)?.value ?? null;
  }

  /** All attributes of the tag the reader stands on, namespace declarations among them. */
  attributes(): readonly XmlAttribute[] {
    return this.rawAttributes().map(({ name, value }) => {
      const colon = name.indexOf(':');
      const namespace = colon < 0 ? '' : this.scopes.resolve(name.slice(0, colon));
      return { local: name.slice(colon + 1), namespace, value };
    });
  }

  private leavePiece(): void {
    if (this.kind === 'close' || this.kind === 'empty') this.scopes.leave(this.depth);
    this.start = this.end;
    this.local = '';
  }

  private rawAttributes(): readonly RawAttribute[] {
    const closing = this.kind === 'empty' ? '/>' : '>';
    return readAttributes(this.xml, this.nameEnd, this.end - closing.length, this.meaning);
  }

  private readText(): void {
    const next = this.xml.indexOf('<', this.start);
    this.kind = 'text';
    this.end = next < 0 ? this.xml.length : next;
    if (this.depth === 0 && this.meaning(this.xml.slice(this.start, this.end)).trim() !== '') {
      throw new XmlError('text outside the root element', this.start);
    }
  }

  private readMarkup(): void {
    const next = this.xml.charCodeAt(this.start + 1);
    if (next === SLASH) this.readCloseTag();
    else if (next === QUESTION_MARK) this.readUntil('instruction', '?>', 2);
    else if (next === EXCLAMATION_MARK) this.readDeclaration();
    else this.readOpenTag();
  }

  private readDeclaration(): void {
    if (this.xml.startsWith('<!--', this.start)) this.readUntil('comment', '-->', 4);
    else if (this.xml.startsWith(CDATA_START, this.start)) this.readUntil('cdata', ']]>', CDATA_START.length);
    else throw new XmlError('DOCTYPE is not allowed', this.start);
  }

  private readUntil(kind: XmlKind, closing: string, openingLength: number): void {
    const found = this.xml.indexOf(closing, this.start + openingLength);
    if (found < 0) throw new XmlError(`unclosed ${kind}`, this.start);
    this.kind = kind;
    this.end = found + closing.length;
  }

  private readOpenTag(): void {
    const close = this.findTagEnd();
    const closesItself = this.xml.charCodeAt(close - 1) === SLASH;
    this.end = close + 1;
    const name = this.readName();
    this.kind = closesItself ? 'empty' : 'open';
    // Most tags declare nothing; their attributes are read only if somebody asks.
    if (this.declarationBefore(close)) this.scopes.enter(this.depth, this.rawAttributes());
    if (closesItself) return;
    if (this.depth >= DEEPEST) throw new XmlError('nesting too deep', this.start);
    this.openNames.push(name);
  }

  private readCloseTag(): void {
    const close = this.xml.indexOf('>', this.start);
    if (close < 0) throw new XmlError('unclosed tag', this.start);
    const name = this.openNames.pop();
    this.nameEnd = this.start + '</'.length + (name?.raw.length ?? 0);
    if (
      name === undefined ||
      !this.xml.startsWith(name.raw, this.start + '</'.length) ||
      this.nameEnd > close
    ) {
      throw new XmlError('closing tag without its opening tag', this.start);
    }
    if (this.nameEnd !== close && this.meaning(this.xml.slice(this.nameEnd, close)).trim() !== '') {
      throw new XmlError('closing tag with more than its name', this.nameEnd);
    }
    this.kind = 'close';
    this.end = close + 1;
    this.depth = this.openNames.length;
    this.local = name.local;
    this.prefix = name.prefix;
  }

  private readName(): TagName {
    const start = this.start + '<'.length;
    NAME.lastIndex = start;
    if (!NAME.test(this.xml)) throw new XmlError('tag without a name', this.start);
    this.nameEnd = NAME.lastIndex;
    const raw = this.xml.slice(start, this.nameEnd);
    const name = this.knownNames.get(raw) ?? this.toName(raw);
    this.local = name.local;
    this.prefix = name.prefix;
    return name;
  }

  /** A document has few names and many tags, so each name is taken apart once. */
  private toName(raw: string): TagName {
    const colon = raw.indexOf(':');
    const name = { raw, prefix: colon < 0 ? '' : raw.slice(0, colon), local: raw.slice(colon + 1) };
    if (name.local === '') throw new XmlError('tag without a name', this.start);
    this.knownNames.set(raw, name);
    return name;
  }

  /** Whether the word `xmlns` stands before this offset. Remembers the place, so the text is searched once. */
  private declarationBefore(offset: number): boolean {
    if (this.nextDeclaration < this.nameEnd) {
      const found = this.xml.indexOf('xmlns', this.nameEnd);
      this.nextDeclaration = found < 0 ? this.xml.length : found;
    }
    return this.nextDeclaration < offset;
  }

  /** Offset of the tag's `>`, which is not one that stands in an attribute's value. */
  private findTagEnd(): number {
    for (let offset = this.start + 1; offset < this.xml.length; offset += 1) {
      const code = this.xml.charCodeAt(offset);
      if (code === GREATER_THAN) return offset;
      if (code === LESS_THAN) break;
      if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) continue;
      offset = this.xml.indexOf(code === DOUBLE_QUOTE ? '"' : "'", offset + 1);
      if (offset < 0) break;
    }
    throw new XmlError('unclosed tag', this.start);
  }
}
