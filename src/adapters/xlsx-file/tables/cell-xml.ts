import { cellAddress } from '@/core/findings';
import { escapeText } from '@/core/xml';
import { cellText } from '../write/cell-value';

/** A cell as XML (18.3.1.4), its text in itself. Throws RangeError for a text that no Excel cell can hold. */
export function cellXml(row: number, column: number, value: string | number | null, style: number): string {
  const head = `<c r="${cellAddress(row, column)}" s="${String(style)}"`;
  if (value === null || value === '') return `${head}/>`;
  if (typeof value === 'number') return `${head}><v>${String(value)}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeText(cellText(value))}</t></is></c>`;
}

export function rowXml(row: number, height: number, cells: readonly string[]): string {
  return `<row r="${String(row)}" ht="${String(height)}" customHeight="1">${cells.join('')}</row>`;
}
