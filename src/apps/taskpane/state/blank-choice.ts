import { sureChoices, type Blank, type Filling } from '@/core/blanks';

/** What somebody wants to stand in a blank: a figure, or words of their own. */
export type BlankChoice =
  { readonly type: 'figure'; readonly key: string } | { readonly type: 'text'; readonly text: string };

/** By the index of the blank; one that is not in it stays open. */
export type BlankChoices = ReadonlyMap<number, BlankChoice>;

/** The sure suggestions, as what is chosen before anybody chose. */
function firstChoices(blanks: readonly Blank[]): BlankChoices {
  return new Map(Array.from(sureChoices(blanks), ([index, key]) => [index, { type: 'figure', key }]));
}

/** Is just that chosen which is sure? */
export function isFirstChoice(choices: BlankChoices, blanks: readonly Blank[]): boolean {
  const sure = sureChoices(blanks);
  return (
    sure.size === choices.size &&
    Array.from(choices).every(([index, choice]) => choice.type === 'figure' && choice.key === sure.get(index))
  );
}

/** What is chosen, as it goes into the document. */
export function fillingsOf(choices: BlankChoices, blanks: readonly Blank[]): readonly Filling[] {
  return blanks.flatMap((blank): readonly Filling[] => {
    const choice = choices.get(blank.index);
    return choice === undefined ? [] : [{ blank, ...choice }];
  });
}

/** A name that a blank keeps as long as its paragraph reads as it did. */
function nameOf({ paragraph, start, blank, around }: Blank): string {
  return JSON.stringify([paragraph, start, blank, around?.text]);
}

interface Chosen {
  readonly blanks: readonly Blank[];
  readonly choices: BlankChoices;
}

/** What is chosen now that blanks were found anew: what a person chose for those that still stand there, else what is sure. */
export function choicesAfter(blanks: readonly Blank[], before: Chosen): BlankChoices {
  const first = firstChoices(before.blanks);
  const known = new Map(before.blanks.map((blank) => [nameOf(blank), blank.index]));
  const sure = firstChoices(blanks);
  return new Map(
    blanks.flatMap(({ index, ...blank }): readonly (readonly [number, BlankChoice])[] => {
      const was = known.get(nameOf({ index, ...blank }));
      const isByHand = was !== undefined && !isSame(before.choices.get(was), first.get(was));
      const choice = isByHand ? before.choices.get(was) : sure.get(index);
      return choice === undefined ? [] : [[index, choice]];
    }),
  );
}

function isSame(one: BlankChoice | undefined, other: BlankChoice | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
