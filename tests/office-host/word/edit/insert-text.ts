import { HostError } from '../../protocol';
import { createPoint, isPoint, lift } from '../text/point';
import {
  elementsBetween,
  firstContent,
  nodesBetween,
  precedes,
  spanAround,
  spanWithin,
  storyOf,
  type Span,
} from '../text/span';
import { paragraphsOf } from '../text/visible-text';
import {
  closestWord,
  createWord,
  insertAfter,
  insertBefore,
  isElement,
  isWord,
  removeNode,
  type Element,
  type Node,
} from '../xml/word-xml';
import { assertRemovable, assertWritable } from './content-lock';
import type { Editing } from './editing';
import {
  clearPlaceholder,
  formatBehindPlaceholder,
  placeOfText,
  showPlaceholderIfEmpty,
} from './placeholder';
import { removeContent, removeSpan } from './remove';
import { createRun, formatAt, runProperties } from './runs';
import { isInline, sdtContent, showsPlaceholder, subtypeOf } from './sdt';

export type Edge = 'Start' | 'End';
export type Side = 'Before' | 'After';

/** Puts a text where the point stands, before it. @throws HostError AccessDenied */
function insertAtPoint(editing: Editing, point: Element, text: string, format?: Element | null): Span {
  lift(point);
  assertWritable(point, 'InsertText');
  const control = closestWord(point, 'sdt');
  const isInvited = control !== null && showsPlaceholder(control) && text !== '';
  const looks = format ?? (isInvited ? formatBehindPlaceholder(control) : formatAt(point));
  if (isInvited) clearPlaceholder(control);
  const run = createRun(point, text, looks);
  const revision = editing.revision();
  const isTracked = revision !== null && closestWord(point, 'ins') === null;
  const inserted = isTracked ? createWord(point, 'ins', revision, [run]) : run;
  insertBefore(inserted, point);
  if (text === '') {
    const span = spanAround(inserted, inserted);
    removeNode(inserted);
    return span;
  }
  return spanAround(run, run);
}

/** New text for a control, with the looks of its first run. @throws HostError AccessDenied, InvalidArgument */
export function replaceControlText(editing: Editing, control: Element, text: string): Span {
  assertWritable(control, 'ContentControl.InsertText');
  const subtype = subtypeOf(control);
  if (subtype === 'RichTextTable' || subtype === 'RichTextTableRow') {
    throw new HostError('InvalidArgument', 'ContentControl.InsertText');
  }
  const content = sdtContent(control);
  const inner = spanWithin(content);
  assertRemovable(nodesBetween(inner), 'ContentControl.InsertText');
  const format = showsPlaceholder(control) ? formatBehindPlaceholder(control) : firstFormat(content);
  clearPlaceholder(control);
  const place = isInline(control) ? content : keepFirstParagraph(content);
  const span = place === content ? inner : spanWithin(place);
  removeContent(editing, span);
  const written = insertAtPoint(editing, span.end, text, format);
  showPlaceholderIfEmpty(editing, control);
  return written;
}

export function insertInControl(editing: Editing, control: Element, text: string, edge: Edge): Span {
  assertWritable(control, 'ContentControl.InsertText');
  const content = sdtContent(control);
  if (isInline(control)) return insertAtPoint(editing, pointAtEdge(content, edge), text);
  const paragraphs = paragraphsOf(content);
  return insertInParagraph(
    editing,
    paragraphs.at(edge === 'Start' ? 0 : -1) ?? placeOfText(control),
    text,
    edge,
  );
}

/** A control at the end of a paragraph takes what is added to the paragraph. */
export function insertInParagraph(editing: Editing, paragraph: Element, text: string, edge: Edge): Span {
  const place = edge === 'Start' ? paragraph : trailingPlace(paragraph);
  return insertAtPoint(editing, pointAtEdge(place, edge), text);
}

export function replaceParagraphText(editing: Editing, paragraph: Element, text: string): Span {
  assertWritable(paragraph, 'Paragraph.InsertText');
  const span = spanWithin(paragraph);
  assertRemovable(nodesBetween(span), 'Paragraph.InsertText');
  const format = firstFormat(paragraph);
  removeContent(editing, span);
  return insertAtPoint(editing, span.end, text, format);
}

export function insertInSpan(
  editing: Editing,
  given: Span,
  text: string,
  where: Edge | Side | 'Replace',
): Span {
  const span = intoParagraphs(given);
  if (where === 'Replace') {
    const runs = elementsBetween(span, 'r');
    const around = closestWord(span.start, 'r');
    const format = runProperties(around ?? runs[0] ?? null);
    const inner = closestWord(span.start, 'sdt');
    removeSpan(editing, span, 'Range.InsertText');
    const written = insertAtPoint(
      editing,
      span.end,
      text,
      around === null && runs.length === 0 ? undefined : format,
    );
    if (inner !== null) showPlaceholderIfEmpty(editing, inner);
    return written;
  }
  const point = createPoint(span.start);
  if (where === 'Start' || where === 'Before') {
    lift(span.start);
    if (where === 'Start') insertAfter(point, span.start);
    else insertBefore(point, span.start);
  } else {
    lift(span.end);
    if (where === 'End') insertBefore(point, span.end);
    else insertAfter(point, span.end);
  }
  const written = insertAtPoint(editing, point, text);
  removeNode(point);
  return written;
}

/** The properties of the first run, null where it has none; undefined where there is no run. */
function firstFormat(container: Element): Element | null | undefined {
  const runs = nodesBetweenOf(container).filter((node) => isWord(node, 'r'));
  return runs[0] === undefined ? undefined : runProperties(runs[0]);
}

function nodesBetweenOf(container: Element): Node[] {
  const span = spanWithin(container);
  const nodes = nodesBetween(span);
  removeNode(span.start);
  removeNode(span.end);
  return nodes;
}

/** Leaves one paragraph in the content of a block control or cell, and gives it. */
export function keepFirstParagraph(content: Element): Element {
  const [first, ...others] = paragraphsOf(content);
  if (first === undefined) return content.appendChild(createWord(content, 'p')) as Element;
  for (const child of Array.from(content.childNodes)) {
    if (!child.contains(first) && isElement(child) && !isPoint(child) && child.localName !== 'tcPr')
      removeNode(child);
  }
  others.filter((paragraph) => content.contains(paragraph)).forEach(removeNode);
  return first;
}

function pointAtEdge(place: Element, edge: Edge): Element {
  const point = createPoint(place);
  place.insertBefore(point, edge === 'Start' ? firstContent(place) : null);
  return point;
}

function trailingPlace(paragraph: Element): Element {
  let place = paragraph;
  for (
    let last = lastContent(place);
    isWord(last, 'sdt') || isWord(last, 'sdtContent');
    last = lastContent(place)
  ) {
    place = isWord(last, 'sdt') ? sdtContent(last) : last;
  }
  return place;
}

function lastContent(place: Element): Node | null {
  let node = place.lastChild;
  const isMark = (one: Node) =>
    isPoint(one) ||
    isWord(one, 'bookmarkStart', 'bookmarkEnd', 'proofErr', 'commentRangeStart', 'commentRangeEnd');
  while (node !== null && (isMark(node) || !isElement(node))) node = node.previousSibling;
  return node;
}

/** Ends that stand between paragraphs are brought into the nearest ones. */
export function intoParagraphs(span: Span): Span {
  if (closestWord(span.start, 'p') !== null && closestWord(span.end, 'p') !== null) return span;
  const story = storyOf(span.start);
  const within = elementsBetween(span, 'p');
  const all = paragraphsOf(story);
  const after = all.find((paragraph) => precedes(span.end, paragraph));
  const first = closestWord(span.start, 'p') ?? within[0] ?? after ?? all.at(-1);
  const last = closestWord(span.end, 'p') ?? within.at(-1) ?? first;
  if (first === undefined || last === undefined) throw new HostError('ItemNotFound', 'Range');
  if (closestWord(span.start, 'p') === null) first.insertBefore(span.start, firstContent(first));
  if (closestWord(span.end, 'p') === null) {
    if (within.length === 0 && closestWord(span.start, 'p') === last && after === first)
      insertAfter(span.end, span.start);
    else last.appendChild(span.end);
  }
  return span;
}
