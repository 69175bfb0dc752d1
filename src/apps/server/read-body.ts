import type { IncomingMessage } from 'node:http';
import { Failure } from '@/core/failure';

const MEGABYTE = 1024 * 1024;

/** The body of a request as text. @throws Failure link.tooLarge, packet.unreadable (no UTF-8) */
export async function readBody(request: IncomingMessage, largest: number): Promise<string> {
  const tooLarge = new Failure('link.tooLarge', { limit: Math.max(1, Math.round(largest / MEGABYTE)) });
  if (Number(request.headers['content-length'] ?? 0) > largest) throw tooLarge;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > largest) throw tooLarge;
    pieces.push(piece);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch (error) {
    throw new Failure('packet.unreadable', {}, { cause: error });
  }
}
