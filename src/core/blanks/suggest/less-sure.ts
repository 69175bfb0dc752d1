import type { Doubt, Suggestion } from '../blank';

/** How much a doubt takes away from 1. */
const WEIGHT: Readonly<Record<Doubt, number>> = {
  plan: 0.6,
  rough: 0.5,
  agent: 0.35,
  otherYear: 0.6,
  otherWords: 0.3,
  farAway: 0.25,
  partOfYear: 0.25,
  severalMeant: 0.25,
  otherSpelling: 0.25,
  saidTwice: 0.25,
};

/** How sure something is, and what speaks against it. */
interface Doubtful {
  /** From 0 to 1. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

/** Less sure by as much as such a doubt takes away, unless this one weighs otherwise; a doubt is told once. */
export function lessSure({ confidence, doubts }: Doubtful, doubt: Doubt, weight = WEIGHT[doubt]): Doubtful {
  return { confidence: Math.max(0, confidence - weight), doubts: [...new Set([...doubts, doubt])] };
}

/** A suggestion that something speaks against. */
export function doubted(suggestion: Suggestion, doubt: Doubt): Suggestion {
  const { confidence, reason } = suggestion;
  const { doubts, ...less } = lessSure({ confidence, doubts: reason.doubts }, doubt);
  return { ...suggestion, ...less, reason: { ...reason, doubts } };
}
