/** One stored file. All numbers are those of the central directory, which rules where the two headers differ. */
export interface ZipEntry {
  /** Normalized, see part-name.ts. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly unpackedSize: number;
  /** The entry's header in the central directory, as stored. */
  readonly header: Uint8Array;
  /** The entry's record as stored: local header, packed bytes, data descriptor. */
  readonly record: Uint8Array;
  /** The packed bytes within the record. */
  readonly packed: Uint8Array;
}

export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}
