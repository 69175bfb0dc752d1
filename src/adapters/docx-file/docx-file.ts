import { rewritePackage } from '@/adapters/opc-package';
import {
  toMarkText,
  type DocumentRecord,
  type Mark,
  type MarkEdit,
  type RecordReading,
  type ReportHost,
} from '@/core/marks';
import { textOf } from './marks/control';
import { editControl } from './marks/edit-control';
import { findRecordPart } from './record/find-record-part';
import { loadDocx, type LoadedDocx } from './load-docx';
import { findPlaceholderStyle } from './marks/placeholder-style';
import { splice } from './marks/splice';
import { writeRecordPart } from './record/write-record-part';

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

  /** Rejects with RangeError if an edit names a mark that is not there. */
  applyEdits(edits: readonly MarkEdit[], record: DocumentRecord): Promise<void> {
    return Promise.resolve().then(() => this.apply(edits, record));
  }

  /** The file as it stands now: the bytes it was opened with, until something was changed. */
  toBytes(): Uint8Array {
    return this.bytes;
  }

  private load(): LoadedDocx {
    this.loaded ??= loadDocx(this.bytes, this.file);
    return this.loaded;
  }

  private apply(edits: readonly MarkEdit[], record: DocumentRecord): void {
    const { opened, main } = this.load();
    const changes = new Map([...this.editStories(edits), ...writeRecordPart(opened, main, record)]);
    if (changes.size === 0) return;
    this.bytes = rewritePackage(opened, changes);
    this.loaded = null;
  }

  private editStories(edits: readonly MarkEdit[]): ReadonlyMap<string, Uint8Array> {
    const { opened, main, stories } = this.load();
    const textOfIndex = new Map(edits.map(({ index, text }) => [index, toMarkText(text)]));
    const placeholderStyle = findPlaceholderStyle(opened, main.part);
    const changes = new Map<string, Uint8Array>();
    let index = 0;
    for (const { part, xml, marks } of stories) {
      const replacements = marks.flatMap(({ control, twins }) => {
        const text = textOfIndex.get(index);
        textOfIndex.delete(index);
        index += 1;
        if (text === undefined) return [];
        return [control, ...twins].flatMap((each) => editControl(each, text, placeholderStyle));
      });
      if (replacements.length === 0) continue;
      changes.set(part, opened.encode(part, splice(xml, replacements)));
    }
    if (textOfIndex.size > 0) throw new RangeError(`no mark ${[...textOfIndex.keys()].join(', ')}`);
    return changes;
  }
}
