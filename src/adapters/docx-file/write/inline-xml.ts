import { tagOf, titleOf, toMarkText, toOneLine } from '@/core/marks';
import type { Inline, MarkInline } from '@/core/report';
import { escapeAttribute } from '@/core/xml';
import { textXml } from '../text-xml';

/** Gives each control of a document an id of its own (ISO/IEC 29500-1, 17.5.2.18). */
export class ControlIds {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }
}

/** Text and marks as runs and content controls. All runs look alike, in a mark or not. */
export function inlinesXml(inlines: readonly Inline[], ids: ControlIds): string {
  return inlines
    .map((inline) => (inline.type === 'mark' ? markXml(inline, ids) : runXml(inline.text)))
    .join('');
}

/** A rich-text control, which alone Word finds by its tag from version 1.3 of its API on (contract §4). */
function markXml({ key, label, text }: MarkInline, ids: ControlIds): string {
  const title = `<w:alias w:val="${escapeAttribute(titleOf(label))}"/>`;
  const tag = `<w:tag w:val="${escapeAttribute(tagOf(key))}"/>`;
  const properties = `<w:sdtPr>${title}${tag}<w:id w:val="${ids.next()}"/></w:sdtPr>`;
  return `<w:sdt>${properties}<w:sdtContent>${runXml(toMarkText(text))}</w:sdtContent></w:sdt>`;
}

/** The hint sets quotation marks and dashes, which both scripts have, in the Chinese face. */
const CHINESE = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';

function runXml(text: string): string {
  const line = toOneLine(text);
  return line === '' ? '' : `<w:r>${CHINESE}${textXml('w:', line)}</w:r>`;
}
