import { escapeText } from '@/core/xml';

/** A `w:t`. Word drops outer white space of one that does not ask for it. */
export function textXml(prefix: string, text: string): string {
  const space = needsPreserve(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(text)}</${prefix}t>`;
}

export function needsPreserve(text: string): boolean {
  return text !== text.trim();
}
