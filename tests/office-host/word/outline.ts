import { sdtProperties } from './edit/sdt';
import { leafText, isUnseen } from './text/visible-text';
import { isElement, isWord, wordAttribute, wordChild, type Element, type Node } from './xml/word-xml';

/** A story as lines, one for each paragraph; controls are shown as `<tag>text</>`. */
export function outlineOf(story: Element): string {
  return linesOf(story).join('\n');
}

function linesOf(block: Node): string[] {
  const lines: string[] = [];
  for (const child of Array.from(block.childNodes)) {
    if (!isElement(child) || isUnseen(child)) continue;
    if (isWord(child, 'p')) lines.push(inlineOf(child));
    else if (isWord(child, 'sdt')) lines.push(...wrapped(child));
    else lines.push(...linesOf(child));
  }
  return lines;
}

/** A block control begins on its first line and ends on its last one. */
function wrapped(control: Element): string[] {
  const lines = linesOf(control);
  const [first = '', ...others] = lines;
  const opened = [`<${tagOf(control)}>${first}`, ...others];
  return [...opened.slice(0, -1), `${opened.at(-1) ?? ''}</>`];
}

function inlineOf(around: Node): string {
  let line = '';
  for (const child of Array.from(around.childNodes)) {
    if (!isElement(child) || isUnseen(child)) continue;
    const text = leafText(child);
    if (text !== null) line += text;
    else line += isWord(child, 'sdt') ? `<${tagOf(child)}>${inlineOf(child)}</>` : inlineOf(child);
  }
  return line;
}

function tagOf(control: Element): string {
  return wordAttribute(wordChild(sdtProperties(control), 'tag')) ?? '';
}
