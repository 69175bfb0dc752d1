import { deflateSync } from 'fflate';
import { concatenate } from './concatenate';
import { crc32 } from './crc32';
import type { NativeCompression } from './native-compression';
import { withLocalOffset } from './stated-sizes';
import type { ZipEntry } from './zip-archive';
import { CENTRAL, END, FLAG, LOCAL, METHOD, viewOf } from './zip-layout';

/** Zip version 2.0: deflate, nothing else. */
const VERSION = 20;

/** 1980-01-01 00:00, the first moment a zip entry can have: the same parts give the same bytes at any time. */
const FIRST_DOS_TIME = 0x00210000;

const ENCODER = new TextEncoder();

/** Puts entries one after the other; no entry or archive of 4 GB or more. */
export class ZipWriter {
  private readonly records: Uint8Array[] = [];
  private readonly headers: Uint8Array[] = [];
  private length = 0;

  constructor(private readonly native: NativeCompression | null = null) {}

  /** Takes an entry of another archive as it is, packed bytes and all. */
  copy(entry: ZipEntry): void {
    this.append(entry.header, [entry.record]);
  }

  /** Packs a content. It keeps the time of the entry it takes the place of, if there is one. */
  add(name: string, content: Uint8Array, replaced?: ZipEntry): void {
    const nameBytes = ENCODER.encode(name);
    const deflated = this.native?.deflate(content) ?? deflateSync(content);
    const isSmaller = deflated.length < content.length;
    const packed = isSmaller ? deflated : content;
    const header = new Uint8Array(CENTRAL.size + nameBytes.length);
    const view = viewOf(header);
    view.setUint32(0, CENTRAL.signature, true);
    view.setUint16(CENTRAL.madeBy, VERSION, true);
    view.setUint16(CENTRAL.version, VERSION, true);
    view.setUint16(CENTRAL.flags, nameBytes.length === name.length ? 0 : FLAG.utf8, true);
    view.setUint16(CENTRAL.method, isSmaller ? METHOD.deflated : METHOD.stored, true);
    view.setUint32(CENTRAL.dosTime, dosTimeOf(replaced), true);
    view.setUint32(CENTRAL.crc, (this.native?.crc32 ?? crc32)(content), true);
    view.setUint32(CENTRAL.packedSize, packed.length, true);
    view.setUint32(CENTRAL.unpackedSize, content.length, true);
    view.setUint16(CENTRAL.nameLength, nameBytes.length, true);
    header.set(nameBytes, CENTRAL.size);
    this.append(header, [localHeader(header, nameBytes), packed]);
  }

  /** The whole archive. */
  finish(comment: Uint8Array = new Uint8Array()): Uint8Array {
    const directorySize = this.headers.reduce((sum, header) => sum + header.length, 0);
    const end = new Uint8Array(END.size + comment.length);
    const view = viewOf(end);
    view.setUint32(0, END.signature, true);
    view.setUint16(END.entriesOnDisk, this.headers.length, true);
    view.setUint16(END.entryCount, this.headers.length, true);
    view.setUint32(END.directorySize, directorySize, true);
    view.setUint32(END.directoryOffset, this.length, true);
    view.setUint16(END.commentLength, comment.length, true);
    end.set(comment, END.size);
    return concatenate([...this.records, ...this.headers, end]);
  }

  private append(header: Uint8Array, record: readonly Uint8Array[]): void {
    this.headers.push(withLocalOffset(header, this.length));
    for (const piece of record) {
      this.records.push(piece);
      this.length += piece.length;
    }
  }
}

function dosTimeOf(entry: ZipEntry | undefined): number {
  return entry === undefined ? FIRST_DOS_TIME : viewOf(entry.header).getUint32(CENTRAL.dosTime, true);
}

/** The two headers share all fields from the version needed to the length of the extra field. */
function localHeader(central: Uint8Array, name: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL.size + name.length);
  viewOf(header).setUint32(0, LOCAL.signature, true);
  header.set(central.subarray(CENTRAL.version, CENTRAL.commentLength), LOCAL.version);
  header.set(name, LOCAL.size);
  return header;
}
