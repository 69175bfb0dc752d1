import { closestWord, wordAttribute, wordChild, type Element } from '../xml/word-xml';
import type { Styles } from './styles';

/** Where a property is looked for: in one element of properties after the other, nearest first. */
export class EffectiveFormat {
  constructor(private readonly styles: Styles) {}

  /** `w:rPr` elements that decide how a run (or a paragraph's mark) looks. */
  ofRun(run: Element): Element[] {
    const own = wordChild(run, run.localName === 'p' ? 'pPr' : 'rPr');
    const direct = run.localName === 'p' && own !== null ? wordChild(own, 'rPr') : own;
    const character = wordAttribute(direct === null ? null : wordChild(direct, 'rStyle'));
    const paragraph = closestWord(run, 'p');
    const chain = [
      ...(character === null ? [] : this.styles.chain(character, 'character')),
      ...(paragraph === null ? [] : this.styles.chain(this.styleOf(paragraph), 'paragraph')),
    ];
    return present([direct, ...chain.map((style) => wordChild(style, 'rPr')), this.styles.defaults('rPr')]);
  }

  /** `w:pPr` elements that decide how a paragraph looks. */
  ofParagraph(paragraph: Element): Element[] {
    const chain = this.styles.chain(this.styleOf(paragraph), 'paragraph');
    const own = wordChild(paragraph, 'pPr');
    return present([own, ...chain.map((style) => wordChild(style, 'pPr')), this.styles.defaults('pPr')]);
  }

  /** Id of the paragraph's style; null for the default one. */
  styleOf(paragraph: Element): string | null {
    const properties = wordChild(paragraph, 'pPr');
    return wordAttribute(properties === null ? null : wordChild(properties, 'pStyle'));
  }
}

/** The nearest value of an attribute. */
export function lookUp(properties: readonly Element[], name: string, attribute = 'val'): string | null {
  for (const one of properties) {
    const value = wordAttribute(wordChild(one, name), attribute);
    if (value !== null) return value;
  }
  return null;
}

/** A property that is there or not, such as `w:b`. */
export function isOn(properties: readonly Element[], name: string): boolean {
  const [found] = present(properties.map((one) => wordChild(one, name)));
  return found !== undefined && !['0', 'false', 'off'].includes(wordAttribute(found) ?? '1');
}

function present(elements: readonly (Element | null)[]): Element[] {
  return elements.filter((element): element is Element => element !== null);
}
