import type { TurnedProse } from '@/core/assemble-turn';
import type { YearChange, YearWord } from '@/core/year-turn';
import type { CommandContext } from './command';
import { hintOf, type TurnOutcome } from './print-turn';

/** The JSON of `turn`, but for whether it was written. */
export function turnJson({ turn: planned, prose, done }: TurnOutcome, context: CommandContext): object {
  return {
    ...planned.years,
    changes: planned.changes.map(changeJson),
    ...proseJson(prose, done),
    yearBound: prose.yearBound.map((phrase) => ({
      paragraph: phrase.paragraph,
      start: phrase.start,
      text: phrase.text,
      hint: hintOf(phrase, planned, context),
    })),
  };
}

function proseJson({ yearWords, stale }: TurnedProse, done: ReadonlySet<YearWord>) {
  return {
    yearWords: yearWords.map((word) => {
      const { paragraph, start, text, becomes, doubt } = word;
      return { paragraph, start, text, becomes, done: done.has(word), doubt };
    }),
    stale: stale.map(({ paragraph, start, text, reason }) => ({ paragraph, start, text, reason })),
  };
}

function changeJson(change: YearChange) {
  const { key, label, old, new: text, oldValue, newValue, status, odd, keptLastYear } = change;
  const told = { key, label, old, new: text, oldValue, newValue, status, odd };
  return keptLastYear === null ? told : { ...told, keptLastYear };
}
