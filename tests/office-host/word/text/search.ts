import { HostError, notSimulated } from '../../protocol';
import { isWord, type Element } from '../xml/word-xml';
import { spanOfLeaves, type Span } from './span';
import { leavesOf } from './visible-text';

export interface SearchWish {
  readonly matchCase: boolean;
}

const LONGEST = 255;

/**
 * The spans with this text, within one paragraph each, from the left and not overlapping. `^^` is a caret.
 * @throws HostError SearchStringInvalidOrTooLong over 255 characters or empty
 */
export function searchParagraphs(paragraphs: readonly Element[], text: string, wish: SearchWish): Span[] {
  if (text === '' || text.length > LONGEST) throw new HostError('SearchStringInvalidOrTooLong', 'Search');
  const wanted = fold(plainOf(text), wish);
  return paragraphs.flatMap((paragraph) => {
    const leaves = leavesOf(paragraph).filter(({ element }) => isOwn(element, paragraph));
    const hay = fold(leaves.map((leaf) => leaf.text).join(''), wish);
    const starts: number[] = [];
    for (let at = hay.indexOf(wanted); at >= 0; at = hay.indexOf(wanted, at + wanted.length)) starts.push(at);
    return starts.map((start) => spanOfLeaves(leaves, start, start + wanted.length));
  });
}

/** Word's own signs in a search text, of which only the caret itself is simulated. */
function plainOf(text: string): string {
  const special = /\^[^^]|\^$/.exec(text.replaceAll('^^', ''));
  if (special !== null) notSimulated(`search for ${special[0]}`);
  return text.replaceAll('^^', '^');
}

/** Lower case that keeps the length, so that positions stay what they are. */
function fold(text: string, { matchCase }: SearchWish): string {
  if (matchCase) return text;
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('');
}

function isOwn(element: Element, paragraph: Element): boolean {
  let node = element.parentNode;
  while (node !== null && !isWord(node, 'p')) node = node.parentNode;
  return node === paragraph;
}
