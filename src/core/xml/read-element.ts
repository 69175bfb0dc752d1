import type { XmlAttribute, XmlElement } from './xml-element';
import { XmlReader } from './xml-reader';

interface OpenElement extends XmlElement {
  text: string;
  end: number;
  inner: { start: number; end: number } | null;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
}

/** An element of nothing but a text that needs no decoding, which data is mostly made of; the commonest piece by far. */
const LEAF = /<([A-Za-z]{1,30})>([^<&\r]{0,9999})<\/\1>/y;
const NONE: readonly never[] = [];

/** The whole element that starts where the reader stands; afterwards the reader stands on its end. Throws XmlError. */
export function readElement(reader: XmlReader): XmlElement {
  const root = openElement(reader);
  const path = reader.kind === 'open' ? [root] : [];
  for (let parent = path.at(-1); parent !== undefined; parent = path.at(-1)) {
    const leaf = readLeaf(reader);
    if (leaf !== null) {
      parent.children.push(leaf);
      continue;
    }
    if (!reader.next()) break;
    if (reader.kind === 'close') {
      closeElement(parent, reader);
      path.pop();
    } else if (reader.local !== '') {
      const child = openElement(reader);
      parent.children.push(child);
      if (reader.kind === 'open') path.push(child);
    } else {
      parent.text += reader.text;
    }
  }
  return root;
}

/** The root element of a text; null if it has none. Throws XmlError. */
export function parseXml(xml: string): XmlElement | null {
  const reader = new XmlReader(xml);
  let root: XmlElement | null = null;
  while (reader.next()) {
    if (reader.local !== '') root ??= readElement(reader);
  }
  return root;
}

/** The element that comes next, if it is a plain leaf without prefix; null, without a step, for all else. */
function readLeaf(reader: XmlReader): XmlElement | null {
  const match = reader.pass(LEAF);
  if (match === null) return null;
  const [, local = '', raw = ''] = match;
  const { start, end, namespace } = reader;
  const textStart = start + local.length + '<>'.length;
  const inner = { start: textStart, end: textStart + raw.length };
  const text = reader.meaning(raw);
  return { local, namespace, prefix: '', attributes: NONE, children: NONE, text, start, end, inner };
}

function openElement(reader: XmlReader): OpenElement {
  const { local, namespace, prefix, start, end } = reader;
  const inner = reader.kind === 'open' ? { start: end, end } : null;
  return {
    local,
    namespace,
    prefix,
    attributes: reader.attributes(),
    children: [],
    text: '',
    start,
    end,
    inner,
  };
}

function closeElement(element: OpenElement, reader: XmlReader): void {
  element.end = reader.end;
  if (element.inner !== null) element.inner.end = reader.start;
}
