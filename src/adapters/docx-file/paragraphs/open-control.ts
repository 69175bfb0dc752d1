import type { XmlElement } from '@/core/xml';
import { markTag } from '../marks/mark-tag';
import { showsPlaceholder } from '../marks/shows-placeholder';
import { readTextPiece } from '../text-piece';
import { isWord, wordChild, wordValue } from '../word-element';

/** A control of the document's own that waits for somebody to type. */
export interface OpenControl {
  readonly control: XmlElement;
  /** What its runs stand in: its content, or the one paragraph it is around. */
  readonly holder: XmlElement;
  /** What the control stands in; of one around a paragraph that paragraph. */
  readonly parent: XmlElement;
}

/** Settings of controls for text; any other one makes it a list, a date, a picture, or fills it from elsewhere. */
const SETTINGS_OF_TEXT: ReadonlySet<string> = new Set([
  'alias',
  'appearance',
  'color',
  'id',
  'label',
  'lock',
  'placeholder',
  'richText',
  'rPr',
  'showingPlcHdr',
  'tabIndex',
  'tag',
  'temporary',
  'text',
]);

/** What stands between runs and shows nothing. */
const BETWEEN_RUNS: ReadonlySet<string> = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'proofErr',
  'permStart',
  'permEnd',
]);
/** What an invitation to type is made of. */
const IN_RUNS: ReadonlySet<string> = new Set([
  'rPr',
  't',
  'tab',
  'br',
  'cr',
  'noBreakHyphen',
  'lastRenderedPageBreak',
]);

/** The control in a line of text as an open one, in its `parent`; null for any other element. */
export function openInLine(element: XmlElement, parent: XmlElement): OpenControl | null {
  const holder = contentOf(element);
  return holder !== null && isOpen(element, holder) ? { control: element, holder, parent } : null;
}

/** The control around one paragraph, or around one cell of one, as an open one; null for any other element. */
export function openAround(element: XmlElement): OpenControl | null {
  const content = contentOf(element);
  const only = content === null ? null : onlyChild(content);
  const holder = only !== null && isWord(only, 'tc') ? onlyChild(only) : only;
  if (holder === null || !isWord(holder, 'p') || !isOpen(element, holder)) return null;
  return { control: element, holder, parent: holder };
}

function contentOf(element: XmlElement): XmlElement | null {
  if (!isWord(element, 'sdt') || markTag(element) !== null) return null;
  return wordChild(element, 'sdtContent') ?? null;
}

function onlyChild({ children }: XmlElement): XmlElement | null {
  const [only, ...others] = children.filter(({ local }) => local !== 'tcPr' && !BETWEEN_RUNS.has(local));
  return only === undefined || others.length > 0 ? null : only;
}

function isOpen(control: XmlElement, holder: XmlElement): boolean {
  const settings = wordChild(control, 'sdtPr')?.children ?? [];
  return settings.every(isOfText) && holder.children.every(isOfInvitation) && waits(control, holder);
}

function isOfText(setting: XmlElement): boolean {
  if (!SETTINGS_OF_TEXT.has(setting.local)) return false;
  return !isWord(setting, 'lock') || !/contentLocked/i.test(wordValue(setting));
}

function isOfInvitation(child: XmlElement): boolean {
  if (child.local === 'pPr' || BETWEEN_RUNS.has(child.local)) return true;
  return isWord(child, 'r') && child.children.every(({ local }) => IN_RUNS.has(local));
}

function waits(control: XmlElement, holder: XmlElement): boolean {
  if (showsPlaceholder(control)) return true;
  const texts = holder.children.flatMap((run) => run.children.map(readTextPiece));
  return texts.every((piece) => piece === null || piece.text === '');
}
