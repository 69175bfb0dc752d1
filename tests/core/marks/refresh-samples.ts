import {
  planRefresh,
  recordFigure,
  tagOf,
  titleOf,
  type DocumentRecord,
  type Mark,
  type RecordedFigure,
  type RefreshChoices,
  type RefreshPlan,
} from '@/core/marks';
import { figureSaying } from './figure-samples';

export type Value = number | string | null;

export const sayingMissing = (label: string): string => `〔待补：${label}〕`;

/** A document's record that keeps these figures. */
export function recordOf(figures: readonly RecordedFigure[]): DocumentRecord {
  const head = { writtenAt: '2021-12-31T00:00:00.000Z', year: 2021, period: '2021', branch: null };
  return { ...head, ledgers: [], phrases: [], lists: [], figures };
}

/** The record of a document into which these values were written. */
export function recordOfValues(values: ReadonlyMap<string, Value>): DocumentRecord {
  return recordOf(
    Array.from(values, ([key, value]) => recordFigure(figureSaying(key, value), String(value))),
  );
}

/** Marks in the order they stand in a document. */
export function marksOf(marks: readonly (readonly [key: string, text: string])[]): readonly Mark[] {
  return marks.map(([key, text], index) => ({
    index,
    tag: tagOf(key),
    title: titleOf(`${key}的题目`),
    text,
  }));
}

/** Plans a refresh of marks for figures that say these values now. */
export function plan(
  marks: readonly Mark[],
  record: DocumentRecord | null,
  now: ReadonlyMap<string, Value>,
  choices: RefreshChoices = { edited: 'keep' },
): RefreshPlan {
  const figures = new Map(Array.from(now, ([key, value]) => [key, figureSaying(key, value)]));
  return planRefresh(
    marks,
    record,
    {
      get: (key) => figures.get(key) ?? null,
      textOf: ({ text, label }) => text || sayingMissing(label),
      keys: Array.from(figures.keys()),
    },
    choices,
  );
}
