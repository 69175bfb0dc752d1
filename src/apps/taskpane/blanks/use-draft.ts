import { useState } from 'react';
import type { Blank } from '@/core/blanks';
import type { Overview } from '../desk/overview';
import type { BlankChoice } from '../state/blank-choice';
import { choiceOfDraft, firstDraft, type Draft } from './draft';
import { lackingProfile, shownIn, wordsIn, type ShownText } from './known-figures';

interface TakeActions {
  readonly choose: (index: number, choice: BlankChoice | null) => void;
  readonly typeProfile: (name: string, text: string) => void;
}

interface BlankDraft {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** What is typed of a profile text that lacks. */
  readonly profile: string;
  readonly setProfile: (text: string) => void;
  /** What would stand in the blank; null: nothing. */
  readonly shown: ShownText | null;
  /** False where something has to be typed or found first: nothing is chosen then. */
  readonly take: (actions: TakeActions) => boolean;
}

/** What is about to be chosen for a blank, until it is taken. */
export function useDraft(
  blank: Blank,
  choice: BlankChoice | undefined,
  overview: Overview | null,
): BlankDraft {
  const [draft, setDraft] = useState(() => firstDraft(blank, choice));
  const [profile, setProfile] = useState('');
  const lacking = draft.option === 'figure' ? lackingProfile(draft.key, overview) : null;
  const chosen = choiceOfDraft(draft);
  const typed = profile.trim();
  const isUnfinished = chosen === 'unfinished' || (lacking !== null && typed === '');
  const words = lacking === null ? null : wordsIn(blank, typed);
  return {
    draft,
    setDraft,
    profile,
    setProfile,
    shown: isUnfinished || chosen === null ? null : (words ?? shownIn(blank, chosen, overview)),
    take: ({ choose, typeProfile }) => {
      if (isUnfinished) return false;
      if (lacking !== null) typeProfile(lacking.name, typed);
      choose(blank.index, chosen);
      return true;
    },
  };
}
