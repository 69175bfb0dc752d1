import type { Blank } from '@/core/blanks';
import type { BlankChoice } from '../state/blank-choice';

/** What is about to be chosen for a blank. */
export type Draft =
  | { readonly option: 'figure'; readonly key: string }
  | { readonly option: 'another'; readonly key: string | null }
  | { readonly option: 'words'; readonly text: string }
  | { readonly option: 'open' };

/** What a blank is come to with: what was chosen, else what is suggested. */
export function firstDraft(blank: Blank, choice: BlankChoice | undefined): Draft {
  if (choice?.type === 'text') return { option: 'words', text: choice.text };
  if (choice?.type === 'figure') {
    const isSuggested = suggestionsOf(blank).some(({ key }) => key === choice.key);
    return { option: isSuggested ? 'figure' : 'another', key: choice.key };
  }
  return blank.suggestion === null ? { option: 'open' } : { option: 'figure', key: blank.suggestion.key };
}

export function suggestionsOf({ suggestion, alternatives }: Blank): Blank['alternatives'] {
  return suggestion === null ? alternatives : [suggestion, ...alternatives];
}

/** `unfinished`: something has to be typed or found first. Null: the blank stays open. */
export function choiceOfDraft(draft: Draft): BlankChoice | 'unfinished' | null {
  switch (draft.option) {
    case 'open':
      return null;
    case 'words':
      return draft.text.trim() === '' ? 'unfinished' : { type: 'text', text: draft.text.trim() };
    default:
      return draft.key === null ? 'unfinished' : { type: 'figure', key: draft.key };
  }
}
