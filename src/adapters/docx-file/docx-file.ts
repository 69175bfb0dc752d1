import { rewritePackage, type NativeCompression, type PartChanges } from '@/adapters/opc-package';
import {
  meantEdits,
  withChanged,
  type Adoption,
  type AdoptionOutcome,
  type DocumentParagraph,
  type DocumentRecord,
  type EditOptions,
  type EditOutcome,
  type Mark,
  type MarkEdit,
  type ParagraphReach,
  type RecordReading,
  type Release,
  type ReportHost,
  type TypedEdit,
  type TypedOutcome,
  type TypedPlace,
} from '@/core/marks';
import { adoptBlanks } from './adopt/adopt-blanks';
import { writeTyped } from './adopt/write-typed';
import { loadDocx, reloadDocx, type LoadedDocx } from './load-docx';
import { editStories } from './marks/edit-stories';
import { unwrapMarks } from './marks/unwrap-marks';
import { describeParagraphs, readDocumentParagraphs } from './paragraphs/read-document-paragraphs';
import type { StoryParagraph } from './paragraphs/read-paragraph';
import { removeRecords } from './record/remove-records';
import { writeRecordPart } from './record/write-record-part';

/** A .docx file whose marks are changed in place: all else stays as it is stored. */
export class DocxFile implements ReportHost {
  private loaded: LoadedDocx;
  /** Null: something was changed since they were written. */
  private bytes: Uint8Array | null;

  /** Throws what `loadDocx` throws. */
  constructor(bytes: Uint8Array, file: string, native: NativeCompression | null = null) {
    this.loaded = loadDocx(bytes, file, native);
    this.bytes = bytes;
  }

  readMarks(): Promise<readonly Mark[]> {
    const controls = this.loaded.stories.flatMap((story) => story.marks);
    return Promise.resolve(controls.map(({ tag, title, text }, index) => ({ index, tag, title, text })));
  }

  readRecord(): Promise<RecordReading> {
    return Promise.resolve(this.loaded.records.reading);
  }

  readParagraphs(reach: ParagraphReach = 'body'): Promise<readonly DocumentParagraph[]> {
    return Promise.resolve().then(() =>
      describeParagraphs(this.loaded, readDocumentParagraphs(this.loaded, reach), reach),
    );
  }

  /**
   * Writes every mark at once, whatever lock it has: locks bind those who type in Word. They stay.
   * Rejects with RangeError if an edit names a mark that is not there.
   */
  async applyEdits(
    edits: readonly MarkEdit[],
    { onProgress, signal, plannedFor }: EditOptions = {},
  ): Promise<EditOutcome> {
    await Promise.resolve();
    signal?.throwIfAborted();
    const { edits: meant, changed } =
      plannedFor === undefined
        ? { edits, changed: [] }
        : meantEdits(edits, await this.readMarks(), plannedFor);
    const editOf = new Map(meant.map((edit) => [edit.index, edit]));
    this.change(editStories(this.loaded, editOf));
    if (edits.length > 0) onProgress?.({ done: edits.length, total: edits.length });
    return withChanged({ written: [...editOf.keys()], unwritten: [] }, changed);
  }

  writeTyped(edits: readonly TypedEdit[]): Promise<TypedOutcome> {
    return Promise.resolve().then(() => {
      const { changes, outcome } = writeTyped(this.loaded, this.paragraphsWith(edits), edits);
      this.change(changes);
      return outcome;
    });
  }

  adoptBlanks(adoptions: readonly Adoption[]): Promise<AdoptionOutcome> {
    return Promise.resolve().then(() => {
      const { changes, outcome } = adoptBlanks(this.loaded, this.paragraphsWith(adoptions), adoptions);
      this.change(changes);
      return outcome;
    });
  }

  async releaseMarks(
    releases: readonly Release[],
    options: Pick<EditOptions, 'plannedFor'> = {},
  ): Promise<EditOutcome> {
    const outcome = await this.applyEdits(releases, options);
    const texts = new Map(releases.map(({ index, text }) => [index, text]));
    this.change(
      unwrapMarks(this.loaded, new Map(outcome.written.map((index) => [index, texts.get(index) === '']))),
    );
    return outcome;
  }

  writeRecord(record: DocumentRecord | null): Promise<void> {
    return Promise.resolve().then(() => {
      const { opened, main, records } = this.loaded;
      this.change(
        record === null
          ? removeRecords(opened, main.part, records)
          : writeRecordPart(opened, main, record, records),
      );
    });
  }

  /** Takes the file back to what it was when it had these bytes. Throws what `loadDocx` throws. */
  reopen(bytes: Uint8Array): void {
    const { file, native } = this.loaded.opened;
    this.loaded = loadDocx(bytes, file, native);
    this.bytes = bytes;
  }

  /** The file as it stands now: the bytes it was opened with, until something was changed. */
  toBytes(): Uint8Array {
    this.bytes ??= rewritePackage(this.loaded.opened);
    return this.bytes;
  }

  /** The other stories are read only if some place is behind the body. */
  private paragraphsWith(places: readonly TypedPlace[]): readonly StoryParagraph[] {
    const body = readDocumentParagraphs(this.loaded, 'body');
    const isBehind = places.some(({ paragraph }) => paragraph >= body.length);
    return isBehind ? readDocumentParagraphs(this.loaded, 'everywhere') : body;
  }

  private change(changes: PartChanges): void {
    if (changes.size === 0) return;
    this.loaded = reloadDocx(this.loaded, changes);
    this.bytes = null;
  }
}
