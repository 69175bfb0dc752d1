import { groupBy } from '@/core/values';
import type { Control } from './control';

/** The marks that readers see, in order, and of some their likes in the later branches of the same alternates. */
export interface StoryMarks {
  readonly marks: readonly Control[];
  readonly twins: ReadonlyMap<Control, readonly Control[]>;
}

/**
 * A control in a later branch of an mc:AlternateContent goes with the control of the same tag in the first branch, in
 * order; without one it belongs to no mark.
 */
export function pairTwins(controls: readonly Control[]): StoryMarks {
  if (controls.every(({ branches }) => branches.length === 0)) return { marks: controls, twins: new Map() };
  const seen = controls.filter(isSeen);
  const twins = new Map(seen.map((control): [Control, Control[]] => [control, []]));
  const seenOfKey = groupBy(seen, (control) => twinKey(control));
  const hidden = controls.filter((control) => !isSeen(control));
  for (const likes of groupBy(hidden, (control) => `${twinKey(control)} ${branchPath(control)}`).values()) {
    const originals = likes[0] === undefined ? [] : (seenOfKey.get(twinKey(likes[0])) ?? []);
    likes.forEach((like, index) => {
      const original = originals[index];
      if (original !== undefined) twins.get(original)?.push(like);
    });
  }
  return { marks: seen, twins };
}

function isSeen({ branches }: Control): boolean {
  return branches.every(({ index }) => index === 0);
}

function twinKey({ branches, tag }: Control): string {
  return `${branches[0]?.alternates ?? 'none'} ${tag}`;
}

function branchPath({ branches }: Control): string {
  return branches.map(({ alternates, index }) => `${alternates}:${index}`).join('/');
}
