import {
  closestWord,
  createText,
  createWord,
  isElement,
  isWord,
  removeNode,
  wordChild,
  type Element,
  type Node,
} from '../xml/word-xml';
import { seenOf } from '../text/visible-text';

/** Of the text to insert: what becomes an element of its own. */
const SIGNS: ReadonlyMap<string, readonly [name: string, attributes?: Readonly<Record<string, string>>]> =
  new Map([
    ['\t', ['tab']],
    ['\n', ['br']],
    ['\v', ['br']],
    ['\f', ['br', { type: 'page' }]],
  ]);

/** A run with this text; line breaks and tabs become elements. The properties are copied. */
export function createRun(near: Node, text: string, properties: Element | null): Element {
  const run = createWord(near, 'r');
  if (properties !== null) run.appendChild(properties.cloneNode(true));
  for (const piece of text.replace(/\r\n?/g, '\n').split(/([\t\n\v\f])/)) {
    const sign = SIGNS.get(piece);
    if (sign !== undefined) run.appendChild(createWord(near, ...sign));
    else if (piece !== '') run.appendChild(createText(near, piece));
  }
  return run;
}

export function runProperties(run: Node | null): Element | null {
  return run === null ? null : wordChild(run, 'rPr');
}

/** What a run without neighbours looks like: as the paragraph's mark does, if it has a look of its own. */
export function paragraphFormat(place: Node): Element | null {
  const paragraph = closestWord(place, 'p');
  const properties = paragraph === null ? null : wordChild(paragraph, 'pPr');
  const mark = properties === null ? null : wordChild(properties, 'rPr');
  if (mark === null) return null;
  const copy = mark.cloneNode(true) as Element;
  for (const child of Array.from(copy.childNodes)) {
    if (isWord(child, 'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange')) removeNode(child);
  }
  return copy.firstChild === null ? null : copy;
}

/** What a new run at this place looks like: as the run before it, else the one after, else the paragraph's mark. */
export function formatAt(place: Node): Element | null {
  const run = neighbour(place, 'previousSibling') ?? neighbour(place, 'nextSibling');
  return run === null ? formatAround(place) : runProperties(run);
}

function formatAround(place: Node): Element | null {
  const around = place.parentNode;
  return isWord(around, 'sdtContent', 'ins', 'hyperlink') ? formatAt(around) : paragraphFormat(place);
}

function neighbour(place: Node, direction: 'previousSibling' | 'nextSibling'): Element | null {
  for (let node = place[direction]; node !== null; node = node[direction]) {
    if (!isElement(node)) continue;
    const runs = isWord(node, 'r') ? [node] : seenOf(node, 'r');
    const shown = runs.filter((run) => !isReference(run) && !isPlaceholder(run));
    const nearest = direction === 'previousSibling' ? shown.at(-1) : shown[0];
    if (nearest !== undefined) return nearest;
  }
  return null;
}

function isReference(run: Element): boolean {
  return ['commentReference', 'footnoteReference', 'endnoteReference', 'fldChar', 'instrText'].some(
    (name) => wordChild(run, name) !== null,
  );
}

function isPlaceholder(run: Element): boolean {
  const control = closestWord(run, 'sdt');
  const properties = control === null ? null : wordChild(control, 'sdtPr');
  return properties !== null && wordChild(properties, 'showingPlcHdr') !== null;
}

/** Marks runs as deleted, or takes them away if nothing is tracked or the user has only just typed them. */
export function removeRun(run: Element, revision: Readonly<Record<string, string>> | null): void {
  if (revision === null || closestWord(run, 'ins') !== null) {
    removeNode(run);
    return;
  }
  for (const text of Array.from(run.childNodes)) {
    if (isWord(text, 't')) run.replaceChild(createText(run, text.textContent ?? '', 'delText'), text);
  }
  const deletion = createWord(run, 'del', revision);
  run.parentNode?.insertBefore(deletion, run);
  deletion.appendChild(run);
}
