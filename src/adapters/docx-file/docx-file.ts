import { rewritePackage } from '@/adapters/opc-package';
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
  type RecordReading,
  type ReportHost,
} from '@/core/marks';
import { adoptInParagraphs } from './adopt/adopt-in-paragraphs';
import { loadDocx, type LoadedDocx } from './load-docx';
import { textOf } from './marks/control';
import { editStories } from './marks/edit-stories';
import { readBodyParagraphs } from './paragraphs/read-body-paragraphs';
import type { BodyParagraph } from './paragraphs/read-paragraph';
import { findRecordPart } from './record/find-record-part';
import { removeRecordParts } from './record/remove-record-parts';
import { writeRecordPart } from './record/write-record-part';
import { withinPart } from './within-part';

/** Contents of parts by name; null for one that goes. */
type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** A .docx file whose marks are changed in place: all else stays as it is stored. */
export class DocxFile implements ReportHost {
  private loaded: LoadedDocx | null;

  /** Throws what `loadDocx` throws. */
  constructor(
    private bytes: Uint8Array,
    private readonly file: string,
  ) {
    this.loaded = loadDocx(bytes, file);
  }

  readMarks(): Promise<readonly Mark[]> {
    return Promise.resolve(
      this.load()
        .stories.flatMap((story) => story.marks)
        .map(({ control }, index) => ({
          index,
          tag: control.tag,
          title: control.title,
          text: textOf(control),
        })),
    );
  }

  readRecord(): Promise<RecordReading> {
    const { opened, main } = this.load();
    const found = findRecordPart(opened, main.part);
    if (found === null) return Promise.resolve({ state: 'missing' });
    return Promise.resolve(
      found.record === null ? { state: 'damaged' } : { state: 'present', record: found.record },
    );
  }

  readParagraphs(): Promise<readonly DocumentParagraph[]> {
    return Promise.resolve().then(() => this.bodyParagraphs().map(({ text }, index) => ({ index, text })));
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
    const marks = await this.readMarks();
    const { edits: meant, changed } = meantEdits(edits, marks, plannedFor ?? marks);
    const texts = new Map(meant.map(({ index, text }) => [index, text]));
    this.change(editStories(this.load(), texts));
    if (edits.length > 0) onProgress?.({ done: edits.length, total: edits.length });
    return withChanged({ written: [...texts.keys()], unwritten: [] }, changed);
  }

  adoptBlanks(adoptions: readonly Adoption[]): Promise<AdoptionOutcome> {
    return Promise.resolve().then(() => {
      const loaded = this.load();
      const { opened, main } = loaded;
      const { xml, outcome } = adoptInParagraphs(loaded, this.bodyParagraphs(), adoptions);
      if (xml !== main.xml) this.change(new Map([[main.part, opened.encode(main.part, xml)]]));
      return outcome;
    });
  }

  writeRecord(record: DocumentRecord | null): Promise<void> {
    return Promise.resolve().then(() => {
      const { opened, main } = this.load();
      this.change(
        record === null ? removeRecordParts(opened, main.part) : writeRecordPart(opened, main, record),
      );
    });
  }

  /** The file as it stands now: the bytes it was opened with, until something was changed. */
  toBytes(): Uint8Array {
    return this.bytes;
  }

  private load(): LoadedDocx {
    this.loaded ??= loadDocx(this.bytes, this.file);
    return this.loaded;
  }

  private bodyParagraphs(): readonly BodyParagraph[] {
    const { opened, main } = this.load();
    return withinPart(opened.file, main.part, () => readBodyParagraphs(main.xml));
  }

  private change(changes: PartChanges): void {
    if (changes.size === 0) return;
    this.bytes = rewritePackage(this.load().opened, changes);
    this.loaded = null;
  }
}
