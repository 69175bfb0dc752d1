import { attributeOf, type XmlElement } from '@/core/xml';
import { isWord } from '../word-element';

/** A complex field that has begun and not ended (ISO/IEC 29500-1, 17.16.18). */
interface OpenField {
  code: string;
  isInCode: boolean;
}

/** The complex fields around a place, told run by run. A field may go through several paragraphs. */
export class OpenFields {
  private fields: OpenField[] = [];

  /** Takes up what a run's child says of fields. */
  read(element: XmlElement): void {
    const innermost = this.fields.at(-1);
    if (isWord(element, 'instrText')) {
      if (innermost !== undefined) innermost.code += element.text;
      return;
    }
    if (!isWord(element, 'fldChar')) return;
    const type = attributeOf(element, 'fldCharType', element.namespace);
    if (type === 'begin') this.fields.push({ code: '', isInCode: true });
    else if (type === 'end') this.fields.pop();
    else if (innermost !== undefined) innermost.isInCode = false;
  }

  /** What stands in a code is no text of the document, such as the result of a field inside it. */
  get isInCode(): boolean {
    return this.fields.some((field) => field.isInCode);
  }

  /** Whether some field would put its own result over what is written here. */
  get isInResult(): boolean {
    return this.fields.some(({ code }) => isComputed(code));
  }

  /** A code that its paragraph does not close would hide all text after it, so it is taken to end there. */
  endParagraph(): void {
    this.fields = this.fields.filter((field) => !field.isInCode);
  }
}

/** A link has text of its own; updating fields does not touch it. */
export function isComputed(code: string): boolean {
  return !/^\s*HYPERLINK\b/i.test(code);
}
