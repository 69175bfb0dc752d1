/**
 * OPC package: the zip container of .docx and .xlsx files (ISO/IEC 29500-2).
 * In: a file's bytes.  Out: its parts by name and their relationships; a package with some parts changed and
 * all others copied as they were stored; what a file is that is no package.
 * Knows nothing of documents or workbooks.
 */
export { DEFAULT_MAX_UNPACKED_BYTES, openPackage } from './open-package';
export type { OpenPackageOptions } from './open-package';
export type { NativeCompression } from './native-compression';
export type { OpcPackage, PartChanges } from './opc-package';
export { createPackage } from './create-package';
export type { PartScan } from './part-scan';
export { encodePieces } from './encode-pieces';
export { encodePart } from './part-text';
export { rewritePackage } from './rewrite-package';
export { readRelationships, relationshipsPartOf } from './read-relationships';
export type { Relationship } from './read-relationships';
export { sniffFile } from './sniff-file';
export type { FileKind } from './sniff-file';
