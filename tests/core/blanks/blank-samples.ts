import type { Blank, Suggestion } from '@/core/blanks';

/** A blank of a paragraph `before` + `sign` + `after`, which is one sentence. */
export function blankIn(
  [before, sign, after]: readonly [before: string, sign: string, after: string],
  more: Partial<Blank> = {},
): Blank {
  return {
    index: 1,
    paragraph: 0,
    placeInStory: 0,
    start: before.length,
    blank: sign,
    around: { start: 0, text: before + sign + after },
    form: 'letters',
    kind: 'count',
    before,
    after,
    suggestion: null,
    alternatives: [],
    ...more,
  };
}

export function suggestionOf(more: Partial<Suggestion> = {}): Suggestion {
  return {
    key: 'generalMeeting.count',
    label: '党员大会次数',
    text: '6',
    confidence: 0.9,
    reason: { code: 'before', words: '党员大会', measure: '次', doubts: [] },
    ...more,
  };
}
