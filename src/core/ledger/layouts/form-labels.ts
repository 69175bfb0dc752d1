import type { LedgerModel } from '../ledger-model';

/** The labels that forms of a trade's events have: the headings of its columns. */
export interface FormLabels {
  readonly known: ReadonlySet<string>;
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
  const known = new Set(events.flatMap(({ columns }) => columns.flatMap(({ headings }) => headings)));
  const longestFirst = Array.from(known).sort((left, right) => right.length - left.length);
  const pattern = new RegExp(`(?<![\\p{L}])(${longestFirst.map(escaped).join('|')}) ?[:：]`, 'gu');
  return {
    known,
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

function escaped(label: string): string {
  return label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
