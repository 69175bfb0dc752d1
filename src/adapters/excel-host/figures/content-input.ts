import { TEXT_FORMAT } from '@/core/ledger';
import { plainLines, textInput } from '../create/cell-input';

/**
 * A figure's content as Excel takes it into a cell of this format (a code, `''` for General). An empty text empties
 * the cell.
 */
export function contentInput(content: number | string, format: string): number | string {
  if (typeof content === 'number' || content === '') return content;
  // Under the text format an apostrophe may be taken for a part of the text, and is not needed.
  return format === TEXT_FORMAT ? plainLines(content) : (textInput(content) ?? '');
}

/** A number format's code as Excel takes it. */
export function formatInput(code: string): string {
  return code === '' ? 'General' : code;
}

/** So many digits of a number Excel keeps. */
const DIGITS = 15;

/** Does a cell hold this content? */
export function holdsContent(value: unknown, content: number | string): boolean {
  if (typeof content === 'string') return value === plainLines(content);
  return typeof value === 'number' && value.toPrecision(DIGITS) === content.toPrecision(DIGITS);
}
