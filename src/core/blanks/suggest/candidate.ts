import type { Doubt, ReasonCode } from '../blank';
import type { FigureSense } from '../blank-words';

/** A figure that may be meant, and what tells so. */
export interface Candidate {
  readonly sense: FigureSense;
  /** The sense's own, or that of one of its parts. */
  readonly key: string;
  readonly code: ReasonCode;
  readonly words: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

/** How much a doubt takes away. */
const WEIGHT: Readonly<Record<Doubt, number>> = {
  plan: 0.6,
  rough: 0.5,
  agent: 0.35,
  otherYear: 0.6,
  otherWords: 0.3,
  farAway: 0.25,
  severalMeant: 0.25,
  otherSpelling: 0.25,
};

export function doubted(candidate: Candidate, doubt: Doubt, weight = WEIGHT[doubt]): Candidate {
  const confidence = Math.max(0, candidate.confidence - weight);
  return { ...candidate, confidence, doubts: [...candidate.doubts, doubt] };
}

/** The likeliest first, each key once. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.key);
    if (known === undefined || known.confidence < candidate.confidence) best.set(candidate.key, candidate);
  }
  return [...best.values()].sort((one, other) => other.confidence - one.confidence);
}
