import { compactText } from '@/core/values';

/** How many of those on leave made up for it: `2（已补课）` all of them, `3（已补课2人）` two; 0 where nothing says so. */
export function madeUpIn(text: string, onLeave: number | null, words: RegExp): number {
  const compact = compactText(text);
  const said = words.exec(compact);
  if (said === null) return 0;
  const counted = /^(\d+)人?/.exec(compact.slice(said.index + said[0].length))?.[1];
  return counted === undefined ? (onLeave ?? 0) : Number(counted);
}
