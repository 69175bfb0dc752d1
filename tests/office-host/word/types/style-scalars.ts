import { HostError, type Scalar } from '../../protocol';
import { ensureChild, setChildValue } from '../xml/child-order';
import { wordChild, type Element } from '../xml/word-xml';
import { textOf } from './arguments';
import type { Reach } from './reach';
import type { WordObjects } from './word-objects';

/** `Style` and `StyleBuiltIn` of the paragraphs an object covers; an empty text where they differ. */
export function styleScalars<Target extends object>(
  objects: WordObjects,
  name: string,
  reachOf: (target: Target) => Reach,
): Readonly<Record<'Style' | 'StyleBuiltIn', Scalar<Target>>> {
  const { styles, formats } = objects.document;
  const common = (target: Target, read: (id: string | null) => string): string => {
    const values = new Set(
      reachOf(target)
        .paragraphs()
        .map((paragraph) => read(formats.styleOf(paragraph))),
    );
    return values.size === 1 ? ([...values][0] ?? '') : '';
  };
  const apply = (target: Target, id: string): void => {
    for (const paragraph of reachOf(target).paragraphs())
      setParagraphStyle(paragraph, styles.isDefault(id, 'paragraph') ? null : id);
  };
  return {
    Style: {
      get: (target) => common(target, (id) => styles.nameOf(id, 'paragraph')),
      set(target, value) {
        const where = `${name}.Style`;
        const wanted = textOf(value, where);
        const type = styles.typeOfName(wanted);
        if (type === null || type === 'table') throw new HostError('InvalidArgument', where);
        const id = styles.idOfName(wanted, type, where);
        if (type === 'paragraph') apply(target, id);
        else for (const run of reachOf(target).font().holders()) setRunStyle(run, id);
      },
    },
    StyleBuiltIn: {
      get: (target) => common(target, (id) => styles.builtInOf(id, 'paragraph')),
      set(target, value) {
        const where = `${name}.StyleBuiltIn`;
        apply(target, styles.idOfBuiltIn(textOf(value, where), 'paragraph', where));
      },
    },
  };
}

function setParagraphStyle(paragraph: Element, id: string | null): void {
  if (id === null && wordChild(paragraph, 'pPr') === null) return;
  setChildValue(ensureChild(paragraph, 'pPr'), 'pStyle', id);
}

function setRunStyle(holder: Element, id: string): void {
  if (holder.localName === 'r') setChildValue(ensureChild(holder, 'rPr'), 'rStyle', id);
}
