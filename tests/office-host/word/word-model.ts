import { outlineOf } from './outline';
import { CustomXmlParts } from './parts/custom-xml';
import { removePoints } from './text/point';
import { spanText } from './text/span';
import { visibleText } from './text/visible-text';
import { UserHand } from './user-hand';
import { WordDocument, type TextBoxControls } from './word-document';
import { assembleTypes, type NewDocument, type WordClasses } from './word-types';
import { serializeXml, type Element } from './xml/word-xml';

export interface WordModelOptions {
  /** Whether controls in text boxes are found. Default: hidden. */
  readonly textBoxControls?: TextBoxControls;
  /** Whether `text` holds what is marked as deleted, as while Word shows it in its place (OJ#1267, OJ#2314). */
  readonly deletionsInText?: boolean;
  /** As on the web (OJ#5910): a custom XML part is taken with thanks and never there. */
  readonly dropsXmlParts?: boolean;
  /** Document settings of the add-in as they were saved. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A document open in the simulated Word: a .docx goes in, a .docx comes out. */
export class WordModel {
  readonly document: WordDocument;
  readonly user: UserHand;
  readonly xmlParts: CustomXmlParts;
  readonly dropsXmlParts: boolean;
  /** Files that an add-in has opened in windows of their own. */
  readonly opened: Uint8Array[] = [];
  /** Saved settings of the add-in: JSON texts by name. */
  settings: Readonly<Record<string, string>>;
  readonly classes: WordClasses;

  constructor(bytes: Uint8Array, options: WordModelOptions = {}) {
    const textView = options.deletionsInText === true ? 'all' : 'current';
    this.document = new WordDocument(bytes, options.textBoxControls ?? 'hidden', textView);
    this.user = new UserHand(this.document);
    this.xmlParts = new CustomXmlParts(this.document.parts, this.document.main);
    this.dropsXmlParts = options.dropsXmlParts ?? false;
    this.settings = options.settings ?? {};
    this.classes = assembleTypes({
      document: this.document,
      open: ({ bytes: file }: NewDocument) => this.opened.push(file),
    });
  }

  /** The file as Word would save it now; parts nobody changed are copied as they were. */
  toBytes(): Uint8Array {
    return this.document.parts.toBytes();
  }

  /** The body's text; paragraphs are parted by `\r`. */
  text(): string {
    return visibleText(this.document.body);
  }

  selectedText(): string {
    return spanText(this.document.selection);
  }

  /** One line for each paragraph of the body, controls shown as `<tag>text</>`. */
  outline(): string {
    return outlineOf(this.document.body);
  }

  bodyXml(): string {
    const copy = this.document.body.cloneNode(true) as Element;
    removePoints(copy);
    return serializeXml(copy);
  }
}
