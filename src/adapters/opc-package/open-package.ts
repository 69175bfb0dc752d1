import { Failure } from '@/core/failure';
import type { NativeCompression } from './native-compression';
import { OpcPackage } from './opc-package';
import { readDirectory } from './read-directory';
import { sniffFile } from './sniff-file';

const MEGABYTE = 1024 * 1024;

/** A ledger of 100,000 rows unpacks to about 45 MB; what is over this limit is no ledger and no report. */
export const DEFAULT_MAX_UNPACKED_BYTES = 150 * MEGABYTE;

export interface OpenPackageOptions {
  /** The file's name, for the sentence a failure becomes. */
  readonly file: string;
  readonly maxUnpackedBytes?: number;
  readonly native?: NativeCompression | null;
}

/**
 * Opens a .docx or .xlsx file without unpacking its parts.
 * Throws Failure file.empty, file.damaged, file.encrypted, or file.tooLarge (fields `limit` and `size` in MB).
 */
export function openPackage(bytes: Uint8Array, options: OpenPackageOptions): OpcPackage {
  const { file, maxUnpackedBytes = DEFAULT_MAX_UNPACKED_BYTES, native = null } = options;
  if (bytes.length === 0) throw new Failure('file.empty', { file });
  if (sniffFile(bytes) === 'encryptedOffice') throw new Failure('file.encrypted', { file });
  const opened = new OpcPackage(readDirectory(bytes, file), file, native);
  if (opened.unpackedBytes > maxUnpackedBytes) {
    throw new Failure('file.tooLarge', {
      file,
      limit: Math.floor(maxUnpackedBytes / MEGABYTE),
      size: Math.ceil(opened.unpackedBytes / MEGABYTE),
    });
  }
  return opened;
}
