import {
  closestWord,
  isElement,
  wordAttribute,
  wordChild,
  wordChildren,
  type Element,
} from '../xml/word-xml';
import { ensureChild } from '../xml/child-order';

/** Properties that make a control something else than rich text; each names its kind. */
const KINDS: ReadonlySet<string> = new Set([
  'equation',
  'comboBox',
  'date',
  'docPartObj',
  'docPartList',
  'dropDownList',
  'picture',
  'text',
  'citation',
  'group',
  'bibliography',
  'checkbox',
  'checkBox',
  'repeatingSection',
  'repeatingSectionItem',
]);

export function sdtProperties(control: Element): Element {
  return ensureChild(control, 'sdtPr');
}

export function sdtContent(control: Element): Element {
  return ensureChild(control, 'sdtContent');
}

export function isRichText(control: Element): boolean {
  return !Array.from(sdtProperties(control).childNodes).some(
    (child) => isElement(child) && KINDS.has(child.localName ?? ''),
  );
}

export function isInline(control: Element): boolean {
  return closestWord(control.parentNode, 'p', 'body', 'hdr', 'ftr', 'tc', 'txbxContent')?.localName === 'p';
}

export type Subtype =
  'RichTextInline' | 'RichTextParagraphs' | 'RichTextTableCell' | 'RichTextTableRow' | 'RichTextTable';

export function subtypeOf(control: Element): Subtype {
  if (isInline(control)) return 'RichTextInline';
  const content = sdtContent(control);
  if (wordChild(content, 'tc') !== null) return 'RichTextTableCell';
  if (wordChild(content, 'tr') !== null) return 'RichTextTableRow';
  const isTable = wordChild(content, 'tbl') !== null && wordChildren(content, 'p').length === 0;
  return isTable ? 'RichTextTable' : 'RichTextParagraphs';
}

export function showsPlaceholder(control: Element): boolean {
  const setting = wordChild(sdtProperties(control), 'showingPlcHdr');
  return setting !== null && !['0', 'false', 'off'].includes(wordAttribute(setting) ?? '1');
}
