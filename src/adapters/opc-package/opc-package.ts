import { isFailure } from '@/core/failure';
import { damaged } from './damaged';
import { unpackNatively, type NativeCompression } from './native-compression';
import { partKey } from './part-name';
import { scanBytes, scanText, type PartScan } from './part-scan';
import { decodePart, encodePart, encodingOf, type Encoding } from './part-text';
import { decodePieces } from './part-pieces';
import { unpackEntry, unpackPieces } from './unpack-entry';
import type { ZipArchive, ZipEntry } from './zip-archive';
import { METHOD } from './zip-layout';

/** Contents of parts by name; null for one that goes. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** An opened package. Parts are found whatever the case of their name, with or without a leading slash. */
export class OpcPackage {
  /** Sum of the sizes all entries have when unpacked, in bytes. */
  readonly unpackedBytes: number;

  private readonly entryOfKey = new Map<string, ZipEntry>();
  private readonly changeOfKey: PartChanges;
  private readonly encodingOfKey = new Map<string, Encoding>();

  /** Throws Failure file.damaged where two entries have the same name. */
  constructor(
    readonly archive: ZipArchive,
    readonly file: string,
    readonly native: NativeCompression | null = null,
    /** What was changed since the archive was opened. */
    readonly changes: PartChanges = new Map(),
  ) {
    let unpackedBytes = 0;
    for (const entry of archive.entries) {
      const key = partKey(entry.name);
      if (this.entryOfKey.has(key)) throw damaged(file, `${entry.name}: two entries of this name`);
      this.entryOfKey.set(key, entry);
      unpackedBytes += entry.unpackedSize;
    }
    this.unpackedBytes = unpackedBytes;
    this.changeOfKey = new Map(Array.from(changes, ([name, content]) => [partKey(name), content]));
  }

  /** The package with some parts changed, removed or added; nothing is packed before it is written. */
  withParts(changes: PartChanges): OpcPackage {
    return new OpcPackage(this.archive, this.file, this.native, new Map([...this.changes, ...changes]));
  }

  /** Names of all parts, folders left out, in the order they are stored. */
  names(): readonly string[] {
    const stored = this.archive.entries.map((entry) => entry.name).filter((name) => !name.endsWith('/'));
    const added = Array.from(this.changes.keys()).filter((name) => !this.entryOfKey.has(partKey(name)));
    return [...stored, ...added].filter((name) => this.has(name));
  }

  has(name: string): boolean {
    const key = partKey(name);
    const change = this.changeOfKey.get(key);
    return change === undefined ? this.entryOfKey.has(key) : change !== null;
  }

  /** A part's content. Throws Failure file.damaged if the part is missing or damaged. */
  bytes(name: string): Uint8Array {
    const key = partKey(name);
    const change = this.changeOfKey.get(key);
    if (change instanceof Uint8Array) return change;
    if (change === null) throw damaged(this.file, `${name}: no such part`);
    const entry = this.entryOf(name);
    if (this.native === null || entry.method === METHOD.stored) return unpackEntry(entry, this.file);
    return unpackNatively(entry, this.file, this.native);
  }

  /** How many bytes a part of the archive has when unpacked. Throws Failure file.damaged if it is missing. */
  size(name: string): number {
    return this.entryOf(name).unpackedSize;
  }

  /**
   * The text of a part of the archive that may be too large to be held at once, piece by piece. Throws Failure
   * file.damaged as `text` does, but only once it comes to where the damage is: what was read before is worth nothing
   * then.
   */
  async *pieces(name: string): AsyncGenerator<string, void> {
    try {
      yield* decodePieces(unpackPieces(this.entryOf(name), this.file, this.native));
    } catch (error) {
      throw isFailure(error) ? error : damaged(this.file, `${name}: cannot be unpacked or decoded`, error);
    }
  }

  /** An XML part's text: UTF-8, or UTF-16 with a byte order mark. Throws Failure file.damaged if it is neither. */
  text(name: string): string {
    const bytes = this.bytes(name);
    const encoding = encodingOf(bytes);
    this.encodingOfKey.set(partKey(name), encoding);
    try {
      return decodePart(bytes, encoding);
    } catch (error) {
      throw damaged(this.file, `${name}: text cannot be decoded`, error);
    }
  }

  /** An XML part to be looked through. Throws Failure file.damaged as `text` does. */
  scan(name: string): PartScan {
    const bytes = this.bytes(name);
    const encoding = encodingOf(bytes);
    const { byteText } = this.native ?? {};
    if (encoding.mark.length === 0 && byteText?.isUtf8(bytes) === true) return scanBytes(bytes, byteText);
    try {
      return scanText(bytes, encoding);
    } catch (error) {
      throw damaged(this.file, `${name}: text cannot be decoded`, error);
    }
  }

  /** A new text for a part in the encoding the part has; in UTF-8 for one that is not there. */
  encode(name: string, text: string): Uint8Array {
    if (!this.has(name)) return encodePart(text);
    return encodePart(text, this.encodingOfKey.get(partKey(name)) ?? encodingOf(this.bytes(name)));
  }

  private entryOf(name: string): ZipEntry {
    const entry = this.entryOfKey.get(partKey(name));
    if (entry === undefined) throw damaged(this.file, `${name}: no such part`);
    return entry;
  }
}
