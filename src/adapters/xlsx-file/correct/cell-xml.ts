import type { NewContent } from '@/core/doctor';
import { SERIAL_OF_1904 } from '@/core/ledger';
import { escapeText } from '@/core/xml';
import { encodeEscapes } from '../text-escapes';

export interface CellPlace {
  /** Of the sheet's elements, empty or with its colon. */
  readonly prefix: string;
  readonly address: string;
  readonly style: number;
}

/** A cell as a worksheet holds it (`c`, ECMA-376 part 1, 18.3.1.4); a text stands in the cell itself. */
export function cellXml(
  { prefix, address, style }: CellPlace,
  content: NewContent,
  date1904: boolean,
): string {
  const attributes = ` r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (content.type === 'text') {
    const text = escapeText(encodeEscapes(content.value));
    return `<${prefix}c${attributes} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  const shift = content.type === 'date' && date1904 ? SERIAL_OF_1904 : 0;
  return `<${prefix}c${attributes}><${prefix}v>${content.value - shift}</${prefix}v></${prefix}c>`;
}
