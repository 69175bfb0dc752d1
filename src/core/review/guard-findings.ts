import { findingAt, NO_PLACE, type Finding, type FindingCode } from '@/core/findings';
import type { Change, DocumentParagraph, RecordedFigure } from '@/core/marks';
import { copiedFindings } from './copied-findings';
import { misfitOf, type Surroundings } from './misfit';

/** A document whose marks are looked at before anything is written. */
export interface GuardedDocument {
  readonly changes: readonly Change[];
  /** What the record says of a figure; undefined: nothing. */
  readonly recorded: ReadonlyMap<string, Pick<RecordedFigure, 'text' | 'earlier' | 'places'>>;
  /** The unit of a figure as it is now; empty: none is known. */
  readonly unitOf: (key: string) => string;
  /** Where the marks stand; none where that was not read. */
  readonly paragraphs: readonly DocumentParagraph[];
}

/**
 * What somebody did to marks besides changing a number: copied one, deleted a part of one, changed the words around
 * one so that they no longer fit what it says.
 */
export function guardFindings(document: GuardedDocument): readonly Finding[] {
  const byKey = new Map<string, Change[]>();
  for (const change of document.changes) {
    const known = byKey.get(change.key);
    if (known === undefined) byKey.set(change.key, [change]);
    else known.push(change);
  }
  const places = surroundingsByMark(document.paragraphs);
  const changes = Array.from(byKey.values());
  return [
    ...copiedFindings(changes, document.recorded),
    ...changes.flatMap((ofKey) => [...cut(ofKey, document), ...misfits(ofKey, places, document)]),
  ];
}

function found(code: FindingCode, { label }: Change, fields: Finding['fields']): Finding {
  return findingAt(code, NO_PLACE, label, fields);
}

function cut(ofKey: readonly Change[], { recorded }: GuardedDocument): readonly Finding[] {
  return ofKey.flatMap((change) => {
    const last = recorded.get(change.key);
    if (last === undefined || change.status !== 'edited' || change.manual !== undefined) return [];
    const whole = [last.text, ...last.earlier].find((text) => isRemnant(change.old, text));
    if (whole === undefined) return [];
    const code = change.old === '' ? 'mark.emptied' : 'mark.cut';
    return [found(code, change, { text: change.old, whole })];
  });
}

/** The beginning or the end of what was written: somebody deleted the rest, or meant to type more. */
function isRemnant(text: string, whole: string): boolean {
  return text.length < whole.length && (whole.startsWith(text) || whole.endsWith(text));
}

function misfits(
  ofKey: readonly Change[],
  places: ReadonlyMap<number, Surroundings>,
  { unitOf }: GuardedDocument,
): readonly Finding[] {
  return ofKey.flatMap((change) => {
    const around = places.get(change.index);
    if (around === undefined || change.status === 'unknown') return [];
    const text = change.status === 'edited' ? change.old : change.new;
    const misfit = misfitOf(text, unitOf(change.key), around);
    return misfit === null ? [] : [found(misfit.code, change, { text, ...misfit.fields })];
  });
}

function surroundingsByMark(paragraphs: readonly DocumentParagraph[]): ReadonlyMap<number, Surroundings> {
  return new Map(
    paragraphs.flatMap(({ text, marks }) =>
      marks.map(
        ({ index, start, length }) =>
          [index, { before: text.slice(0, start), after: text.slice(start + length) }] as const,
      ),
    ),
  );
}
