import { lazily } from '@/core/values';
import { attributeOf, type XmlElement } from '@/core/xml';
import { wordChild, wordValue } from '../word-element';

/** Under words alone is not under the space between them. */
const NO_LINE = /^(?:none|words|)$/;
/** Styles that go round in a circle end there. */
const DEEPEST = 20;

/** Tells which runs of a document are underlined, by themselves or by their character style. */
export class Underline {
  private readonly styleOfId: () => ReadonlyMap<string, XmlElement>;

  /** `styles`: the `w:style` elements, read when some run has one. */
  constructor(styles: () => readonly XmlElement[]) {
    this.styleOfId = lazily(
      () => new Map(styles().map((style) => [attributeOf(style, 'styleId', style.namespace) ?? '', style])),
    );
  }

  isUnder(run: XmlElement): boolean {
    const properties = wordChild(run, 'rPr');
    if (properties === undefined) return false;
    const own = wordChild(properties, 'u');
    if (own !== undefined) return !NO_LINE.test(wordValue(own));
    const style = wordValue(wordChild(properties, 'rStyle'));
    return style !== '' && this.isInStyle(style, 0);
  }

  private isInStyle(id: string, depth: number): boolean {
    const style = this.styleOfId().get(id);
    if (style === undefined || depth > DEEPEST) return false;
    const properties = wordChild(style, 'rPr');
    const own = properties === undefined ? undefined : wordChild(properties, 'u');
    if (own !== undefined) return !NO_LINE.test(wordValue(own));
    return this.isInStyle(wordValue(wordChild(style, 'basedOn')), depth + 1);
  }
}
