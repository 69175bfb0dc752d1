import type { Replacement, XmlElement } from '@/core/xml';
import type { ParagraphPiece } from '../paragraphs/read-paragraph';
import { textXml } from '../text-xml';
import { wordChild } from '../word-element';

/** A stretch of one text that goes; in its place stand words in the same run, then a control; or nothing. */
export interface Cut {
  readonly piece: ParagraphPiece;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly control: string | null;
}

/** A run's own tags and properties as they are written, around another content. */
export function runAround(xml: string, run: XmlElement, content: string): string {
  const { start, end } = run.inner ?? run;
  const properties = wordChild(run, 'rPr');
  const format = properties === undefined ? '' : xml.slice(properties.start, properties.end);
  return `${xml.slice(run.start, start)}${format}${content}${xml.slice(end, run.end)}`;
}

/**
 * The run without what is cut, taken apart where a control stands: each part has the run's own properties. All
 * else in the run stays; a run of which nothing is left goes. The cuts of a text come in order.
 */
export function rewriteRun(xml: string, run: XmlElement, cuts: readonly Cut[]): Replacement {
  const parts: string[] = [];
  let content = '';
  const closePart = (): void => {
    if (content !== '') parts.push(runAround(xml, run, content));
    content = '';
  };
  const properties = wordChild(run, 'rPr');
  for (const child of run.children.filter((each) => each !== properties)) {
    const ofChild = cuts.filter(({ piece }) => piece.start === child.start);
    let position = 0;
    for (const { piece, from, to, text, control } of ofChild) {
      content += textPart(run, piece.text.slice(position, from) + text);
      position = to;
      if (control === null) continue;
      closePart();
      parts.push(control);
    }
    const [first] = ofChild;
    content +=
      first === undefined
        ? xml.slice(child.start, child.end)
        : textPart(run, first.piece.text.slice(position));
  }
  closePart();
  return { start: run.start, end: run.end, text: parts.join('') };
}

function textPart({ prefix }: XmlElement, text: string): string {
  return text === '' ? '' : textXml(prefix === '' ? '' : `${prefix}:`, text);
}
