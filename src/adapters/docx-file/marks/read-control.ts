import type { PartScan } from '@/adapters/opc-package';
import type { Span, XmlElement } from '@/core/xml';
import { textOf, type Branch, type UnusualControl } from './control';
import { controlSlot } from './control-slot';
import { markTag } from './mark-tag';
import { showsPlaceholder } from './shows-placeholder';
import { textPieces } from './text-pieces';
import { isWord, wordChild, wordValue } from '../word-element';

/** Where a control stands. */
export interface Surroundings {
  readonly isInline: boolean;
  readonly branches: readonly Branch[];
}

/** The control as a mark; null for all other elements. The last is what the element was read from. */
export function readControl(
  element: XmlElement,
  { isInline, branches }: Surroundings,
  { xml, meaning }: PartScan,
): UnusualControl | null {
  const tag = markTag(element);
  if (tag === null) return null;
  const properties = wordChild(element, 'sdtPr')?.children ?? [];
  const content = wordChild(element, 'sdtContent');
  const isPlaceholder = showsPlaceholder(element);
  const runProperties = properties.find((property) => isWord(property, 'rPr'));
  const pieces = content === undefined ? [] : textPieces(content);
  return {
    isPlain: false,
    tag,
    text: isPlaceholder ? '' : textOf(pieces),
    title: wordValue(properties.find((property) => isWord(property, 'alias'))),
    names: namesIn(properties),
    prefix: element.prefix === '' ? '' : `${meaning(element.prefix)}:`,
    pieces,
    slot: controlSlot(element, isInline),
    runProperties:
      runProperties === undefined ? '' : meaning(xml.slice(runProperties.start, runProperties.end)),
    isPlaceholder,
    settings: properties.filter(hidesText).map(spanOf),
    styles: content === undefined ? [] : runStyles(content),
    branches,
  };
}

function namesIn(properties: readonly XmlElement[]): UnusualControl['names'] {
  const spansOf = (local: string) => properties.filter((property) => isWord(property, local)).map(spanOf);
  const [[tag = { start: 0, end: 0 }], [title = null]] = [spansOf('tag'), spansOf('alias')];
  return { tag, title };
}

/** `w:dataBinding` and its w15 twin: Word would put the bound value back over ours. */
function hidesText(property: XmlElement): boolean {
  return isWord(property, 'showingPlcHdr') || property.local === 'dataBinding';
}

function runStyles(element: XmlElement): UnusualControl['styles'] {
  if (isWord(element, 'rStyle')) return [{ ...spanOf(element), styleId: wordValue(element) }];
  return markTag(element) === null ? element.children.flatMap(runStyles) : [];
}

function spanOf({ start, end }: XmlElement): Span {
  return { start, end };
}
