import { openPackage, sniffFile, type FileKind, type OpcPackage } from '@/adapters/opc-package';
import { Failure } from '@/core/failure';
import { findMainDocument, type MainDocument } from './main-document';
import { readStories, type Story } from './marks/story';

/** A Word file with its marks found. */
export interface LoadedDocx {
  readonly opened: OpcPackage;
  readonly main: MainDocument;
  readonly stories: readonly Story[];
}

/** What `openPackage` opens, or has a failure of its own for. */
const PACKAGES: ReadonlySet<FileKind> = new Set<FileKind>(['zip', 'empty', 'encryptedOffice']);

/**
 * Throws Failure file.empty, file.damaged, file.encrypted, file.tooLarge, or file.notDocx with `found`: a
 * FileKind, xlsx or pptx.
 */
export function loadDocx(bytes: Uint8Array, file: string): LoadedDocx {
  const found = sniffFile(bytes);
  if (!PACKAGES.has(found)) throw new Failure('file.notDocx', { file, found });
  const opened = openPackage(bytes, { file });
  const main = findMainDocument(opened);
  return { opened, main, stories: readStories(opened, main) };
}
