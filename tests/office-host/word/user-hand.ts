import { sdtContent, sdtProperties, showsPlaceholder } from './edit/sdt';
import { clearPlaceholder, placeOfText } from './edit/placeholder';
import { createRun, runProperties } from './edit/runs';
import { isPoint, removePoints } from './text/point';
import { spanAt, spanInParagraph, spanWithin, type Span } from './text/span';
import { paragraphsOf, seenOf } from './text/visible-text';
import { setChildValue } from './xml/child-order';
import {
  insertAfter,
  isElement,
  isWord,
  removeNode,
  unwrap,
  wordAttribute,
  wordChild,
  type Element,
} from './xml/word-xml';
import type { WordDocument } from './word-document';

/** What the person at the keyboard does between two requests of an add-in. Controls are named by their tag. */
export class UserHand {
  private readonly watchers: (() => void)[] = [];

  constructor(private readonly document: WordDocument) {}

  /** Types a text in place of what a control shows; an empty one leaves the control without any run. */
  typesInControl(tag: string, text: string, { nth = 1 }: { nth?: number } = {}): void {
    const control = this.control(tag, nth);
    const [first] = seenOf(sdtContent(control), 'r');
    const looks = first === undefined || showsPlaceholder(control) ? null : runProperties(first);
    clearPlaceholder(control);
    const place = placeOfText(control);
    for (const child of Array.from(place.childNodes)) {
      if (isElement(child) && !isWord(child, 'pPr') && !isPoint(child)) removeNode(child);
    }
    if (text !== '') place.appendChild(createRun(place, text, looks));
  }

  deletesControl(
    tag: string,
    { keepText = false, nth = 1 }: { keepText?: boolean; nth?: number } = {},
  ): void {
    const control = this.control(tag, nth);
    if (keepText) unwrap(control, sdtContent(control));
    else removeNode(control);
  }

  /** Puts a copy right after the control, with an id of its own as Word gives it. */
  copiesControl(tag: string, { nth = 1 }: { nth?: number } = {}): void {
    const control = this.control(tag, nth);
    const copy = control.cloneNode(true) as Element;
    removePoints(copy);
    setChildValue(sdtProperties(copy), 'id', this.document.editing.newControlId());
    insertAfter(copy, control);
  }

  locksControl(tag: string, lock: 'contentLocked' | 'sdtLocked' | 'sdtContentLocked' | null, nth = 1): void {
    setChildValue(sdtProperties(this.control(tag, nth)), 'lock', lock);
  }

  /** Types a whole paragraph anew; controls in it are gone. */
  replacesParagraphText(index: number, text: string): void {
    const paragraph = this.paragraph(index);
    const [first] = seenOf(paragraph, 'r');
    const looks = first === undefined ? null : runProperties(first);
    for (const child of Array.from(paragraph.childNodes)) {
      if (isElement(child) && !isWord(child, 'pPr')) removeNode(child);
    }
    if (text !== '') paragraph.appendChild(createRun(paragraph, text, looks));
  }

  deletesParagraph(index: number): void {
    removeNode(this.paragraph(index));
  }

  /** Selects characters of a paragraph of the body; without an end the cursor stands there. */
  selects(paragraph: number, start: number, end: number = start): void {
    const span = spanInParagraph(this.paragraph(paragraph), start, end);
    this.moveTo(start === end ? spanAt(span.start, 'after') : span);
  }

  /** Puts the cursor at the end of a control's text. */
  clicksInControl(tag: string, { nth = 1 }: { nth?: number } = {}): void {
    const { end } = spanWithin(placeOfText(this.control(tag, nth)));
    this.moveTo(spanAt(end, 'before'));
  }

  /** Selects all a control shows, as two clicks on a number in it do. */
  selectsControl(tag: string, { nth = 1 }: { nth?: number } = {}): void {
    this.moveTo(spanWithin(placeOfText(this.control(tag, nth))));
  }

  /** From now on the watcher is told of each move of the cursor that the user makes. */
  onMove(watcher: () => void): void {
    this.watchers.push(watcher);
  }

  /** Puts a comment on a control's text. */
  opensComment(tag: string, { text = '请核对', author = '方远舟', nth = 1 } = {}): void {
    const content = placeOfText(this.control(tag, nth));
    const { start, end } = spanWithin(content);
    this.document.comments.add({ start, end }, { text, author });
  }

  turnsTrackChanges(isOn: boolean): void {
    this.document.isTracking = isOn;
  }

  private moveTo(span: Span): void {
    this.document.selection = span;
    for (const watcher of this.watchers) watcher();
  }

  private control(tag: string, nth: number): Element {
    const found = this.document.stories
      .flatMap((story) => seenOf(story, 'sdt'))
      .filter((control) => wordAttribute(wordChild(sdtProperties(control), 'tag')) === tag)[nth - 1];
    if (found === undefined) throw new Error(`The document has no control ${tag} (${nth}).`);
    return found;
  }

  private paragraph(index: number): Element {
    const found = paragraphsOf(this.document.body)[index];
    if (found === undefined) throw new Error(`The document has no paragraph ${index}.`);
    return found;
  }
}
