import type { Figure } from '@/core/figures';
import { isMissingText } from '@/core/values';
import { recordFigure, RowRecords, type RowKnowledge } from './build-record';
import type { Change, ChangeStatus } from './change';
import { changesByKey, leftTexts } from './left-texts';
import { toMarkText } from './mark-text';
import { manualTexts, withManual } from './manual-texts';
import type { DocumentRecord, ManualText, RecordedFigure } from './record';
import type { Mark, MarkEdit } from './report-host';
import { TAG_PREFIX, tagOf } from './tag';
import { wasWritten } from './was-written';

export interface RefreshChoices {
  /** Only these keys are written; absent: all that changed. An `empty` one is written only if named here. */
  readonly accept?: ReadonlySet<string>;
  /** What to do with texts edited by hand; those somebody keeps for a reason stay unless `accept` names them. */
  readonly edited: 'keep' | 'overwrite';
  /** Keys whose texts are no longer kept for a reason, also where `edited` keeps all others. */
  readonly giveUp?: ReadonlySet<string>;
  /** 人工口径: why texts edited by hand are kept, by the mark's index; nothing is written into these. */
  readonly keep?: ReadonlyMap<number, Omit<ManualText, 'text'>>;
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
  /** What is known of the rows, as far as it may be kept; absent: nothing. */
  readonly rows?: RowKnowledge;
}

export interface RefreshPlan {
  readonly changes: readonly Change[];
  readonly edits: readonly MarkEdit[];
  /** What the record keeps of each figure standing in the document once the edits are made. */
  readonly figures: readonly RecordedFigure[];
  /** The keys of those that are counted anew; of the others the record keeps what it had. */
  readonly counted: ReadonlySet<string>;
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
  return { changes, edits, ...recordedAfter(changes, recorded, figures, choices.keep) };
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
  const manual = status === 'edited' ? last?.manual?.find((kept) => kept.text === old) : undefined;
  const chosen = isChosen(status, { index, key, manual }, choices);
  const change = { index, key, label: figure.label, old, new: text, status, chosen };
  return manual === undefined ? change : { ...change, manual };
}

function statusOf(old: string, text: string, last: RecordedFigure | undefined, figure: Figure): ChangeStatus {
  if (old === text) return 'same';
  if (last === undefined ? isProseForNumber(old, text) : !wasWritten(old, last)) return 'edited';
  return figure.value === null ? 'empty' : 'changed';
}

const NUMBER = /^[\d.,%年月日、\-—〇零一二三四五六七八九十百千万两]+$/;

/** Where no record tells what was last written, words beside a number still tell of somebody's hand. */
function isProseForNumber(old: string, text: string): boolean {
  return NUMBER.test(text) && !NUMBER.test(old) && !isMissingText(old) && old !== '';
}

function isChosen(
  status: ChangeStatus,
  { index, key, manual }: Pick<Change, 'index' | 'key'> & { readonly manual: ManualText | undefined },
  choices: RefreshChoices,
): boolean {
  const { accept, marks, keep } = choices;
  if (keep?.has(index) === true) return false;
  if (marks !== undefined) return marks.has(index) && status !== 'same';
  const accepted = accept?.has(key);
  return {
    changed: accepted ?? true,
    edited: isWrittenOver({ key, manual }, choices),
    empty: accepted === true,
    same: false,
    unknown: false,
  }[status];
}

/** Of a text edited by hand. */
function isWrittenOver(
  { key, manual }: Pick<Change, 'key'> & { readonly manual: ManualText | undefined },
  { accept, edited, giveUp }: RefreshChoices,
): boolean {
  if (manual !== undefined && giveUp?.has(key) === true) return true;
  return edited === 'overwrite' && (accept?.has(key) ?? manual === undefined);
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
  keep: RefreshChoices['keep'],
): Pick<RefreshPlan, 'figures' | 'counted'> {
  const byKey = changesByKey(changes);
  const records = new RowRecords(figures.rows);
  const counted = new Set<string>();
  const standing = Array.from(byKey).flatMap(([key, ofKey]) => {
    const figure = figures.get(key);
    const last = recorded.get(key);
    const manual = manualTexts(ofKey, last, keep);
    const said = ofKey.find(({ chosen, status }) => chosen || status === 'same');
    // What a hand keeps goes before the number, which goes on being counted all the same.
    if (figure === null || (said === undefined && manual.length === 0)) {
      return last === undefined ? [] : withManual(last, manual);
    }
    counted.add(key);
    const text = said?.new ?? figures.textOf(figure);
    const now = recordFigure(figure, text, records, ofKey.length);
    return withManual({ ...now, earlier: leftTexts(ofKey, ({ chosen }) => chosen) }, manual);
  });
  const absent = Array.from(recorded.values()).filter(({ key }) => !byKey.has(key));
  return { figures: [...standing, ...absent], counted };
}
