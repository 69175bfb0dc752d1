import type { XmlAttribute, XmlElement } from './xml-element';
import { XmlReader } from './xml-reader';

interface OpenElement extends XmlElement {
  text: string;
  end: number;
  inner: { start: number; end: number } | null;
  readonly attributes: readonly XmlAttribute[];
  readonly children: OpenElement[];
}

/** The whole element that starts where the reader stands; afterwards the reader stands on its end. Throws XmlError. */
export function readElement(reader: XmlReader): XmlElement {
  const root = openElement(reader);
  const path = reader.kind === 'open' ? [root] : [];
  for (let parent = path.at(-1); parent !== undefined && reader.next(); parent = path.at(-1)) {
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
