import { compactText } from '@/core/values';
import type { Vocabulary } from './ledger-model';
import { termsIn } from './terms';

/** How often something took place, by a text. */
export interface CountInWords {
  /** Null: of everything. */
  readonly kind: string | null;
  readonly count: number;
}

/** No kind's name is longer, and a long text is gone through once. */
const COUNT = /([^,、;。:\d]{0,40}?)(\d+)(?:次|场|期)(?!数)/g;
/** What follows is a part of what stands before. */
const PART = /其中|包括|含/;

/** 合计：党员大会3次，支委会12次; a lone number without a kind is of everything, of several nobody knows. */
export function countsInWords(text: string, vocabulary: Vocabulary): readonly CountInWords[] {
  const [whole = ''] = compactText(text).split(PART);
  const told = Array.from(whole.matchAll(COUNT), ([, words = '', count]) => ({
    kinds: termsIn(words, vocabulary),
    count: Number(count),
  }));
  const [only] = told;
  if (only !== undefined && told.length === 1 && only.kinds.length === 0)
    return [{ kind: null, count: only.count }];
  return told.flatMap(({ kinds: [kind, ...others], count }) =>
    kind === undefined || others.length > 0 ? [] : [{ kind, count }],
  );
}
