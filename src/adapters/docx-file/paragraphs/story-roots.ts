import { attributeOf, type XmlElement } from '@/core/xml';
import { isWord } from '../word-element';

/** Parts that hold paragraphs at once, parts that hold one element with them, and parts of many such. */
const BODIES: ReadonlySet<string> = new Set(['body', 'footnote', 'endnote']);

/** The elements of a part that its paragraphs stand in. The lines that Word draws above notes are none. */
export function storyRoots(root: XmlElement): readonly XmlElement[] {
  if (isWord(root, 'hdr') || isWord(root, 'ftr')) return [root];
  return root.children.filter(
    (child) => BODIES.has(child.local) && isWord(child, child.local) && isText(child),
  );
}

function isText(child: XmlElement): boolean {
  return (attributeOf(child, 'type', child.namespace) ?? 'normal') === 'normal';
}
