import { MalformedFile } from '../malformed-file';

export interface SeparatedRecord {
  readonly fields: readonly string[];
  /** Offset of the next record. */
  readonly end: number;
  /** False where something follows a closing quote, as it does when another separator is meant. */
  readonly isStrict: boolean;
}

const QUOTE = '"';

/**
 * One record of separated values (RFC 4180, and the ends of line of any system). What follows a closing quote is
 * taken as it stands, as Excel does; a quote that is never closed means that the end of the file is missing.
 * @throws MalformedFile
 */
export function parseRecord(text: string, start: number, separator: string): SeparatedRecord {
  const fields: string[] = [];
  let place = start;
  let isStrict = true;
  for (;;) {
    const quoted = text[place] === QUOTE ? readQuoted(text, place) : { value: '', end: place };
    const end = endOfField(text, quoted.end, separator);
    isStrict &&= quoted.end === place || quoted.end === end;
    fields.push(quoted.value + text.slice(quoted.end, end));
    if (text[end] !== separator) return { fields, end: afterLineEnd(text, end), isStrict };
    place = end + 1;
  }
}

function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } {
  let place = start + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, place);
    if (quote < 0) throw new MalformedFile(`the quote at ${start} is not closed`);
    if (text[quote + 1] !== QUOTE) {
      return { value: text.slice(start + 1, quote).replaceAll('""', QUOTE), end: quote + 1 };
    }
    place = quote + 2;
  }
}

function endOfField(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function afterLineEnd(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}
