import type { Spelling } from './spellings';
import type { Span, Token, TokenBody } from './token';

/** The numbers, dates, years and parts of the year in a text, in their order. Fixed words hold none. */
export function readTokens(text: string, spellings: readonly Spelling[]): readonly Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < text.length) {
    const found = spelledAt(text, place, spellings);
    if (found === null) {
      place += 1;
      continue;
    }
    if (found.body !== null) tokens.push(tokenAt(found.body, place, found.length));
    place += found.length;
  }
  return tokens;
}

interface Spelled {
  readonly body: TokenBody | null;
  readonly length: number;
}

function spelledAt(text: string, place: number, spellings: readonly Spelling[]): Spelled | null {
  for (const { pattern, read } of spellings) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    return { body: read(match.groups ?? {}, match[0]), length: match[0].length };
  }
  return null;
}

function tokenAt({ length, ...body }: TokenBody, start: number, whole: number): Token {
  const span: Span = { start, end: start + (length ?? whole) };
  return body.kind === 'count' ? { ...body, ...span, measureEnd: start + whole } : { ...body, ...span };
}
