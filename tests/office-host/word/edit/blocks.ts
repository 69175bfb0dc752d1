import { HostError } from '../../protocol';
import { spanWithin } from '../text/span';
import {
  closestWord,
  createWord,
  insertAfter,
  insertBefore,
  isWord,
  removeNode,
  wordChild,
  wordChildren,
  type Element,
  type Node,
} from '../xml/word-xml';
import { assertRemovable, assertWritable } from './content-lock';
import type { Editing } from './editing';
import { keepFirstParagraph, replaceParagraphText, type Edge, type Side } from './insert-text';
import { removeContent } from './remove';
import { createRun, paragraphFormat } from './runs';

/** Paragraph properties that a following paragraph does not take over. */
const NOT_INHERITED = ['sectPr', 'pPrChange', 'framePr'];
const TWIPS_OF_TEXT = 8306;

/** A paragraph beside another, looking like it. */
export function insertParagraphBeside(editing: Editing, block: Element, text: string, side: Side): Element {
  assertWritable(block, 'InsertParagraph');
  const model = isWord(block, 'p') ? block : (nearestParagraph(block) ?? null);
  const paragraph = newParagraph(editing, block, text, model);
  if (side === 'Before') insertBefore(paragraph, block);
  else insertAfter(paragraph, block);
  return paragraph;
}

/** A paragraph in a body, cell or block control. */
export function insertParagraphIn(editing: Editing, container: Element, text: string, edge: Edge): Element {
  assertWritable(container, 'InsertParagraph');
  const blocks = blocksOf(container);
  const model = edge === 'Start' ? blocks[0] : blocks.at(-1);
  const paragraph = newParagraph(
    editing,
    container,
    text,
    isWord(model ?? null, 'p') ? (model ?? null) : null,
  );
  container.insertBefore(paragraph, edge === 'Start' ? (blocks[0] ?? endOf(container)) : endOf(container));
  return paragraph;
}

/** @throws HostError InvalidArgument where the values do not fit */
export function createTable(
  editing: Editing,
  near: Node,
  rows: number,
  columns: number,
  values: readonly (readonly string[])[] | null,
): Element {
  const fits = values === null || (values.length <= rows && values.every((row) => row.length <= columns));
  if (rows < 1 || columns < 1 || !fits) throw new HostError('InvalidArgument', 'InsertTable');
  const width = Math.floor(TWIPS_OF_TEXT / columns);
  const properties = createWord(near, 'tblPr', {}, [
    createWord(near, 'tblStyle', { val: editing.gridStyle() }),
    createWord(near, 'tblW', { w: '0', type: 'auto' }),
    createWord(near, 'tblLook', { val: '04A0' }),
  ]);
  const grid = createWord(
    near,
    'tblGrid',
    {},
    Array.from({ length: columns }, () => createWord(near, 'gridCol', { w: `${width}` })),
  );
  const content = Array.from({ length: rows }, (_, row) => {
    const texts = Array.from({ length: columns }, (__, column) => values?.[row]?.[column] ?? '');
    return createRow(near, texts, width);
  });
  return createWord(near, 'tbl', {}, [properties, grid, ...content]);
}

export function insertTableBeside(block: Element, table: Element, side: Side): void {
  assertWritable(block, 'InsertTable');
  if (side === 'Before') insertBefore(table, block);
  else insertAfter(table, block);
  keepParagraphAfter(table);
}

export function insertTableIn(container: Element, table: Element, edge: Edge): void {
  assertWritable(container, 'InsertTable');
  container.insertBefore(
    table,
    edge === 'Start' ? (blocksOf(container)[0] ?? endOf(container)) : endOf(container),
  );
  keepParagraphAfter(table);
}

/**
 * Takes a paragraph out; the last one of a cell or body, or any while changes are tracked, is only emptied.
 * @throws HostError AccessDenied
 */
export function deleteParagraph(editing: Editing, paragraph: Element): void {
  const where = 'Paragraph.Delete';
  assertWritable(paragraph, where);
  assertRemovable(Array.from(paragraph.getElementsByTagName('*')), where);
  const container = closestWord(
    paragraph.parentNode,
    'tc',
    'body',
    'hdr',
    'ftr',
    'txbxContent',
    'sdtContent',
  );
  const isLast = container !== null && blocksOf(container).length === 1;
  const endsSection = wordChild(wordChild(paragraph, 'pPr') ?? paragraph, 'sectPr') !== null;
  if (isLast || endsSection || editing.revision() !== null) removeContent(editing, spanWithin(paragraph));
  else removeNode(paragraph);
}

/** Leaves one empty paragraph. @throws HostError AccessDenied */
export function clearContainer(container: Element): void {
  assertWritable(container, 'Clear');
  assertRemovable(Array.from(container.getElementsByTagName('*')), 'Clear');
  const end = endOf(container);
  for (const block of blocksOf(container)) removeNode(block);
  container.insertBefore(createWord(container, 'p'), end);
}

export function blocksOf(container: Element): Element[] {
  return wordChildren(container, 'p', 'tbl', 'sdt');
}

/** One paragraph with the text, looking as the first one did. @throws HostError AccessDenied */
export function setCellText(editing: Editing, cell: Element, text: string): void {
  assertWritable(cell, 'TableCell.Value');
  assertRemovable(Array.from(cell.getElementsByTagName('*')), 'TableCell.Value');
  replaceParagraphText(editing, keepFirstParagraph(cell), text);
}

export function createRow(near: Node, texts: readonly string[], width: number): Element {
  const cells = texts.map((text) => {
    const properties = createWord(near, 'tcPr', {}, [
      createWord(near, 'tcW', { w: `${width}`, type: 'dxa' }),
    ]);
    const runs = text === '' ? [] : [createRun(near, text, null)];
    return createWord(near, 'tc', {}, [properties, createWord(near, 'p', {}, runs)]);
  });
  return createWord(near, 'tr', {}, cells);
}

function newParagraph(editing: Editing, near: Node, text: string, model: Element | null): Element {
  const paragraph = createWord(near, 'p');
  const properties = model === null ? null : wordChild(model, 'pPr');
  if (properties !== null) {
    const copy = properties.cloneNode(true) as Element;
    wordChildren(copy, ...NOT_INHERITED).forEach(removeNode);
    if (copy.firstChild !== null) paragraph.appendChild(copy);
  }
  if (text === '') return paragraph;
  const run = createRun(near, text, paragraphFormat(paragraph));
  const revision = editing.revision();
  paragraph.appendChild(revision === null ? run : createWord(near, 'ins', revision, [run]));
  return paragraph;
}

function nearestParagraph(block: Element): Element | null {
  for (let node = block.previousSibling; node !== null; node = node.previousSibling) {
    if (isWord(node, 'p')) return node;
  }
  return null;
}

/** A table is never the last thing in a body or cell. */
function keepParagraphAfter(table: Element): void {
  for (let node = table.nextSibling; node !== null; node = node.nextSibling) {
    if (isWord(node, 'p', 'tbl', 'sdt')) return;
  }
  insertAfter(createWord(table, 'p'), table);
}

function endOf(container: Element): Element | null {
  return wordChild(container, 'sectPr');
}
