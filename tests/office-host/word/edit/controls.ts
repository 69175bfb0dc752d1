import { HostError } from '../../protocol';
import { isPoint } from '../text/point';
import { levelSpan, spanAround, type Span } from '../text/span';
import {
  closestWord,
  createWord,
  insertBefore,
  isElement,
  isWord,
  removeNode,
  unwrap,
  type Element,
  type Node,
} from '../xml/word-xml';
import { assertRemovable, assertWritable, lockOf } from './content-lock';
import type { Editing } from './editing';
import { showPlaceholderIfEmpty } from './placeholder';
import { removeContent } from './remove';
import { isInline, sdtContent } from './sdt';

/**
 * A new control around what stands between the points.
 * @throws HostError UnsupportedOperation over several paragraphs (OJ#2336) or across the edge of another control
 */
export function wrapSpan(editing: Editing, span: Span): Element {
  const [first, last] = [closestWord(span.start, 'p'), closestWord(span.end, 'p')];
  if (first === null && last === null) return wrapBlocks(editing, blocksBetween(span));
  assertWritable(span.start, 'InsertContentControl');
  const level = first === last ? levelSpan(span) : null;
  if (level === null) throw new HostError('UnsupportedOperation', 'InsertContentControl');
  const { control, content } = newControl(editing, span.start);
  insertBefore(control, span.start);
  const nodes = siblingsBetween(span);
  for (const node of [span.start, ...nodes, span.end]) content.appendChild(node);
  showPlaceholderIfEmpty(editing, content);
  return control;
}

/** A new block control around paragraphs and tables that stand side by side. */
export function wrapBlocks(editing: Editing, blocks: readonly Element[]): Element {
  const [first] = blocks;
  if (first === undefined || blocks.some((block) => block.parentNode !== first.parentNode)) {
    throw new HostError('UnsupportedOperation', 'InsertContentControl');
  }
  assertWritable(first, 'InsertContentControl');
  const { control, content } = newControl(editing, first);
  insertBefore(control, first);
  for (const block of blocks) content.appendChild(block);
  showPlaceholderIfEmpty(editing, content);
  return control;
}

/** Takes a control out of the document, with or without what stands in it. @throws HostError AccessDenied */
export function deleteControl(editing: Editing, control: Element, keepsContent: boolean): void {
  const where = 'ContentControl.Delete';
  const lock = lockOf(control);
  if (lock.cannotDelete || (lock.cannotEdit && !keepsContent)) throw new HostError('AccessDenied', where);
  if (isElement(control.parentNode)) assertWritable(control.parentNode, where);
  if (keepsContent) {
    unwrap(control, sdtContent(control));
    return;
  }
  assertRemovable(Array.from(sdtContent(control).getElementsByTagName('*')), where);
  const around = control.parentNode;
  const isOnlyBlock = !isInline(control) && isOnlyContent(control);
  if (editing.revision() !== null) {
    removeContent(editing, spanAround(control, control));
    return;
  }
  if (isOnlyBlock) insertBefore(createWord(control, 'p'), control);
  removeNode(control);
  if (around !== null) showPlaceholderIfEmpty(editing, around);
}

function newControl(editing: Editing, near: Node): { control: Element; content: Element } {
  const content = createWord(near, 'sdtContent');
  const id = createWord(near, 'id', { val: editing.newControlId() });
  const control = createWord(near, 'sdt', {}, [createWord(near, 'sdtPr', {}, [id]), content]);
  return { control, content };
}

/** A cell or body must keep a paragraph. */
function isOnlyContent(control: Element): boolean {
  const siblings = Array.from(control.parentNode?.childNodes ?? []).filter(
    (node) => isElement(node) && !isPoint(node),
  );
  return siblings.every((node) => node === control || isWord(node, 'tcPr', 'sectPr'));
}

function siblingsBetween({ start, end }: Span): Node[] {
  const nodes: Node[] = [];
  for (let node = start.nextSibling; node !== null && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}

function blocksBetween(span: Span): Element[] {
  return siblingsBetween(span).filter((node): node is Element => isWord(node, 'p', 'tbl', 'sdt'));
}
