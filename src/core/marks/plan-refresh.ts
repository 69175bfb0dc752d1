import type { Figure } from '@/core/figures';
import { isMissingText } from '@/core/values';
import { recordFigure, RowRecords } from './build-record';
import type { Change, ChangeStatus } from './change';
import { changesByKey, leftTexts } from './left-texts';
import { toMarkText } from './mark-text';
import type { DocumentRecord, RecordedFigure } from './record';
import type { Mark, MarkEdit } from './report-host';
import { TAG_PREFIX, tagOf } from './tag';

export interface RefreshChoices {
  /** Only these keys are written; absent: all that changed. An `empty` one is written only if named here. */
  readonly accept?: ReadonlySet<string>;
  /** What to do with texts edited by hand. */
  readonly edited: 'keep' | 'overwrite';
  /**
   * Exactly the marks with these indexes are written, whatever the other choices say; those that are `same` have
   * nothing to be written, `unknown` ones no text.
   */
  readonly marks?: ReadonlySet<number>;
}

/** The figures as a refresh asks for them: by key, and as a mark would say it. */
export interface FigureTexts {
  get(key: string): Figure | null;
  /** Text of a figure in a document, 〔待补：…〕 where it has no value. */
  textOf(figure: Figure): string;
  /** Keys that may stand shortened in a tag. */
  readonly keys: Iterable<string>;
}

export interface RefreshPlan {
  readonly changes: readonly Change[];
  readonly edits: readonly MarkEdit[];
  /** What the record keeps of each figure standing in the document once the edits are made. */
  readonly figures: readonly RecordedFigure[];
}

/** Marks × figures → edits. Pure: what is not in `edits` stays as it is. */
export function planRefresh(
  marks: readonly Mark[],
  record: DocumentRecord | null,
  figures: FigureTexts,
  choices: RefreshChoices,
): RefreshPlan {
  const recorded = new Map(record?.figures.map((figure) => [figure.key, figure]));
  const keys = new Map(Array.from([...recorded.keys(), ...figures.keys], (key) => [tagOf(key), key]));
  const figureOf = onceForEach((tag): MarkedFigure => {
    const key = keys.get(tag) ?? tag.slice(TAG_PREFIX.length);
    return { key, last: recorded.get(key), said: saidNow(key, figures) };
  });
  const changes = marks.map((mark): Change => planChange(mark, figureOf(mark.tag), choices));
  const chosen = changes.filter((change) => change.chosen);
  const edits = chosen.map((change) => ({ index: change.index, text: change.new }));
  return { changes, edits, figures: recordedAfter(changes, recorded, figures) };
}

/** A figure, and what a mark of it is to say. */
interface Said {
  readonly figure: Figure;
  readonly text: string;
}

/** What there is to know of a figure, whichever of its marks is looked at. */
interface MarkedFigure {
  readonly key: string;
  readonly last: RecordedFigure | undefined;
  readonly said: Said | null;
}

/** Each figure is asked once, however many marks it has. */
function onceForEach(find: (tag: string) => MarkedFigure): (tag: string) => MarkedFigure {
  const known = new Map<string, MarkedFigure>();
  return (tag) => {
    const before = known.get(tag);
    if (before !== undefined) return before;
    const found = find(tag);
    known.set(tag, found);
    return found;
  };
}

function saidNow(key: string, figures: FigureTexts): Said | null {
  const figure = figures.get(key);
  return figure === null ? null : { figure, text: toMarkText(figures.textOf(figure)) };
}

function planChange(
  { index, title, text: old }: Mark,
  { key, last, said }: MarkedFigure,
  choices: RefreshChoices,
): Change {
  if (said === null) {
    return { index, key, label: last?.label ?? title, old, new: old, status: 'unknown', chosen: false };
  }
  const { figure, text } = said;
  const status = statusOf(old, text, last, figure);
  const chosen = isChosen(status, { index, key }, choices);
  return { index, key, label: figure.label, old, new: text, status, chosen };
}

function statusOf(old: string, text: string, last: RecordedFigure | undefined, figure: Figure): ChangeStatus {
  if (old === text) return 'same';
  if (last === undefined ? isProseForNumber(old, text) : !wasWritten(old, last)) return 'edited';
  return figure.value === null ? 'empty' : 'changed';
}

function wasWritten(old: string, { text, earlier }: RecordedFigure): boolean {
  return old === text || earlier.includes(old);
}

const NUMBER = /^[\d.,%年月日、\-—〇零一二三四五六七八九十百千万两]+$/;

/** Where no record tells what was last written, words beside a number still tell of somebody's hand. */
function isProseForNumber(old: string, text: string): boolean {
  return NUMBER.test(text) && !NUMBER.test(old) && !isMissingText(old) && old !== '';
}

function isChosen(
  status: ChangeStatus,
  { index, key }: Pick<Change, 'index' | 'key'>,
  { accept, edited, marks }: RefreshChoices,
): boolean {
  if (marks !== undefined) return marks.has(index) && status !== 'same';
  const accepted = accept?.has(key);
  if (status === 'changed') return accepted ?? true;
  if (status === 'edited') return edited === 'overwrite' && (accepted ?? true);
  return status === 'empty' && accepted === true;
}

/**
 * A figure that was not written keeps what the record said of it, so that it is still known next time: also one
 * without a mark, which may only stand where this host does not see (Word lists no marks in text boxes, OJ#2945).
 * In the order of the document, whatever was written.
 */
function recordedAfter(
  changes: readonly Change[],
  recorded: ReadonlyMap<string, RecordedFigure>,
  figures: FigureTexts,
): readonly RecordedFigure[] {
  const byKey = changesByKey(changes);
  const records = new RowRecords();
  const standing = Array.from(byKey).flatMap(([key, ofKey]) => {
    const figure = figures.get(key);
    const said = ofKey.find(({ chosen, status }) => chosen || status === 'same');
    if (figure === null || said === undefined) return recorded.get(key) ?? [];
    return { ...recordFigure(figure, said.new, records), earlier: leftTexts(ofKey, ({ chosen }) => chosen) };
  });
  return [...standing, ...Array.from(recorded.values()).filter(({ key }) => !byKey.has(key))];
}
