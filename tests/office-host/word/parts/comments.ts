import type { DocxPackage } from '../package/docx-package';
import { createPoint, lift } from '../text/point';
import { nodesBetween, storyOf, type Span } from '../text/span';
import { visibleText, seenOf } from '../text/visible-text';
import {
  childElements,
  createText,
  createWord,
  insertAfter,
  insertBefore,
  isWord,
  removeNode,
  rootOf,
  W,
  wordAttribute,
  wordChildren,
  type Element,
} from '../xml/word-xml';

/** A comment of `word/comments.xml` with the places it is anchored at. */
export interface AnchoredComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** The comments of a document (ISO/IEC 29500-1, 17.13.4). */
export class Comments {
  constructor(
    private readonly parts: DocxPackage,
    private readonly main: string,
  ) {}

  /** Comments whose anchors overlap the span. */
  within(span: Span): AnchoredComment[] {
    const open = new Set<string>();
    const before = spanBefore(span.start);
    for (const node of nodesBetween(before)) {
      const id = isWord(node, 'commentRangeStart', 'commentRangeEnd')
        ? (wordAttribute(node, 'id') ?? '')
        : '';
      if (isWord(node, 'commentRangeStart')) open.add(id);
      else if (isWord(node, 'commentRangeEnd')) open.delete(id);
    }
    removeNode(before.start);
    for (const node of nodesBetween(span)) {
      if (isWord(node, 'commentRangeStart', 'commentReference')) open.add(wordAttribute(node, 'id') ?? '');
    }
    return [...open].map((id) => this.byId(id)).filter((comment) => comment !== null);
  }

  /** Takes a comment out with all that points to it. */
  drop(root: Element, ids: readonly string[]): void {
    const isOf = (element: Element) => ids.includes(wordAttribute(element, 'id') ?? '');
    for (const anchor of seenOf(root, 'commentRangeStart', 'commentRangeEnd').filter(isOf))
      removeNode(anchor);
    for (const reference of seenOf(root, 'commentReference').filter(isOf)) {
      const run = reference.parentNode;
      removeNode(reference);
      if (run !== null && childElements(run).every((child) => isWord(child, 'rPr'))) removeNode(run);
    }
    for (const comment of this.all()) if (isOf(comment)) removeNode(comment);
  }

  /** A comment on a span, with the mark in the text that shows where it is. */
  add({ start, end }: Span, { text, author }: Pick<AnchoredComment, 'text' | 'author'>): void {
    const root = rootOf(this.parts.xml(this.part() ?? this.addPart()));
    const id = `${Math.max(-1, ...this.all().map((one) => Number(wordAttribute(one, 'id')))) + 1}`;
    const run = createWord(root, 'r', {}, [createText(root, text)]);
    root.appendChild(createWord(root, 'comment', { id, author }, [createWord(root, 'p', {}, [run])]));
    lift(start);
    lift(end);
    insertAfter(createWord(start, 'commentRangeStart', { id }), start);
    const reference = createWord(end, 'r', {}, [createWord(end, 'commentReference', { id })]);
    insertBefore(createWord(end, 'commentRangeEnd', { id }), end);
    insertBefore(reference, end);
  }

  private byId(id: string): AnchoredComment | null {
    const comment = this.all().find((one) => wordAttribute(one, 'id') === id);
    if (comment === undefined) return null;
    return { id, author: wordAttribute(comment, 'author') ?? '', text: visibleText(comment) };
  }

  private all(): Element[] {
    const part = this.part();
    return part === null ? [] : wordChildren(rootOf(this.parts.xml(part)), 'comment');
  }

  private part(): string | null {
    return this.parts.related(this.main, 'comments')[0] ?? null;
  }

  private addPart(): string {
    const name = 'word/comments.xml';
    this.parts.add({
      name,
      text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}"/>`,
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
    });
    this.parts.relate(this.main, 'comments', name);
    return name;
  }
}

function spanBefore(point: Element): Span {
  const story = storyOf(point);
  const start = createPoint(point);
  story.insertBefore(start, story.firstChild);
  return { start, end: point };
}
