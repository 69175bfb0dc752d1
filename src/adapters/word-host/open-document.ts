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
} from '@/core/marks';
import type { ReportDocument } from '@/core/report';
import type { InsertPlace } from './insert/find-place';
import type { FigureMark } from './insert/queued-mark';
import type { WordEditOutcome } from './marks/apply-edits';
import { readMarks, type KnownMark } from './marks/known-mark';
import { readCautions, type Cautions } from './read-cautions';
import { readRecord } from './record/read-record';
import { changeWord, runWord } from './run-word';
import { markAtSelection } from './selection/mark-at-selection';
import type { Passage } from './selection/locate-passage';
import { selectMark } from './selection/select-mark';
import { watchSelection } from './selection/watch-selection';

/**
 * The document open in Word. Needs WordApi 1.3 and the Common API's CustomXmlParts; asks for more only where Word
 * says it has it. What puts something new into a document is loaded when it is first asked for. Every method rejects
 * with a Failure where Office fails, with RangeError for a mark that was not read.
 */
export class OpenDocument implements ReportHost {
  private marks: readonly KnownMark[] = [];
  private last: Promise<unknown> = Promise.resolve();

  async readMarks(): Promise<readonly Mark[]> {
    this.marks = await this.inTurn(() => runWord(readMarks));
    return this.marks.map(({ index, tag, title, text }) => ({ index, tag, title, text }));
  }

  readRecord(): Promise<RecordReading> {
    return readRecord();
  }

  async readParagraphs(reach: ParagraphReach = 'body'): Promise<readonly DocumentParagraph[]> {
    const { readParagraphs } = await import(
      /* webpackChunkName: "word-paragraphs" */ './paragraphs/read-paragraphs'
    );
    return this.inTurn(() => runWord((context) => readParagraphs(context, reach)));
  }

  async applyEdits(edits: readonly MarkEdit[], options: EditOptions = {}): Promise<WordEditOutcome> {
    options.signal?.throwIfAborted();
    return this.inTurn(() => this.applyNow(edits, options));
  }

  private async applyNow(edits: readonly MarkEdit[], options: EditOptions): Promise<WordEditOutcome> {
    const { applyEdits } = await import(/* webpackChunkName: "word-write" */ './marks/apply-edits');
    const { marks } = this;
    const { edits: meant, changed } = meantEdits(edits, marks, options.plannedFor ?? marks);
    if (meant.length === 0) return { written: [], unwritten: changed, leftUnlocked: [] };
    const { outcome, known } = await changeWord((context) => applyEdits(context, marks, meant, options));
    this.marks = this.marks.map((mark) => {
      const written = known.get(mark.id);
      return written === undefined ? mark : { ...written, index: mark.index };
    });
    return withChanged(outcome, changed);
  }

  async writeTyped(edits: readonly TypedEdit[]): Promise<TypedOutcome> {
    const { writeTyped } = await import(/* webpackChunkName: "word-adopt" */ './adopt/write-typed');
    return this.inTurn(() => changeWord((context) => writeTyped(context, edits)));
  }

  async adoptBlanks(adoptions: readonly Adoption[]): Promise<AdoptionOutcome> {
    const { adoptBlanks } = await import(/* webpackChunkName: "word-adopt" */ './adopt/adopt-blanks');
    return this.inTurn(() => changeWord((context) => adoptBlanks(context, adoptions)));
  }

  async releaseMarks(
    releases: readonly Release[],
    options: Pick<EditOptions, 'plannedFor'> = {},
  ): Promise<EditOutcome> {
    const { releaseMarks } = await import(/* webpackChunkName: "word-write" */ './marks/release-marks');
    return this.inTurn(() => releaseMarks(this.marks, releases, (edits) => this.applyNow(edits, options)));
  }

  async writeRecord(record: DocumentRecord | null): Promise<void> {
    const { writeRecord } = await import(/* webpackChunkName: "word-write" */ './record/write-record');
    return writeRecord(record);
  }

  async insertReport(report: ReportDocument, place: InsertPlace): Promise<void> {
    const { insertReport } = await import(/* webpackChunkName: "word-insert" */ './insert/insert-report');
    return this.inTurn(() => changeWord((context) => insertReport(context, report, place)));
  }

  async insertFigure(figure: FigureMark): Promise<void> {
    const { insertFigure } = await import(/* webpackChunkName: "word-insert" */ './insert/insert-figure');
    return this.inTurn(() => changeWord((context) => insertFigure(context, figure)));
  }

  /** Scrolls to a mark and selects it. Rejects with Failure office.gone if it stands there no more. */
  selectMark(mark: Pick<Mark, 'index' | 'tag'>): Promise<void> {
    return this.inTurn(() => runWord((context) => selectMark(context, this.marks, mark)));
  }

  /** Scrolls to words of a sentence and selects them; where Word's search can't find just these, their paragraph. */
  async selectPassage(passage: Passage): Promise<void> {
    const { selectPassage } = await import(
      /* webpackChunkName: "word-paragraphs" */ './selection/select-passage'
    );
    return this.inTurn(() => runWord((context) => selectPassage(context, passage)));
  }

  /** The mark the cursor stands in or that is selected, as it was last read; null: none, or one that has come since. */
  markAtSelection(): Promise<Mark | null> {
    return this.inTurn(() => runWord((context) => markAtSelection(context, this.marks)));
  }

  /** Calls back whenever the cursor or the selection is somewhere else, until what it gives is called. */
  watchSelection(onChange: () => void): Promise<() => Promise<void>> {
    return watchSelection(onChange);
  }

  readCautions(): Promise<Cautions> {
    return readCautions();
  }

  /** What two batches refer to at a time, such as the selection, the first to end would take away from the other. */
  private inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const asked = this.last.then(ask);
    // Its failure is heard by whoever asked.
    this.last = asked.catch(() => undefined);
    return asked;
  }
}
