import {
  openPackage,
  relationshipsPartOf,
  sniffFile,
  type FileKind,
  type NativeCompression,
  type OpcPackage,
  type PartChanges,
} from '@/adapters/opc-package';
import { Failure } from '@/core/failure';
import { lazily } from '@/core/values';
import { findMainDocument, mainDocument, type MainDocument } from './main-document';
import { readStories, type Story } from './marks/story';
import { findRecords, type FoundRecords } from './record/find-records';

/** A Word file with its marks found. */
export interface LoadedDocx {
  readonly opened: OpcPackage;
  readonly main: MainDocument;
  readonly stories: readonly Story[];
  readonly records: FoundRecords;
}

/** What `openPackage` opens, or has a failure of its own for. */
const PACKAGES: ReadonlySet<FileKind> = new Set<FileKind>(['zip', 'empty', 'encryptedOffice']);

/**
 * Throws Failure file.empty, file.damaged, file.encrypted, file.tooLarge, or file.notDocx with `found`: a
 * FileKind, xlsx or pptx.
 */
export function loadDocx(bytes: Uint8Array, file: string, native: NativeCompression | null): LoadedDocx {
  const found = sniffFile(bytes);
  if (!PACKAGES.has(found)) throw new Failure('file.notDocx', { file, found });
  const opened = openPackage(bytes, { file, native });
  const main = findMainDocument(opened);
  const recordsOf = lazily(() => findRecords(opened, main.part));
  return {
    opened,
    main,
    stories: readStories(opened, main),
    get records() {
      return recordsOf();
    },
  };
}

/** The same file with some parts changed. What stands in them is read again when it is asked for, if at all. */
export function reloadDocx(loaded: LoadedDocx, changes: PartChanges): LoadedDocx {
  const opened = loaded.opened.withParts(changes);
  const { part, isStrict } = loaded.main;
  const scanOf = lazily(() => opened.scan(part));
  const main = mainDocument(part, isStrict, scanOf);
  const storiesOf = lazily(() => readStories(opened, main));
  const recordsOf = lazily(() => {
    const { records } = loaded;
    const isOther = [relationshipsPartOf(part), ...records.names].some((name) => changes.has(name));
    return isOther ? findRecords(opened, part) : records;
  });
  return {
    opened,
    main,
    get stories() {
      return storiesOf();
    },
    get records() {
      return recordsOf();
    },
  };
}
