import { groupBy } from '@/core/values';
import { addVersion } from './add-version';
import type { Change } from './change';
import { figureWithin, scopeIn, withoutScope } from './counted-scope';
import { withManual } from './manual-texts';
import { planRestore } from './plan-restore';
import type { DocumentRecord, RecordedFigure, RecordedScope, RecordedVersion } from './record';
import type { EditOutcome, Mark, MarkEdit } from './report-host';
import { TAG_PREFIX, tagOf } from './tag';

/**
 * The edits that take back the newest `steps` writings, one after the other: the marks say then what they said before
 * the earliest of them. What a hand wrote since stays, and what stands around the marks is never touched.
 */
export function planVersionRestore(
  versions: readonly RecordedVersion[],
  marks: readonly Mark[],
  steps: number,
): readonly MarkEdit[] {
  const before = versions.slice(0, steps).reduce(takenBack, marks);
  return marks.flatMap(({ index, text }) => {
    const was = before[index]?.text ?? text;
    return was === text ? [] : [{ index, text: was }];
  });
}

function takenBack(marks: readonly Mark[], { changes }: RecordedVersion): readonly Mark[] {
  const applied = changes.flatMap((change) =>
    change.marks.map((texts) => ({ tag: tagOf(change.key), ...texts })),
  );
  const texts = new Map(planRestore(applied, marks).map(({ index, text }) => [index, text]));
  return marks.map((mark) => ({ ...mark, text: texts.get(mark.index) ?? mark.text }));
}

/** A writing that was taken back, as it went. */
export interface VersionRestore {
  readonly steps: number;
  readonly marks: readonly Mark[];
  readonly edits: readonly MarkEdit[];
  readonly outcome: EditOutcome;
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
}

/** The record that goes with it. The restoring is a writing too, so that it can be taken back itself. */
export function recordAfterRestore(record: DocumentRecord, restore: VersionRestore): DocumentRecord {
  const { steps, outcome, writtenAt } = restore;
  if (outcome.written.length === 0) return record;
  const undone = (record.versions ?? []).slice(0, steps);
  const scope = scopeIn({ ...(undone.at(-1)?.before ?? record), writtenAt });
  const texts = textsAfter(restore);
  const figures = Array.from(figuresBefore(record, undone), ([key, { figure, from, now }]) =>
    stillSaid(figureWithin(scope, figure, from), now, texts.get(tagOf(key)) ?? []),
  );
  const restored: DocumentRecord = { ...withoutScope(record), ...scope, figures };
  const changes = changesOf(record, restore);
  return addVersion(restored, record, { action: 'restore', changes, written: outcome.written });
}

/** A figure as a record had it, and as the last one has it where that is another. */
interface FigureBefore {
  readonly figure: RecordedFigure;
  /** What that record was of. */
  readonly from: RecordedScope;
  readonly now?: RecordedFigure;
}

/**
 * What the record said of each figure before all that is taken back. It may have said nothing; what somebody keeps for
 * a reason is known all the same.
 */
function figuresBefore(
  record: DocumentRecord,
  undone: readonly RecordedVersion[],
): ReadonlyMap<string, FigureBefore> {
  const last = new Map(record.figures.map((figure) => [figure.key, figure]));
  const known = new Map(
    record.figures.map((figure): [string, FigureBefore] => [figure.key, { figure, from: record }]),
  );
  for (const { changes, before } of undone) {
    const was = new Map(before?.figures.map((figure) => [figure.key, figure]));
    for (const { key } of changes) {
      const figure = was.get(key);
      const now = last.get(key);
      if (before !== null && figure !== undefined) {
        known.set(key, { figure, from: before, ...(now === undefined ? {} : { now }) });
      } else if ((now?.manual ?? []).length === 0) known.delete(key);
    }
  }
  return known;
}

/** Marks that were not reached still say what was written later, or what somebody keeps: both go on being known. */
function stillSaid(
  figure: RecordedFigure,
  now: RecordedFigure | undefined,
  texts: readonly string[],
): RecordedFigure {
  if (now === undefined) return figure;
  const ours = new Set([now.text, ...now.earlier]);
  const known = new Set([figure.text, ...figure.earlier]);
  const left = texts.filter((text) => ours.has(text) && !known.has(text));
  const kept = (figure.manual ?? []).filter(({ text }) => texts.includes(text));
  const reasons = (now.manual ?? []).filter(({ text }) => texts.includes(text));
  const manual = Array.from(new Map([...kept, ...reasons].map((one) => [one.text, one])).values());
  const earlier = left.length === 0 ? figure.earlier : [...figure.earlier, ...new Set(left)];
  return withManual({ ...figure, earlier }, manual);
}

function textsAfter({ marks, edits, outcome }: VersionRestore): ReadonlyMap<string, readonly string[]> {
  const written = new Set(outcome.written);
  const edited = new Map(
    edits.filter(({ index }) => written.has(index)).map(({ index, text }) => [index, text]),
  );
  const byTag = groupBy(marks, ({ tag }) => tag);
  return new Map(
    Array.from(byTag, ([tag, ofTag]) => [tag, ofTag.map(({ index, text }) => edited.get(index) ?? text)]),
  );
}

function changesOf({ figures }: DocumentRecord, { marks, edits }: VersionRestore): readonly Change[] {
  const texts = new Map(edits.map(({ index, text }) => [index, text]));
  const byTag = new Map(figures.map((figure) => [tagOf(figure.key), figure]));
  return marks.map(({ index, tag, title, text: old }) => {
    const figure = byTag.get(tag);
    const text = texts.get(index);
    return {
      index,
      key: figure?.key ?? tag.slice(TAG_PREFIX.length),
      label: figure?.label ?? title,
      old,
      new: text ?? old,
      status: text === undefined ? 'same' : 'changed',
      chosen: text !== undefined,
    };
  });
}
