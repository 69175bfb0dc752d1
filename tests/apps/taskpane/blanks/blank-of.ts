import type { Blank, Suggestion } from '@/core/blanks';

export function suggestionOf(changes: Partial<Suggestion> = {}): Suggestion {
  return {
    key: 'generalMeeting.count',
    label: '党员大会次数',
    text: '6',
    confidence: 0.96,
    reason: { code: 'before', words: '党员大会', measure: '次', doubts: [] },
    ...changes,
  };
}

/** A blank of `全年召开党员大会XX次。`, with a sure suggestion. */
export function blankOf(changes: Partial<Blank> = {}): Blank {
  return {
    index: 1,
    paragraph: 0,
    placeInStory: 0,
    start: 8,
    blank: 'XX',
    around: { start: 0, text: '全年召开党员大会XX次。' },
    form: 'letters',
    kind: 'count',
    before: '全年召开党员大会',
    after: '次。',
    suggestion: suggestionOf(),
    alternatives: [],
    ...changes,
  };
}
