import { remember } from '@/core/values';
import type { ColumnModel, LedgerModel } from '../ledger-model';

/** The labels that forms of a trade's events have: the headings of its columns. */
export interface FormLabels {
  readonly isLabel: (label: string) => boolean;
  /** Does it say when? */
  readonly isDate: (label: string) => boolean;
  /** The labels written in one cell with their values: `时间：3月5日 地点：会议室`. */
  readonly written: (text: string) => readonly { readonly label: string; readonly text: string }[];
}

const labelsOf = new WeakMap<LedgerModel, FormLabels>();

export function formLabels(model: LedgerModel): FormLabels {
  const made = labelsOf.get(model) ?? makeLabels(model);
  labelsOf.set(model, made);
  return made;
}

function makeLabels(model: LedgerModel): FormLabels {
  const events = model.roles.filter(({ dateColumn }) => dateColumn !== undefined);
  const columns = events.flatMap((role) => role.columns);
  const dates = events.flatMap((role) => role.columns.filter(({ name }) => name === role.dateColumn));
  const longestFirst = Array.from(new Set(columns.flatMap(({ headings }) => headings))).sort(
    (left, right) => right.length - left.length,
  );
  const pattern = new RegExp(`(?<![\\p{L}])(${longestFirst.map(escaped).join('|')}) ?[:：]`, 'gu');
  return {
    isLabel: headedBy(columns),
    isDate: headedBy(dates),
    written: (text) => {
      if (!/[:：]/.test(text)) return [];
      const found = Array.from(text.matchAll(pattern));
      return found.map((match, index) => ({
        label: match[1] ?? '',
        text: text
          .slice(match.index + match[0].length, found[index + 1]?.index ?? text.length)
          .replace(/[\s,，;；]+$/u, '')
          .trim(),
      }));
    },
  };
}

function headedBy(columns: readonly ColumnModel[]): (label: string) => boolean {
  const known = new Set(columns.flatMap(({ headings }) => headings));
  const patterns = columns.flatMap(({ pattern }) => pattern ?? []);
  return remember(
    (label: string) => known.has(label) || patterns.some((pattern) => pattern.test(label)),
    2_000,
  );
}

function escaped(label: string): string {
  return label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
