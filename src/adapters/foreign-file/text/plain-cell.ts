import type { Cell } from '@/core/ledger';

/**
 * A cell of a file that knows only text. A number is what would be written the same way: not a code with leading
 * zeros, a decimal that ends in zero, or an identity card's eighteen digits. Null where nothing stands.
 */
export function plainCell(text: string, column: number): Cell | null {
  if (text === '') return null;
  const value = Number(text);
  const isNumber = Number.isFinite(value) && String(value) === text;
  return isNumber ? { column, type: 'number', value, format: '' } : { column, type: 'text', value: text };
}
