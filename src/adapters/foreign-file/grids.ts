import type { Workbook } from '@/core/ledger';

/** What a reader makes of a file. */
export type Grids = Pick<Workbook, 'sheets' | 'names'>;

/** What a reader is given besides the bytes. */
export interface Reading {
  /** The file's name without its folder. */
  readonly file: string;
  /** The most bytes that may be unpacked or decoded. */
  readonly maxBytes: number;
  /** Takes rows into account. @throws Failure file.tooLarge where there are too many in all */
  countRows(rows: number): void;
  /** Tells the share read so far, and lets waiting events in. @throws the signal's reason */
  pause(share: number): Promise<void>;
}

/** Reads a file of one kind. @throws Failure; MalformedFile or XmlError where the file is damaged */
export type ReadGrids = (bytes: Uint8Array, reading: Reading) => Promise<Grids>;
