import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { damaged } from './damaged';
import { unpackNatively, type NativeCompression } from './native-compression';
import type { ZipEntry } from './zip-archive';
import { METHOD } from './zip-layout';

/**
 * Deflate packs at most 1032 to 1, so one slice unpacks to at most 17 MB: no header, however false, makes
 * more memory be taken than the stated size and one slice.
 */
const SLICE = 16 * 1024;

const LARGEST_PIECE = 64 * 1024;

/** What is no larger is unpacked at once where the program can: a stream takes longer to set up than to run. */
const HELD_AT_ONCE = 4 * 1024 * 1024;

/** The entry's content. Throws Failure file.damaged where size or checksum are not those stated. */
export function unpackEntry(entry: ZipEntry, file: string): Uint8Array {
  const content = new Uint8Array(entry.unpackedSize);
  const check = new StatedContent(entry, file);
  for (const chunk of chunksOf(entry, file)) {
    const start = check.add(chunk);
    content.set(chunk, start);
  }
  check.end();
  return content;
}

/**
 * The same, piece by piece. More than the stated size is never given; that it is less, or that the checksum is
 * another, shows only at the end.
 */
export async function* unpackPieces(
  entry: ZipEntry,
  file: string,
  native: NativeCompression | null,
): AsyncGenerator<Uint8Array, void> {
  const isNative = native !== null && entry.method !== METHOD.stored;
  if (isNative && entry.unpackedSize <= HELD_AT_ONCE) {
    yield* cut(unpackNatively(entry, file, native));
    return;
  }
  const check = new StatedContent(entry, file, native?.crc32);
  for await (const chunk of isNative ? native.inflatePieces(entry.packed) : chunksOf(entry, file)) {
    check.add(chunk);
    yield* cut(chunk);
  }
  check.end();
}

function* cut(chunk: Uint8Array): Generator<Uint8Array, void> {
  for (let start = 0; start < chunk.length; start += LARGEST_PIECE) {
    yield chunk.subarray(start, start + LARGEST_PIECE);
  }
}

/** Holds what comes of an entry against what the archive says of it. Throws Failure file.damaged. */
class StatedContent {
  private length = 0;
  private crc = 0;

  constructor(
    private readonly entry: ZipEntry,
    private readonly file: string,
    private readonly checksum: NonNullable<NativeCompression['crc32']> = crc32,
  ) {}

  /** Gives the place of the chunk in the content. */
  add(chunk: Uint8Array): number {
    const start = this.length;
    this.length += chunk.length;
    if (this.length > this.entry.unpackedSize) this.refuse('size');
    this.crc = this.checksum(chunk, this.crc);
    return start;
  }

  end(): void {
    if (this.length !== this.entry.unpackedSize) this.refuse('size');
    if (this.crc !== this.entry.crc) this.refuse('checksum');
  }

  private refuse(what: string): never {
    throw damaged(this.file, `${this.entry.name}: ${what} is not as stated`);
  }
}

function chunksOf(entry: ZipEntry, file: string): Iterable<Uint8Array> {
  return entry.method === METHOD.stored ? [entry.packed] : inflate(entry, file);
}

function* inflate(entry: ZipEntry, file: string): Generator<Uint8Array, void> {
  const chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => chunks.push(chunk));
  for (let start = 0; start < entry.packed.length; start += SLICE) {
    const end = start + SLICE;
    try {
      stream.push(entry.packed.subarray(start, end), end >= entry.packed.length);
    } catch (error) {
      throw damaged(file, `${entry.name}: cannot be unpacked`, error);
    }
    yield* chunks.splice(0);
  }
}
