import { toMarkText, toOneLine } from '@/core/marks';
import type { Inline, MarkInline } from '@/core/report';
import type { ControlIds } from '../control-ids';
import { controlXml } from '../control-xml';
import { textXml } from '../text-xml';
import { WORD_NAMESPACE } from '../word-namespaces';

/** Text and marks as runs and content controls. All runs look alike, in a mark or not. */
export function inlinesXml(inlines: readonly Inline[], ids: ControlIds): string {
  let xml = '';
  for (const inline of inlines) xml += inline.type === 'mark' ? markXml(inline, ids) : runXml(inline.text);
  return xml;
}

const NAMING = { prefix: 'w:', namespace: WORD_NAMESPACE };

function markXml({ key, label, text }: MarkInline, ids: ControlIds): string {
  return controlXml({ key, label, id: ids.next() }, runXml(toMarkText(text)), NAMING);
}

/** The hint sets quotation marks and dashes, which both scripts have, in the Chinese face. */
const CHINESE = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';

function runXml(text: string): string {
  const line = toOneLine(text);
  return line === '' ? '' : `<w:r>${CHINESE}${textXml('w:', line)}</w:r>`;
}
