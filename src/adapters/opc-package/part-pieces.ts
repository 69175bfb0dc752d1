import { concatenate } from './concatenate';
import { encodingOf } from './part-text';

/** The longest byte order mark. */
const MARK_LENGTH = 3;

/**
 * An XML part's text as its bytes come, without byte order mark; a character that is cut in two waits for its rest.
 * Throws TypeError where the bytes are no such text.
 */
export async function* decodePieces(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  let start = new Uint8Array();
  for await (const piece of pieces) {
    if (decoder !== null) {
      yield decoder.decode(piece, { stream: true });
      continue;
    }
    start = concatenate([start, piece]);
    if (start.length < MARK_LENGTH) continue;
    decoder = decoderOf(start);
    yield decoder.decode(start, { stream: true });
  }
  const end = decoder === null ? decoderOf(start).decode(start) : decoder.decode();
  if (end !== '') yield end;
}

function decoderOf(start: Uint8Array): TextDecoder {
  return new TextDecoder(encodingOf(start).label, { fatal: true });
}
