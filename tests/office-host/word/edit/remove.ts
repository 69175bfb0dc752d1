import { notSimulated } from '../../protocol';
import { isPoint } from '../text/point';
import { liftSpan, levelSpan, nodesBetween, type Span } from '../text/span';
import {
  closestWord,
  insertAfter,
  insertBefore,
  isElement,
  isWord,
  removeNode,
  wordAttribute,
  type Element,
  type Node,
} from '../xml/word-xml';
import { assertRemovable, assertWritable } from './content-lock';
import type { Editing } from './editing';
import { removeRun } from './runs';

/** Takes out what stands between the points. @throws HostError AccessDenied */
export function removeSpan(editing: Editing, span: Span, where: string): void {
  liftSpan(span);
  assertWritable(span.start, where);
  assertWritable(span.end, where);
  assertRemovable(nodesBetween(span), where);
  const nodes = nodesBetween(span);
  for (const node of nodes) if (isWord(node, 'r')) assertWritable(node, where);
  if (closestWord(span.start, 'p') !== closestWord(span.end, 'p'))
    notSimulated(`${where} over several paragraphs`);
  const runs = nodes.filter((node) => isWord(node, 'r'));
  if (levelSpan(span) === null) removeRuns(editing, runs);
  else removeContent(editing, span);
}

/** Takes out all that stands between two points of one parent. */
export function removeContent(editing: Editing, span: Span): void {
  if (editing.revision() === null) {
    removeSiblings(editing, span);
    return;
  }
  keepEdgePoints(span);
  const runs = nodesBetween(span).filter((node) => isWord(node, 'r'));
  removeRuns(editing, runs);
}

function removeRuns(editing: Editing, runs: readonly Element[]): void {
  for (const run of runs) removeRun(run, editing.revision());
}

function removeSiblings(editing: Editing, span: Span): void {
  keepEdgePoints(span);
  const removed = siblingsBetween(span);
  const kept = keepAnchors(editing, removed);
  for (const node of removed) removeNode(node);
  for (const anchor of kept) insertBefore(anchor, span.end);
}

function siblingsBetween({ start, end }: Span): Node[] {
  const nodes: Node[] = [];
  for (let node = start.nextSibling; node !== null && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** Other ranges that begin or end where the text does go on to do so: their points are set outside the span. */
function keepEdgePoints(span: Span): void {
  const inside = siblingsBetween(span).flatMap((node) => [node, ...descendantsOf(node)]);
  const first = inside.findIndex(isContent);
  const last = inside.findLastIndex(isContent);
  const isLeading = (index: number) => first < 0 || index < first;
  const isTrailing = (index: number) => first >= 0 && index > last;
  for (const point of inside.filter((node, index) => isPoint(node) && isLeading(index))) {
    insertBefore(point, span.start);
  }
  for (const point of inside.filter((node, index) => isPoint(node) && isTrailing(index)).reverse()) {
    insertAfter(point, span.end);
  }
}

function descendantsOf(node: Node): Node[] {
  return Array.from(node.childNodes).flatMap((child) => [child, ...descendantsOf(child)]);
}

function isContent(node: Node): boolean {
  const isText = isWord(node.parentNode, 't') && !isPoint(node) && node.nodeValue !== '';
  return isText || isWord(node, 'tab', 'br', 'cr', 'sym', 'drawing', 'pict');
}

/** What marks a stretch of text: a start and an end of the same id. */
const ANCHORS = ['commentRangeStart', 'commentRangeEnd', 'bookmarkStart', 'bookmarkEnd'];

/**
 * What must stay of what is removed: one end of a comment or bookmark whose other end stays, and the sign of a
 * comment that stays. A comment goes when both its ends go.
 */
function keepAnchors(editing: Editing, removed: readonly Node[]): Element[] {
  const inside = removed
    .filter(isElement)
    .flatMap((node) => [node, ...descendantsOf(node).filter(isElement)]);
  const anchors = inside.filter((element) => isWord(element, ...ANCHORS));
  const isPaired = (anchor: Element) =>
    anchors.some((other) => other !== anchor && nameOf(other) === nameOf(anchor));
  const dropped = anchors
    .filter((anchor) => isPaired(anchor) && isWord(anchor, 'commentRangeStart'))
    .map(idOf);
  editing.dropComments(dropped);
  const references = inside.filter(
    (element) => isWord(element, 'commentReference') && !dropped.includes(idOf(element)),
  );
  const signs = references.map((reference) => closestWord(reference, 'r')).filter((run) => run !== null);
  return [...anchors.filter((anchor) => !isPaired(anchor)), ...signs];
}

function idOf(anchor: Element): string {
  return wordAttribute(anchor, 'id') ?? '';
}

/** Equal for the two ends of one comment or bookmark. */
function nameOf(anchor: Element): string {
  return `${(anchor.localName ?? '').replace(/Start$|End$/, '')} ${idOf(anchor)}`;
}
